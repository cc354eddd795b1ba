import type { Place } from '../../api/types';
import { unproject } from './plane';

const CORNERS = 48;

/** A circle as corners, to be drawn like any other area. @param metres radius */
export function circleAround(centre: Place, metres: number): Place[] {
  return Array.from({ length: CORNERS }, (_, index) => {
    const angle = (index / CORNERS) * 2 * Math.PI;
    return unproject({ x: Math.cos(angle) * metres, y: Math.sin(angle) * metres }, centre);
  });
}
