import fc from 'fast-check';
import { dissolve } from './dissolve';
import { signedArea, type MicroRing } from './micro-rings';

function cell(x: number, y: number): MicroRing {
  return [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
  ];
}

const shapes = fc.uniqueArray(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), {
  selector: ([x, y]) => `${String(x)},${String(y)}`,
  maxLength: 30,
});

describe('dissolve', () => {
  it('joins two squares into one ring', () => {
    const rings = dissolve([cell(0, 0), cell(1, 0)]);
    expect(rings).toHaveLength(1);
    expect(rings[0]).toHaveLength(6);
    expect(signedArea(rings[0]!)).toBe(2);
  });

  it('leaves a hole as a clockwise ring', () => {
    const around = [0, 1, 2]
      .flatMap((x) => [0, 1, 2].map((y) => [x, y] as const))
      .filter(([x, y]) => x !== 1 || y !== 1);
    const areas = dissolve(around.map(([x, y]) => cell(x, y))).map(signedArea);
    expect(areas.sort((a, b) => a - b)).toEqual([-1, 9]);
  });

  it('keeps squares that touch in a corner apart', () => {
    const areas = dissolve([cell(0, 0), cell(1, 1)]).map(signedArea);
    expect(areas).toEqual([1, 1]);
  });

  it('leaves nothing of an area and its own outline reversed', () => {
    expect(dissolve([cell(0, 0), [...cell(0, 0)].reverse()])).toEqual([]);
  });

  it('keeps the area, and no edge twice, whatever the shape', () => {
    fc.assert(
      fc.property(shapes, (cells) => {
        const rings = dissolve(cells.map(([x, y]) => cell(x, y)));
        expect(rings.reduce((sum, ring) => sum + signedArea(ring), 0)).toBe(cells.length);
        const used = rings.flatMap((ring) =>
          ring.map((from, i) => [from, ring[(i + 1) % ring.length]].join('>')),
        );
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });
});
