import { beijingDay, dayAndMs, DAY_MS, parseDay } from '../core/calendar/beijing';
import type { ChineseCalendar, WorkCalendar } from '../core/calendar/work-calendar';

/** Days that can be set at once: the longest holiday with its make-up days is far shorter. */
export const MOST_DAYS = 31;
/** The State Council's notice for the next year comes in November. */
const NOTICE_MONTH = 11;

/** The days from `from` to `to`, both included. @throws RangeError when one is no day */
export function daysFrom(from: string, to: string): string[] {
  const [start, end] = [parseDay(from).getTime(), parseDay(to).getTime()];
  const count = Math.max(0, Math.floor((end - start) / DAY_MS) + 1);
  if (count > 400) throw new RangeError(`too many days: ${count}`);
  return Array.from({ length: count }, (_, index) => beijingDay(new Date(start + index * DAY_MS)));
}

/** The Beijing year at an instant. */
export const yearOf = (now: Date): number => Number(beijingDay(now).slice(0, 4));

/** Years the office looks at: the last, this and the next one. */
export const yearsAround = (now: Date): number[] => [-1, 0, 1].map((step) => yearOf(now) + step);

/**
 * The year whose holidays are needed and not known: this one, or from November on the next. Null when all is well.
 * @param now UTC
 */
export function missingYear({ knows }: Pick<ChineseCalendar, 'knows'>, now: Date): number | null {
  const year = yearOf(now);
  if (!knows(year)) return year;
  return Number(beijingDay(now).slice(5, 7)) >= NOTICE_MONTH && !knows(year + 1) ? year + 1 : null;
}

const isWeekend = (day: string): boolean => [0, 6].includes((dayAndMs(parseDay(day).getTime()).day + 4) % 7);

export interface SpecialDay {
  day: string;
  worked: boolean;
}

/** The days of a year that are not as the weekday says: holidays (false) and make-up workdays (true). */
export function specialDays(calendar: WorkCalendar, year: number): SpecialDay[] {
  return daysFrom(`${year}-01-01`, `${year}-12-31`)
    .map((day) => ({ day, worked: calendar.isWorkday(day) }))
    .filter(({ day, worked }) => worked === isWeekend(day));
}

export type DayRefusal = 'order' | 'too_many' | 'year';

/** Why the office may not set these days; null when it may. This year and the next can be set. Pure. */
export function refusedDays(days: readonly string[], now: Date): DayRefusal | null {
  if (days.length === 0) return 'order';
  if (days.length > MOST_DAYS) return 'too_many';
  const year = yearOf(now);
  return days.every((day) => [year, year + 1].includes(Number(day.slice(0, 4)))) ? null : 'year';
}
