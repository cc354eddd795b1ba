import fc from 'fast-check';
import pointInPolygon from 'point-in-polygon-hao';
import { GridLocator, type LocatorGrid } from './locator';
import { lattice, micro, rectangle, ring, SOUTH, WEST } from './testing/lattice';

const COLUMNS = 5;
const ROWS = 4;
const SIZE = 3000;

const shifts = fc.array(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })), {
  minLength: COLUMNS * ROWS,
  maxLength: COLUMNS * ROWS,
});
const tiling = shifts.map((list) => lattice(COLUMNS, ROWS, SIZE, (c, r) => list[r * COLUMNS + c]!));
const anyPoint = fc.tuple(
  fc.integer({ min: -500, max: COLUMNS * SIZE + 500 }),
  fc.integer({ min: -500, max: ROWS * SIZE + 500 }),
);
const innerPoint = fc.tuple(
  fc.integer({ min: 0, max: COLUMNS * SIZE }),
  fc.integer({ min: 0, max: ROWS * SIZE }),
);

/** Lowest id among the grids that an independent, exact library puts the point in or on. */
function oracle(grids: LocatorGrid[], x: number, y: number): string | null {
  const holders = grids.filter(({ polygons }) =>
    polygons.some((polygon) => {
      const whole = polygon.map((r) => r.map(([lng, lat]) => [Math.round(lng * 1e6), Math.round(lat * 1e6)]));
      return pointInPolygon([WEST + x, SOUTH + y], whole) !== false;
    }),
  );
  return holders.map((grid) => grid.gridId).sort()[0] ?? null;
}

function idAt(locator: GridLocator, x: number, y: number): string | null {
  const index = locator.locate(...micro(x, y));
  return index < 0 ? null : locator.idOf(index);
}

describe('GridLocator.locate', () => {
  it('agrees with testing every grid by point-in-polygon-hao', () => {
    fc.assert(
      fc.property(tiling, fc.array(anyPoint, { minLength: 50, maxLength: 50 }), (grids, points) => {
        const locator = new GridLocator(grids);
        for (const [x, y] of points) expect(idAt(locator, x, y)).toBe(oracle(grids, x, y));
      }),
    );
  });

  it('agrees at every vertex and around it, where three or four grids meet', () => {
    fc.assert(
      fc.property(tiling, (grids) => {
        const locator = new GridLocator(grids);
        for (const [lng, lat] of grids.flatMap((grid) => grid.polygons[0]![0]!)) {
          const x = Math.round(lng * 1e6) - WEST;
          const y = Math.round(lat * 1e6) - SOUTH;
          for (const [dx, dy] of [
            [0, 0],
            [1, 0],
            [-1, 0],
            [0, 1],
            [0, -1],
            [1, 1],
          ] as const) {
            expect(idAt(locator, x + dx, y + dy)).toBe(oracle(grids, x + dx, y + dy));
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('leaves no point of a tiling without a grid, and the order of the input does not matter', () => {
    fc.assert(
      fc.property(tiling, innerPoint, (grids, [x, y]) => {
        const found = idAt(new GridLocator(grids), x, y);
        expect(found).not.toBeNull();
        expect(idAt(new GridLocator([...grids].reverse()), x, y)).toBe(found);
      }),
    );
  });

  it('gives a point on a shared border to the lowest id', () => {
    const grids = lattice(2, 2, 1000, () => [0, 0]);
    const locator = new GridLocator(grids);
    expect(idAt(locator, 1000, 500)).toBe('g00');
    expect(idAt(locator, 1001, 500)).toBe('g01');
    expect(idAt(locator, 1000, 1000)).toBe('g00');
    expect(idAt(locator, 1500, 1000)).toBe('g01');
    expect(idAt(locator, 0, 2000)).toBe('g02');
    expect(idAt(locator, 0, 2001)).toBeNull();
  });

  it('knows holes, islands in them, and grids of several pieces', () => {
    const locator = new GridLocator([
      { gridId: 'ring', polygons: [[rectangle(0, 0, 900, 900), rectangle(300, 300, 600, 600)]] },
      { gridId: 'two', polygons: [[rectangle(400, 400, 500, 500)], [rectangle(2000, 0, 2900, 900)]] },
    ]);
    expect(idAt(locator, 100, 450)).toBe('ring');
    expect(idAt(locator, 350, 350)).toBeNull();
    expect(idAt(locator, 300, 450)).toBe('ring');
    expect(idAt(locator, 450, 450)).toBe('two');
    expect(idAt(locator, 2500, 450)).toBe('two');
    expect(idAt(locator, 1500, 450)).toBeNull();
  });

  it('agrees with the library on holes and pieces of any shape', () => {
    const offset = fc.integer({ min: 50, max: 950 });
    const triangle = fc.tuple(offset, offset, offset, offset, offset, offset);
    fc.assert(
      fc.property(triangle, fc.array(anyPoint, { minLength: 30 }), ([a, b, c, d, e, f], points) => {
        fc.pre((c - a) * (f - b) !== (e - a) * (d - b));
        const hole = ring([a, b], [c, d], [e, f]);
        const grids = [
          { gridId: 'a', polygons: [[rectangle(0, 0, 1000, 1000), hole], [rectangle(1500, 0, 2500, 1000)]] },
          { gridId: 'b', polygons: [[hole]] },
        ];
        const locator = new GridLocator(grids);
        for (const [x, y] of points)
          expect(idAt(locator, x % 2600, y % 1100)).toBe(oracle(grids, x % 2600, y % 1100));
      }),
    );
  });

  it('answers outside, for no grids at all and for what is not a number', () => {
    const locator = new GridLocator(lattice(2, 2, 1000, () => [0, 0]));
    expect(locator.locate(0, 0)).toBe(-1);
    expect(locator.locate(180, 90)).toBe(-1);
    expect(locator.locate(NaN, 34.7)).toBe(-1);
    expect(locator.locate(113.7, Infinity)).toBe(-1);
    expect(new GridLocator([]).locate(113.7, 34.7)).toBe(-1);
    expect(new GridLocator([]).find(113.7, 34.7)).toBeNull();
  });

  it('works for sizes very unlike each other', () => {
    const small = lattice(30, 30, 20, () => [0, 0]).map((g) => ({ ...g, gridId: `s${g.gridId}` }));
    const grids = [...small, { gridId: 'z', polygons: [[rectangle(600, 0, 900_000, 900_000)]] }];
    const locator = new GridLocator(grids);
    expect(locator.size).toBe(901);
    for (let i = 0; i < 600; i += 7) expect(idAt(locator, i, 599 - i)).toBe(oracle(grids, i, 599 - i));
    expect(idAt(locator, 850_000, 100)).toBe('z');
  });

  it('refuses a grid that is wider than its exact arithmetic allows', () => {
    const huge = { gridId: 'h', polygons: [[rectangle(0, 0, 61_000_000, 10)]] };
    expect(() => new GridLocator([huge])).toThrow(RangeError);
  });
});
