import pointInPolygon from 'point-in-polygon-hao';
import { metresBetween, toMicro, type LngLat } from './position';
import { closed, faultOf } from './ring-check';
import type { MicroPoint } from './micro-rings';

/** An area somebody drew on the map, degrees in GCJ-02: a circle, or the corners of a polygon (not closed). */
export type DrawnArea =
  | { kind: 'circle'; lng: number; lat: number; metres: number }
  | { kind: 'polygon'; corners: readonly LngLat[] };

const micro = ({ lng, lat }: LngLat): MicroPoint => [toMicro(lng), toMicro(lat)];

/** Whether a point lies in the area; its edge belongs to it. */
export function isInArea(area: DrawnArea, point: LngLat): boolean {
  if (area.kind === 'circle') return metresBetween(area, point) <= area.metres;
  // 0 is on the line.
  return (
    pointInPolygon([toMicro(point.lng), toMicro(point.lat)], [closed(area.corners.map(micro))]) !== false
  );
}

/** What is wrong with drawn corners: fewer than three, or a line that crosses or touches itself. Null: nothing. */
export function areaFault(corners: readonly LngLat[]): 'too_short' | 'self_intersection' | null {
  const fault = faultOf([corners.map(micro)]);
  return fault === null || fault.kind === 'hole_outside' ? null : fault.kind;
}
