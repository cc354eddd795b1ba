/** Longitude, latitude in degrees. Inside the system always GCJ-02; other systems only at the edges. */
export type Position = [lng: number, lat: number];
/** A closed line: the first position is repeated at the end. */
export type Ring = Position[];
/** Outer ring first, then the holes. */
export type Polygon = Ring[];
export type MultiPolygon = Polygon[];

export interface LngLat {
  lng: number;
  lat: number;
}

/** Mean radius of the earth in metres (IUGG). */
const EARTH_RADIUS = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** Metres in one degree of latitude on that sphere. */
export const METRES_PER_DEGREE = EARTH_RADIUS * RADIANS;

/**
 * Coordinates are kept to 6 decimals of a degree (0.11 m): finer than any phone's position.
 * As whole numbers of micro-degrees they make every geometric test exact.
 */
export const MICRO = 1e6;

export function toMicro(degrees: number): number {
  return Math.round(degrees * MICRO);
}

/** Degrees rounded to the stored 6 decimals. */
export function toStored(degrees: number): number {
  return toMicro(degrees) / MICRO;
}

/** Great-circle distance in metres (haversine). Both points in the same coordinate system. */
export function metresBetween(a: LngLat, b: LngLat): number {
  const half = (degrees: number): number => Math.sin((degrees * RADIANS) / 2) ** 2;
  const h = half(b.lat - a.lat) + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * half(b.lng - a.lng);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Metres in one degree of longitude at a latitude. */
export function metresPerLng(lat: number): number {
  return METRES_PER_DEGREE * Math.cos(lat * RADIANS);
}
