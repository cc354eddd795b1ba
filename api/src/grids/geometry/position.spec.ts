import fc from 'fast-check';
import { metresBetween, metresPerLng, METRES_PER_DEGREE, toMicro, toStored } from './position';

describe('metresBetween', () => {
  it('gives a known distance: Zhengzhou to Beijing is about 623 km', () => {
    const metres = metresBetween({ lng: 113.6249, lat: 34.7472 }, { lng: 116.4074, lat: 39.9042 });
    expect(metres / 1000).toBeGreaterThan(620);
    expect(metres / 1000).toBeLessThan(626);
  });

  it('gives 111.195 km for a degree of latitude', () => {
    expect(metresBetween({ lng: 113, lat: 34 }, { lng: 113, lat: 35 })).toBeCloseTo(111_195.08, 1);
    expect(METRES_PER_DEGREE).toBeCloseTo(111_195.08, 1);
  });

  it('agrees with the flat approximation over short ways, and is symmetric', () => {
    const lng = fc.double({ min: 73, max: 135, noNaN: true });
    const lat = fc.double({ min: 4, max: 53, noNaN: true });
    const step = fc.double({ min: -0.01, max: 0.01, noNaN: true });
    fc.assert(
      fc.property(lng, lat, step, step, (x, y, dx, dy) => {
        const a = { lng: x, lat: y };
        const b = { lng: x + dx, lat: y + dy };
        const flat = Math.hypot(dx * metresPerLng(y + dy / 2), dy * METRES_PER_DEGREE);
        expect(Math.abs(metresBetween(a, b) - flat)).toBeLessThan(0.01 + flat * 1e-5);
        expect(metresBetween(a, b)).toBeCloseTo(metresBetween(b, a), 6);
      }),
    );
  });

  it('does not break at opposite points', () => {
    expect(metresBetween({ lng: 0, lat: 0 }, { lng: 180, lat: 0 })).toBeCloseTo(20_015_114, 0);
  });
});

describe('toMicro', () => {
  it('takes every stored value back to the same whole number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -180_000_000, max: 180_000_000 }), (micro) => {
        expect(toMicro(toStored(micro / 1e6))).toBe(micro);
      }),
    );
  });
});
