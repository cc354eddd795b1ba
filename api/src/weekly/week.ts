import { beijingDay, DAY_MS, dayAndMs, dayStart, parseDay } from '../core/calendar/beijing';
import type { WorkCalendar } from '../core/calendar/work-calendar';
import type { Period } from '../tips/figures';

/** A reporting week: Friday 0:00 up to, but not including, the next Friday 0:00, in Beijing (notice, item 6). */
export interface Week extends Period {
  /** The Friday on which it begins, 'YYYY-MM-DD'. */
  day: string;
}

const DAYS = 7;
export const WEEK_MS = DAYS * DAY_MS;
const HOUR_MS = 3_600_000;
/** The report is due at 17:00. */
const DUE_MS = 17 * HOUR_MS;
/** The first day of 1970 was a Thursday, so Fridays have the numbers 1, 8, 15 … */
const FRIDAY = 1;
const THURSDAY = 6;

const fromDay = (friday: number): Week => ({
  day: beijingDay(new Date(dayStart(friday))),
  from: new Date(dayStart(friday)),
  to: new Date(dayStart(friday + DAYS)),
});

/** The week that holds an instant. Pure. */
export function weekOf(at: Date): Week {
  const { day } = dayAndMs(at.getTime());
  return fromDay(day - ((((day - FRIDAY) % DAYS) + DAYS) % DAYS));
}

/** The week that begins on this Friday; null when the text is no day or no Friday. Pure. */
export function weekNamed(day: string): Week | null {
  try {
    const week = weekOf(parseDay(day));
    return week.day === day ? week : null;
  } catch {
    return null;
  }
}

/** The week so many weeks later (or earlier, below 0). Pure. */
export const weekAfter = ({ from }: Week, weeks: number): Week =>
  weekOf(new Date(from.getTime() + weeks * WEEK_MS));

/**
 * When its report is due: Thursday 17:00, or 17:00 of the next working day when that Thursday is free. A week that is
 * opened when that has passed already (a new installation, a system that stood still) is due on the first working day
 * after. Pure.
 */
export function dueAt(week: Week, openedAt: Date, calendar: WorkCalendar): Date {
  const onDay = (day: number): Date => new Date(dayStart(day) + DUE_MS);
  let day = dayAndMs(week.from.getTime()).day + THURSDAY;
  if (openedAt >= onDay(day)) day = dayAndMs(openedAt.getTime()).day + 1;
  while (!calendar.isWorkday(beijingDay(new Date(dayStart(day))))) day++;
  return onDay(day);
}

/** What a report counts that is frozen at an instant: its week, at most up to that instant. Pure. */
export function countedPeriod({ from, to }: Week, now: Date): Period {
  const end = now < to ? now : to;
  return { from, to: end < from ? from : end };
}

/** The same stretch of the week before: what a part of a week is compared with. Pure. */
export const lastWeekOf = ({ from, to }: Period): Period => ({
  from: new Date(from.getTime() - WEEK_MS),
  to: new Date(to.getTime() - WEEK_MS),
});

const words = (at: Date): [year: number, day: string] => {
  const [year = 0, month = 0, day = 0] = beijingDay(at).split('-').map(Number);
  return [year, `${month}月${day}日`];
};

/** 2026年11月20日至11月26日. Pure. */
export function weekLabel({ from, to }: Week): string {
  const [year, first] = words(from);
  const [endYear, last] = words(new Date(to.getTime() - 1));
  return `${year}年${first}至${endYear === year ? '' : `${endYear}年`}${last}`;
}
