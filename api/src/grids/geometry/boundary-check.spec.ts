import { checkBoundaries } from './boundary-check';
import type { BoundaryReport, FindingCode } from './boundary-report';
import { toGcj02 } from './coordinates';
import type { Ring } from './position';
import { micro, rectangle, ring } from './testing/lattice';
import { collection, feature, ROSTER, type TestFeature } from './testing/roster';

// A row of four squares of 1000 micro-degrees: about 91 m × 111 m each.
const SQUARES: Record<string, Ring> = {
  A1: rectangle(0, 0, 1000, 1000),
  A2: rectangle(1000, 0, 2000, 1000),
  B1: rectangle(2000, 0, 3000, 1000),
  B2: rectangle(3000, 0, 4000, 1000),
};
const M2 = 0.1112 * 0.0914;

/** The four squares with some replaced; further features after them. */
function row(changed: Record<string, Ring[]> = {}, ...more: TestFeature[]): unknown {
  const grids = Object.entries(SQUARES).map(([gridId, square]) =>
    feature({ gridId }, ...(changed[gridId] ?? [square])),
  );
  return collection(...grids, ...more);
}

function check(json: unknown): BoundaryReport {
  return checkBoundaries(json, { grids: ROSTER, crs: 'gcj02' });
}

function codes(report: BoundaryReport): FindingCode[] {
  return report.errors.map((error) => error.code);
}

describe('checkBoundaries: a clean file', () => {
  it('gives every grid with its area and box', () => {
    const report = check(row());
    expect(report).toMatchObject({ ok: true, errors: [], warnings: [], schematic: false, outlines: [] });
    expect(report.grids.map((grid) => grid.gridId)).toEqual(['A1', 'A2', 'B1', 'B2']);
    expect(report.grids[0]?.polygons).toEqual([[SQUARES.A1]]);
    expect(report.grids[0]?.areaM2).toBeGreaterThan(1e6 * M2 * 0.99);
    expect(report.grids[0]?.areaM2).toBeLessThan(1e6 * M2 * 1.01);
    expect(report.grids[0]?.bbox).toEqual([113.7, 34.7, 113.701, 34.701]);
  });

  it('turns rings the right way round and rounds to 6 decimals', () => {
    const clockwise = [...SQUARES.A1!].reverse().map(([x, y]): [number, number] => [x + 2e-8, y - 3e-8]);
    const report = check(row({ A1: [clockwise] }));
    expect(report.ok).toBe(true);
    expect(report.grids[0]!.polygons[0]![0]!.slice(1).sort()).toEqual(SQUARES.A1!.slice(1).sort());
  });

  it('converts from the stated system', () => {
    const report = checkBoundaries(row(), { grids: ROSTER, crs: 'wgs84' });
    expect(report.ok).toBe(true);
    const [lng, lat] = toGcj02(micro(0, 0), 'wgs84');
    const corners = report.grids[0]!.polygons[0]![0]!;
    expect(corners.some(([x, y]) => Math.abs(x - lng) < 1e-6 && Math.abs(y - lat) < 1e-6)).toBe(true);
  });

  it('takes outlines that their grids fill, and an island in a hole', () => {
    const outline = feature({ community: '映月路社区', level: 2 }, rectangle(0, 0, 2000, 1000));
    const whole = feature({ name: '航海东路街道' }, rectangle(0, 0, 4000, 1000));
    const hole = rectangle(300, 300, 600, 600);
    const island = {
      type: 'Feature' as const,
      properties: { gridId: 'A2' },
      geometry: { type: 'MultiPolygon', coordinates: [[SQUARES.A2], [hole]] },
    };
    const rest = [
      feature({ gridId: 'A1' }, SQUARES.A1!, hole),
      island,
      feature({ gridId: 'B1' }, SQUARES.B1!),
      feature({ gridId: 'B2' }, SQUARES.B2!),
    ];
    const report = check(collection(...rest, outline, whole));
    expect(report.errors).toEqual([]);
    expect(report.outlines.map((found) => found.gridId)).toEqual(['A', 'S']);
  });

  it('says that a schematic file is schematic', () => {
    expect(check({ ...(row() as object), schematic: true }).schematic).toBe(true);
    expect(
      check(row({}, feature({ community: '映月路社区', schematic: true }, rectangle(0, 0, 2000, 1000))))
        .schematic,
    ).toBe(true);
  });
});

describe('checkBoundaries: ground claimed twice or by nobody', () => {
  it('names both grids of an overlap with its area', () => {
    const report = check(row({ A1: [rectangle(0, 0, 1100, 1000)] }));
    expect(report.ok).toBe(false);
    expect(report.grids).toEqual([]);
    expect(codes(report)).toEqual(['overlap']);
    expect(report.errors[0]?.names).toEqual(['映月路社区网格一', '映月路社区网格二']);
    expect(report.errors[0]?.areaM2).toBeCloseTo(100_000 * M2, -2);
    expect(report.errors[0]?.message).toContain('“映月路社区网格一”和“映月路社区网格二”重叠约 1');
  });

  it('finds one grid inside another and two that are the same', () => {
    expect(codes(check(row({ A2: [rectangle(200, 200, 700, 700)] })))).toContain('overlap');
    expect(codes(check(row({ A2: [SQUARES.A1!] })))).toContain('overlap');
  });

  it('finds an overlap of a cross without any corner inside', () => {
    const report = check(
      row({ A1: [rectangle(-2000, 400, 500, 600)], A2: [rectangle(-1000, -500, -800, 1500)] }),
    );
    expect(codes(report)).toContain('overlap');
  });

  it('names the grids around a gap', () => {
    const report = check(
      row({
        A1: [ring([0, 0], [1000, 0], [1000, 300], [800, 500], [1000, 700], [1000, 1000], [0, 1000])],
        A2: [ring([1000, 0], [2000, 0], [2000, 1000], [1000, 1000], [1000, 700], [1000, 300])],
      }),
    );
    expect(codes(report)).toEqual(['gap']);
    expect(report.errors[0]?.names).toEqual(['映月路社区网格一', '映月路社区网格二']);
    expect(report.errors[0]?.areaM2).toBeCloseTo(40_000 * M2, -1);
    expect(report.errors[0]?.at?.lng).toBeCloseTo(113.701, 3);
  });

  it('names the grid with a hole that nobody fills', () => {
    const report = check(row({ A1: [SQUARES.A1!, rectangle(300, 300, 600, 600)] }));
    expect(codes(report)).toEqual(['hole_uncovered']);
    expect(report.errors[0]?.names).toEqual(['映月路社区网格一']);
    expect(report.errors[0]?.message).toMatch(/“映月路社区网格一”中间有约 \d+ 平方米的空洞/u);
  });

  it('names what of a community belongs to no grid, once', () => {
    const outline = feature({ community: '映月路社区' }, rectangle(0, 0, 2000, 1200));
    const report = check(row({ A1: [SQUARES.A1!, rectangle(300, 300, 600, 600)] }, outline));
    expect(codes(report)).toEqual(['community_not_covered', 'community_not_covered']);
    expect(report.errors[0]?.message).toContain('“映月路社区”范围内有约');
  });

  it('names a grid that reaches out of its community', () => {
    const outline = feature({ community: '映月路社区' }, rectangle(0, 0, 2000, 800));
    const report = check(row({}, outline));
    expect(codes(report)).toEqual(['outside_community', 'outside_community']);
    expect(report.errors[0]?.names).toEqual(['映月路社区网格一', '映月路社区']);
    expect(report.errors[0]?.areaM2).toBeCloseTo(200_000 * M2, -2);
  });

  it('forgives slivers under half a metre, along the whole border', () => {
    const shaken = ring([0, 0], [1001, 0], [998, 250], [1002, 500], [999, 750], [1000, 1000], [0, 1000]);
    const report = check(row({ A1: [shaken] }));
    expect(report.errors).toEqual([]);
    expect(report.ok).toBe(true);
  });

  it('does not forgive a strip of a metre', () => {
    expect(codes(check(row({ A1: [rectangle(0, 0, 1012, 1000)] })))).toEqual(['overlap']);
    const outline = feature({ community: '映月路社区' }, rectangle(0, 0, 2000, 1010));
    expect(codes(check(row({}, outline)))).toEqual(['community_not_covered']);
  });
});
