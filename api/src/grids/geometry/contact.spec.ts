import fc from 'fast-check';
import { commonPieces } from './clip';
import { mightOverlap } from './contact';
import { polygonAreaM2, toMicroPolygon, type MicroPolygon } from './micro-rings';
import { faultOf } from './ring-check';
import { lattice, rectangle, ring } from './testing/lattice';

function polygon(...rings: [number, number][][]): MicroPolygon {
  return toMicroPolygon(rings.map((points) => ring(...points)));
}

const square = toMicroPolygon([rectangle(0, 0, 100, 100)]);

describe('mightOverlap', () => {
  it.each<[string, MicroPolygon, boolean]>([
    ['apart', toMicroPolygon([rectangle(200, 0, 300, 100)]), false],
    ['beside, sharing an edge', toMicroPolygon([rectangle(100, 0, 200, 100)]), false],
    ['touching in a corner', toMicroPolygon([rectangle(100, 100, 200, 200)]), false],
    [
      'around it, with a hole of its shape',
      toMicroPolygon([rectangle(-50, -50, 150, 150), rectangle(0, 0, 100, 100)]),
      false,
    ],
    ['the same', square, true],
    ['inside', toMicroPolygon([rectangle(20, 20, 80, 80)]), true],
    [
      'inside, sharing an edge',
      polygon([
        [0, 0],
        [100, 0],
        [50, 50],
      ]),
      true,
    ],
    ['across', toMicroPolygon([rectangle(40, -50, 60, 150)]), true],
    [
      'inside through a corner',
      polygon([
        [0, 0],
        [90, 20],
        [20, 90],
      ]),
      true,
    ],
    [
      'with a vertex on its edge',
      polygon([
        [100, 50],
        [200, 0],
        [200, 100],
      ]),
      true,
    ],
  ])('%s', (_what, other, expected) => {
    expect(mightOverlap(square, other)).toBe(expected);
    expect(mightOverlap(other, square)).toBe(expected);
  });

  it('is never wrong when it clears a pair', () => {
    // Few coordinates, so that shared vertices, edges and touching lines are common.
    const at = fc.integer({ min: 0, max: 4 }).map((n) => n * 60);
    const point = fc.tuple(at, at);
    const shape = fc.array(point, { minLength: 3, maxLength: 5 }).map((points) => polygon(points));
    const valid = shape.filter((one) => polygonAreaM2(one) > 0 && faultOf(one) === null);
    let cleared = 0;
    fc.assert(
      fc.property(valid, valid, (a, b) => {
        if (mightOverlap(a, b)) return;
        cleared += 1;
        expect(commonPieces(a, b)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    expect(cleared).toBeGreaterThan(100);
  });

  it('clears every pair of a clean tiling, so that nothing slow is left to do', () => {
    const shift = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }));
    fc.assert(
      fc.property(fc.array(shift, { minLength: 16, maxLength: 16 }), (list) => {
        const tiles = lattice(4, 4, 1000, (c, r) => list[r * 4 + c]!).map(({ polygons }) =>
          toMicroPolygon(polygons[0]!),
        );
        tiles.forEach((a, i) => {
          for (const b of tiles.slice(i + 1)) expect(mightOverlap(a, b)).toBe(false);
        });
      }),
      { numRuns: 50 },
    );
  });
});
