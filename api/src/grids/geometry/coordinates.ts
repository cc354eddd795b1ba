import gcoord from 'gcoord';
import type { MultiPolygon, Position } from './position';

/**
 * Coordinate systems that imports and exports may state.
 * CGCS2000 (the national geodetic system) differs from WGS-84 by centimetres in the ellipsoid and
 * by decimetres through plate motion since its epoch: here both are the same.
 */
export const COORDINATE_SYSTEMS = ['gcj02', 'wgs84', 'bd09', 'cgcs2000'] as const;
export type CoordinateSystem = (typeof COORDINATE_SYSTEMS)[number];

const CRS = {
  gcj02: gcoord.GCJ02,
  wgs84: gcoord.WGS84,
  cgcs2000: gcoord.WGS84,
  bd09: gcoord.BD09,
} as const;

/**
 * The outer limits of China's territory, widened to whole degrees. GCJ-02 and BD-09 shift positions
 * only inside. The library's own box is wider, and its inverse never ends for some points on that
 * box's edge: here it is never asked about them.
 */
export function isInChina([lng, lat]: Readonly<Position>): boolean {
  return lng >= 73 && lng <= 136 && lat >= 3 && lat <= 54;
}

/** A position of system `from`, as GCJ-02. Positions outside China are returned unchanged. */
export function toGcj02(position: Readonly<Position>, from: CoordinateSystem): Position {
  return convert(position, from, 'gcj02');
}

/** A GCJ-02 position in system `to`. Exact to about 0.1 m (the inverse is found by iteration). */
export function fromGcj02(position: Readonly<Position>, to: CoordinateSystem): Position {
  return convert(position, 'gcj02', to);
}

/** Every vertex converted to GCJ-02; the input is left as it is. */
export function polygonsToGcj02(polygons: MultiPolygon, from: CoordinateSystem): MultiPolygon {
  return mapPositions(polygons, (position) => toGcj02(position, from));
}

/** Every vertex converted from GCJ-02; the input is left as it is. */
export function polygonsFromGcj02(polygons: MultiPolygon, to: CoordinateSystem): MultiPolygon {
  return mapPositions(polygons, (position) => fromGcj02(position, to));
}

function mapPositions(polygons: MultiPolygon, change: (position: Position) => Position): MultiPolygon {
  return polygons.map((polygon) => polygon.map((ring) => ring.map(change)));
}

function convert(position: Readonly<Position>, from: CoordinateSystem, to: CoordinateSystem): Position {
  const copy: Position = [position[0], position[1]];
  if (CRS[from] === CRS[to] || !isInChina(copy)) return copy;
  return gcoord.transform(copy, CRS[from], CRS[to]);
}
