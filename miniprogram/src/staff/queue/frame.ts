import type { Place } from '../../api/types';
import { project } from '../../components/map/plane';

/** Metres shown at least: one grid with its neighbours. */
const NEAREST = 1200;
/** Pins at the very edge would be cut off. */
const MARGIN = 1.5;

/** What the map shows so that all pins are on it: its middle, and metres across. For at least one pin. */
export function frameOf(pins: readonly Place[]): { centre: Place; span: number } {
  const lngs = pins.map(({ lng }) => lng);
  const lats = pins.map(({ lat }) => lat);
  const centre = {
    lng: (Math.min(...lngs) + Math.max(...lngs)) / 2,
    lat: (Math.min(...lats) + Math.max(...lats)) / 2,
  };
  const corner = project({ lng: Math.max(...lngs), lat: Math.min(...lats) }, centre);
  return { centre, span: Math.max(NEAREST, MARGIN * 2 * Math.max(corner.x, corner.y)) };
}
