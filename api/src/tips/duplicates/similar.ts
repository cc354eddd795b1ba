import { metresBetween, metresPerLng } from '../../grids';
import type { Severity } from '../category.entity';
import { groupOf } from './siblings';

/** Degrees, GCJ-02. */
export interface Place {
  lng: number;
  lat: number;
}

/** An open tip as the rule needs it. */
export interface Candidate extends Place {
  id: string;
  categoryCode: string;
  severity: Severity;
  submittedAt: Date;
}

const RADIUS_METRES = 50;
/** A smell or a fume is noticed, and reported, far from its source. */
const AIRBORNE_METRES = 150;
const AIRBORNE = new Set(['fume', 'odour']);

const RECENT_HOURS = 48;
/** What burns or spills now is another case half a day later. */
const LIVE_HOURS = 6;
const HOUR_MS = 3_600_000;

/** Never more than this: the hint is read on a phone, before sending. */
export const SIMILAR_LIMIT = 5;

/**
 * Side in metres of the cells to which the places of tips are blurred before they are compared. Whether a tip is in
 * the answer depends on its place, so by asking from many places somebody could find it: they find the cell (a
 * building), never the door. The price is an error of at most half its diagonal, 18 m.
 */
export const MATCH_CELL_METRES = 25;
const METRES_PER_LAT = 111_195;

/** Centre of the cell that holds a place. */
export function matchCell({ lng, lat }: Place): Place {
  const dLat = MATCH_CELL_METRES / METRES_PER_LAT;
  const centreLat = (Math.floor(lat / dLat) + 0.5) * dLat;
  const dLng = MATCH_CELL_METRES / Math.max(1, metresPerLng(centreLat));
  return { lng: (Math.floor(lng / dLng) + 0.5) * dLng, lat: centreLat };
}

/** How far around a place tips of this category are taken for the same case, in metres. */
export const radiusOf = (categoryCode: string): number =>
  AIRBORNE.has(groupOf(categoryCode)) ? AIRBORNE_METRES : RADIUS_METRES;

/** How long a tip can be the same case as a new one, in milliseconds. */
export const recentMs = (severity: Severity): number =>
  (severity === 'live' ? LIVE_HOURS : RECENT_HOURS) * HOUR_MS;

/** Nothing submitted before this can be similar to anything; for narrowing the query. */
export const oldestSimilar = (now: Date): Date => new Date(now.getTime() - RECENT_HOURS * HOUR_MS);

/** Corners of a box that holds every tip which can be similar; for narrowing the query. */
export function searchBox(categoryCode: string, { lng, lat }: Place): { min: Place; max: Place } {
  const metres = radiusOf(categoryCode) + MATCH_CELL_METRES;
  const dLat = metres / METRES_PER_LAT;
  const dLng = metres / Math.max(1, metresPerLng(lat));
  return { min: { lng: lng - dLng, lat: lat - dLat }, max: { lng: lng + dLng, lat: lat + dLat } };
}

/**
 * The open tips that a new one at this place may repeat: same or sibling category, near, recent; nearest first, then
 * newest, at most five. `metres` is measured to the blurred place. Pure; the order of the candidates does not matter.
 */
export function similar<T extends Candidate>(
  asked: Place & { categoryCode: string },
  candidates: readonly T[],
  now: Date,
): { tip: T; metres: number }[] {
  const group = groupOf(asked.categoryCode);
  const radius = radiusOf(asked.categoryCode);
  return candidates
    .filter((tip) => groupOf(tip.categoryCode) === group)
    .filter((tip) => now.getTime() - tip.submittedAt.getTime() <= recentMs(tip.severity))
    .map((tip) => ({ tip, metres: metresBetween(asked, matchCell(tip)) }))
    .filter(({ metres }) => metres <= radius)
    .sort((a, b) => a.metres - b.metres || (a.tip.id < b.tip.id ? 1 : -1))
    .slice(0, SIMILAR_LIMIT);
}
