import { METRES_PER_DEGREE, metresPerLng, toStored, type LngLat } from './position';

/** Side of the cells to which places are blurred on public pages, in metres. */
export const PUBLIC_CELL_METRES = 100;

/**
 * The centre of the cell of about 100 m × 100 m that holds a point (GCJ-02 in and out).
 * The public map shows this instead of the place reported, so that no single home can be read off.
 * Two points of one cell give the same answer, so repeated asking reveals nothing more.
 */
export function roundedPublicPoint(lng: number, lat: number): LngLat {
  const dLat = PUBLIC_CELL_METRES / METRES_PER_DEGREE;
  const centreLat = (Math.floor(lat / dLat) + 0.5) * dLat;
  // The width is taken at the row's centre, so that all points of a row share one set of columns.
  const dLng = PUBLIC_CELL_METRES / metresPerLng(centreLat);
  const centreLng = (Math.floor(lng / dLng) + 0.5) * dLng;
  return { lng: toStored(centreLng), lat: toStored(centreLat) };
}
