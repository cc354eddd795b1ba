import fc from 'fast-check';
import { GridLocator } from './locator';
import { metresPerLng, METRES_PER_DEGREE } from './position';
import { lattice, micro, rectangle } from './testing/lattice';

/** Metres of one micro-degree at the test lattice. */
const KX = metresPerLng(34.7) / 1e6;
const KY = METRES_PER_DEGREE / 1e6;

// Four squares of 1000 micro-degrees: about 91 m × 111 m.
const four = new GridLocator(lattice(2, 2, 1000, () => [0, 0]));

describe('GridLocator.find', () => {
  it('names the neighbours within 30 m, nearest first', () => {
    const located = four.find(...micro(900, 850));
    expect(located?.gridId).toBe('g00');
    expect(located?.onBorder).toBe(false);
    expect(located?.neighbours.map((near) => near.gridId)).toEqual(['g01', 'g02', 'g03']);
    expect(located?.neighbours[0]?.metres).toBeCloseTo(100 * KX, 1);
    expect(located?.neighbours[1]?.metres).toBeCloseTo(150 * KY, 1);
    expect(located?.neighbours[2]?.metres).toBeCloseTo(Math.hypot(100 * KX, 150 * KY), 1);
  });

  it('names none in the middle of a large grid', () => {
    expect(four.find(...micro(500, 500))).toEqual({ gridId: 'g00', neighbours: [], onBorder: false });
  });

  it('says when the choice was made by rule', () => {
    expect(four.find(...micro(1000, 500))).toMatchObject({ gridId: 'g00', onBorder: true });
    expect(four.find(...micro(1004, 500))).toMatchObject({ gridId: 'g01', onBorder: true });
    expect(four.find(...micro(1010, 500))).toMatchObject({ gridId: 'g01', onBorder: false });
  });

  it('gives a point in a sliver to the nearest grid, then to the lowest id', () => {
    const gap = new GridLocator([
      { gridId: 'a', polygons: [[rectangle(0, 0, 1000, 1000)]] },
      { gridId: 'b', polygons: [[rectangle(1004, 0, 2000, 1000)]] },
    ]);
    expect(gap.locate(...micro(1001, 500))).toBe(-1);
    expect(gap.find(...micro(1001, 500))?.gridId).toBe('a');
    expect(gap.find(...micro(1003, 500))?.gridId).toBe('b');
    expect(gap.find(...micro(1002, 500))?.gridId).toBe('a');
  });

  it('answers null more than half a metre outside', () => {
    expect(four.find(...micro(-4, 500))?.gridId).toBe('g00');
    expect(four.find(...micro(-8, 500))).toBeNull();
  });

  it('always agrees with locate where locate finds a grid', () => {
    const shift = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }));
    const at = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(shift, at, at, (moved, x, y) => {
        const locator = new GridLocator(lattice(3, 3, 1000, () => moved));
        const index = locator.locate(...micro(x, y));
        expect(locator.find(...micro(x, y))?.gridId).toBe(locator.idOf(index));
      }),
      { numRuns: 500 },
    );
  });
});

describe('GridLocator.nearest', () => {
  it('finds the nearest grid within the limit', () => {
    expect(four.nearest(...micro(500, 500), 100)).toEqual({ gridId: 'g00', metres: 0 });
    const near = four.nearest(...micro(2500, 1500), 100);
    expect(near?.gridId).toBe('g03');
    expect(near?.metres).toBeCloseTo(500 * KX, 1);
    expect(four.nearest(...micro(2500, 1500), 40)).toBeNull();
    expect(four.nearest(NaN, 34, 40)).toBeNull();
  });

  it('prefers the lowest id at equal distance', () => {
    expect(four.nearest(...micro(1000, -200), 100)?.gridId).toBe('g00');
  });
});
