import data from 'chinese-days/dist/chinese-days.json';
import { beijingDay, dayAndMs, dayStart, parseDay } from './beijing';

/** Says which days are worked. Must not change its answers: they are remembered (`workdays`). */
export interface WorkCalendar {
  /** @param day Beijing day, 'YYYY-MM-DD' @throws RangeError when there is no such day */
  isWorkday(day: string): boolean;
}

export interface ChineseCalendar extends WorkCalendar {
  /** Whether the year's holidays are known; if not, only weekends are free and the office should be warned. */
  knows(year: number): boolean;
}

/** The State Council's yearly notices: holidays (false) and make-up workdays (true), as the library has them. */
const PUBLISHED: ReadonlyMap<string, boolean> = new Map([
  ...Object.keys(data.holidays).map((day) => [day, false] as const),
  ...Object.keys(data.workdays).map((day) => [day, true] as const),
]);

/**
 * The working calendar of mainland China: the office's own `overrides` (Beijing day → worked) come first, then
 * statutory holidays and make-up workdays, then Monday to Friday. A changed map of overrides needs a new
 * calendar; the map is copied.
 *
 * @throws RangeError when an override names no day
 */
export function chineseCalendar(overrides: ReadonlyMap<string, boolean> = new Map()): ChineseCalendar {
  const known = new Map([...PUBLISHED, ...overrides]);
  for (const day of overrides.keys()) parseDay(day);
  return {
    isWorkday(day) {
      // The first day of 1970 was a Thursday.
      const weekday = (dayAndMs(parseDay(day).getTime()).day + 4) % 7;
      return known.get(day) ?? (weekday !== 0 && weekday !== 6);
    },
    // Every year's notice has the first of October; that of the next year may name days of late December.
    knows: (year) => known.has(`${year}-10-01`),
  };
}

const memos = new WeakMap<WorkCalendar, Map<number, boolean>>();

/** Cheap look-up by day number (`dayAndMs`): asks the calendar once per day and remembers. */
export function workdays(calendar: WorkCalendar): (day: number) => boolean {
  const memo = memos.get(calendar) ?? new Map<number, boolean>();
  memos.set(calendar, memo);
  return (day) => {
    let worked = memo.get(day);
    if (worked === undefined) {
      worked = calendar.isWorkday(beijingDay(new Date(dayStart(day))));
      memo.set(day, worked);
    }
    return worked;
  };
}
