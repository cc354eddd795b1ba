import fc from 'fast-check';
import { metresBetween } from './position';
import { roundedPublicPoint } from './rounded-public-point';

const lng = fc.double({ min: 113.6, max: 113.8, noNaN: true });
const lat = fc.double({ min: 34.6, max: 34.8, noNaN: true });

describe('roundedPublicPoint', () => {
  it('stays within half a cell’s diagonal (71 m) of the real point', () => {
    fc.assert(
      fc.property(lng, lat, (x, y) => {
        expect(metresBetween({ lng: x, lat: y }, roundedPublicPoint(x, y))).toBeLessThan(71.5);
      }),
    );
  });

  it('gives its own answer back, so rounding twice reveals nothing', () => {
    fc.assert(
      fc.property(lng, lat, (x, y) => {
        const once = roundedPublicPoint(x, y);
        expect(roundedPublicPoint(once.lng, once.lat)).toEqual(once);
      }),
    );
  });

  it('puts many points of one block on one place', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 10_000; i += 1) {
      const point = roundedPublicPoint(113.72 + (i % 100) * 0.0001, 34.72 + Math.floor(i / 100) * 0.0001);
      seen.add(`${String(point.lng)},${String(point.lat)}`);
    }
    // 914 m × 1,112 m holds about 10 × 12 cells.
    expect(seen.size).toBeGreaterThan(100);
    expect(seen.size).toBeLessThan(160);
  });
});
