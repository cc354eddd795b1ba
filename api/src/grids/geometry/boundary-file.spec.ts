import { checkBoundaries } from './boundary-check';
import { MAX_POLYGON_VERTICES, MAX_VERTICES } from './boundary-file';
import type { FindingCode } from './boundary-report';
import type { CoordinateSystem } from './coordinates';
import type { Position, Ring } from './position';
import { micro, rectangle, ring, SOUTH, WEST } from './testing/lattice';
import { collection, feature, ROSTER } from './testing/roster';

const ONLY = ROSTER.filter((grid) => grid.id === 'A1');
const SQUARE = rectangle(0, 0, 1000, 1000);

function codes(json: unknown, crs: CoordinateSystem = 'gcj02'): FindingCode[] {
  return checkBoundaries(json, { grids: ONLY, crs }).errors.map((error) => error.code);
}

function one(...rings: Ring[]): unknown {
  return collection(feature({ gridId: 'A1' }, ...rings));
}

/** A ring of so many vertices around a circle. */
function circle(vertices: number): Ring {
  const points = Array.from({ length: vertices - 1 }, (_, i): [number, number] => {
    const angle = (2 * Math.PI * i) / (vertices - 1);
    return [Math.round(50_000 * Math.cos(angle)), Math.round(50_000 * Math.sin(angle))];
  });
  return ring(...points);
}

describe('the shape of a boundary file', () => {
  it.each([null, 5, 'x', [], {}, { type: 'Feature' }, { type: 'FeatureCollection' }, collection()])(
    'refuses what is not a FeatureCollection with features: %j',
    (json) => {
      expect(codes(json)).toContain('not_feature_collection');
    },
  );

  it.each([
    [{ type: 'Point', coordinates: [113.7, 34.7] }, 'bad_geometry'],
    [{ type: 'Polygon', coordinates: [] }, 'bad_geometry'],
    [{ type: 'Polygon', coordinates: 7 }, 'bad_geometry'],
    [{ type: 'MultiPolygon', coordinates: [] }, 'bad_geometry'],
    [{ type: 'Polygon', coordinates: [5] }, 'bad_coordinates'],
    [{ type: 'Polygon', coordinates: [[[113.7, '34.7']]] }, 'bad_coordinates'],
    [
      {
        type: 'Polygon',
        coordinates: [
          [
            [113.7, null],
            [1, 2],
            [3, 4],
          ],
        ],
      },
      'bad_coordinates',
    ],
    [{ type: 'Polygon', coordinates: [[micro(0, 0), micro(5, 0)]] }, 'ring_too_short'],
  ])('refuses %j as %s', (geometry, code) => {
    const json = { type: 'FeatureCollection', features: [{ properties: { gridId: 'A1' }, geometry }, null] };
    expect(codes(json)).toContain(code);
  });

  it('keeps to its limits and says what to do', () => {
    expect(codes(one(circle(MAX_POLYGON_VERTICES)))).toEqual([]);
    const report = checkBoundaries(one(circle(MAX_POLYGON_VERTICES + 1)), { grids: ONLY, crs: 'gcj02' });
    expect(report.errors[0]?.code).toBe('polygon_too_large');
    expect(report.errors[0]?.message).toContain('请先简化边界线');
    const many = Array.from({ length: Math.ceil(MAX_VERTICES / 2000) + 1 }, () => feature({}, circle(2000)));
    expect(codes(collection(...many))).toContain('too_many_vertices');
  });

  it('closes an open ring with a note', () => {
    const report = checkBoundaries(one(SQUARE.slice(0, -1)), { grids: ONLY, crs: 'gcj02' });
    expect(report.ok).toBe(true);
    expect(report.warnings.map((warning) => warning.code)).toEqual(['ring_closed']);
    expect(report.grids[0]?.polygons[0]?.[0]).toHaveLength(5);
  });

  it('drops heights', () => {
    expect(codes(one(SQUARE.map(([x, y]) => [x, y, 110] as unknown as Position)))).toEqual([]);
  });

  it('says when longitude and latitude are swapped, or the numbers are metres', () => {
    const swapped = checkBoundaries(one(SQUARE.map(([x, y]): Position => [y, x])), {
      grids: ONLY,
      crs: 'gcj02',
    });
    expect(swapped.errors[0]).toMatchObject({ code: 'out_of_range' });
    expect(swapped.errors[0]?.message).toContain('写反');
    const metres = checkBoundaries(
      one(ring([0, 0], [1, 0], [1, 1]).map(([x, y]): Position => [x * 1e6, y * 1e6])),
      { grids: ONLY, crs: 'gcj02' },
    );
    expect(metres.errors[0]?.message).toContain('平面坐标');
  });

  it('warns about places outside China, and swapped ones that could still be', () => {
    const warnings = (x: number, y: number): FindingCode[] => {
      const moved = SQUARE.map(([lng, lat]): Position => [lng - WEST / 1e6 + x, lat - SOUTH / 1e6 + y]);
      return checkBoundaries(one(moved), { grids: ONLY, crs: 'gcj02' }).warnings.map(
        (warning) => warning.code,
      );
    };
    expect(warnings(2.35, 48.85)).toEqual(['outside_china']);
    expect(warnings(40, 85)).toEqual(['looks_swapped']);
    expect(warnings(113.7, 34.7)).toEqual([]);
  });
});

describe('lines that cross themselves', () => {
  it.each<[string, Ring[], FindingCode]>([
    ['a bow tie', [ring([0, 0], [1000, 1000], [1000, 0], [0, 1000])], 'self_intersection'],
    [
      'a bow tie through a shared point',
      [ring([0, 0], [500, 500], [1000, 0], [1000, 1000], [500, 500], [0, 1000])],
      'self_intersection',
    ],
    [
      'a line that touches itself',
      [ring([0, 0], [1000, 0], [1000, 1000], [500, 0], [0, 1000])],
      'self_intersection',
    ],
    [
      'a line that runs back on itself',
      [ring([0, 0], [1000, 0], [1500, 0], [1000, 0], [1000, 1000])],
      'self_intersection',
    ],
    ['a hole across the outer line', [SQUARE, rectangle(500, 500, 1500, 600)], 'self_intersection'],
    ['a hole outside', [SQUARE, rectangle(2000, 0, 2100, 100)], 'hole_outside'],
    ['points that fall together', [ring([0, 0], [0.2, 0], [0.3, 0.3])], 'ring_too_short'],
  ])('refuses %s', (_what, rings, code) => {
    const report = checkBoundaries(one(...rings), { grids: ONLY, crs: 'gcj02' });
    expect(report.errors.map((error) => error.code)).toEqual([code]);
    expect(report.errors[0]?.names).toEqual(['映月路社区网格一']);
    expect(report.errors[0]?.message).toContain('映月路社区网格一');
  });

  it('takes repeated points, bends and holes that touch in a point', () => {
    expect(codes(one(ring([0, 0], [0, 0], [500, 0], [1000, 0], [1000, 1000], [0, 1000])))).toEqual([]);
    expect(codes(one(SQUARE, ring([0, 500], [300, 300], [300, 700])))).toEqual(['hole_uncovered']);
  });
});

describe('the stated coordinate system', () => {
  const stated = (crs: unknown): unknown => ({ ...(one(SQUARE) as object), crs });
  const epsg = (name: string): unknown => stated({ type: 'name', properties: { name } });

  it.each<[unknown, CoordinateSystem]>([
    [stated('gcj02'), 'gcj02'],
    [stated('GCJ-02'), 'gcj02'],
    [epsg('urn:ogc:def:crs:OGC:1.3:CRS84'), 'wgs84'],
    [epsg('EPSG:4326'), 'cgcs2000'],
    [epsg('urn:ogc:def:crs:EPSG::4490'), 'cgcs2000'],
  ])('agrees: %j as %s', (json, crs) => {
    expect(codes(json, crs)).toEqual([]);
  });

  it.each<[unknown, CoordinateSystem, FindingCode]>([
    [stated('wgs84'), 'gcj02', 'crs_mismatch'],
    [epsg('EPSG:4326'), 'gcj02', 'crs_mismatch'],
    [epsg('EPSG:4547'), 'cgcs2000', 'unsupported_crs'],
    [epsg('EPSG:3857'), 'wgs84', 'unsupported_crs'],
    [stated({ type: 'link' }), 'wgs84', 'unsupported_crs'],
    [collection(feature({ gridId: 'A1', crs: 'bd09' }, SQUARE)), 'gcj02', 'crs_mismatch'],
  ])('disagrees: %j as %s', (json, crs, code) => {
    expect(codes(json, crs)).toEqual([code]);
  });
});
