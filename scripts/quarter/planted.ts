import type { TipSource } from '@lantian/api/tips/source';
import type { Course } from './courses';

export interface Planted {
  /** Beijing day and hour at which the first is filed; the others follow every ten minutes. */
  day: string;
  hour: number;
  grid: string;
  category: string;
  source: TipSource;
  course: Course;
  count: number;
}

/** Nothing but what is planted happens in this community: its figures can be counted on one's fingers. */
export const LABORATORY = '石化路社区';

const one = (
  day: string,
  grid: string,
  category: string,
  course: Course,
  count: number,
  source: TipSource = 'resident',
): Planted => ({ day, hour: 9, grid: `${LABORATORY}${grid}`, category, source, course, count });

/**
 * Friday, 7 November 2025, is a working day like any other; burning has to be handled within two hours of the
 * clock, so that all of it ends in the week in which it was filed.
 */
export const PLANTED: readonly Planted[] = [
  // A week with everything.
  one('2025-11-07', '网格一', 'waste_burning', 'satisfied', 6),
  one('2025-11-07', '网格一', 'waste_burning', 'late', 3),
  one('2025-11-07', '网格二', 'waste_burning', 'not_found', 2),
  one('2025-11-07', '网格二', 'waste_burning', 'refused', 1),
  one('2025-11-07', '网格一', 'waste_burning', 'merged', 1),
  one('2025-11-07', '网格二', 'waste_burning', 'withdrawn', 1),
  one('2025-11-07', '网格三', 'waste_burning', 'left_alone', 2),
  // The week after is empty. Then the patrol finds four things: too few for a rate.
  one('2025-11-21', '网格二', 'waste_burning', 'fixed', 4, 'patrol'),
  // One place, eight times, in one week: a hot spot; two of them have to be done again.
  one('2025-11-28', '网格三', 'leaf_burning', 'fixed', 6, 'volunteer'),
  one('2025-11-28', '网格三', 'leaf_burning', 'rework', 2, 'volunteer'),
  // December of one grid: half of it late.
  one('2025-12-05', '网格四', 'truck_spill', 'fixed', 10),
  one('2025-12-05', '网格四', 'truck_spill', 'late', 10),
];
