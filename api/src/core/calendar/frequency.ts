import { beijingDay, dayAndMs, dayStart, parseDay } from './beijing';
import { type WorkCalendar, workdays } from './work-calendar';

/** How often something is to be looked at (notice, item 4: task list and standards). */
export const CYCLES = {
  daily: '每天',
  workday: '每个工作日',
  weekly: '每周',
  monthly: '每月',
  quarterly: '每季度',
} as const;
export type Cycle = keyof typeof CYCLES;
export const CYCLE_CODES = Object.keys(CYCLES) as Cycle[];

export interface Frequency {
  cycle: Cycle;
  /** Times in a week, month or quarter; 1 for days. */
  times: number;
}

/** Something that is planned from a Beijing day on. A change of plan ends one and starts the next. */
export interface Planned extends Frequency {
  /** First Beijing day. */
  fromDay: string;
  /** The Beijing day on which it no longer holds; null: it goes on. */
  toDay: string | null;
}

/** "每天", "每周 2 次". */
export const frequencyText = ({ cycle, times }: Frequency): string =>
  cycle === 'daily' || cycle === 'workday' ? CYCLES[cycle] : `${CYCLES[cycle]} ${times} 次`;

/** Beijing days, both included, in which `times` are to be reached. */
export interface Window {
  from: string;
  to: string;
}

const numberOf = (day: string): number => dayAndMs(parseDay(day).getTime()).day;
const dayOf = (number: number): string => beijingDay(new Date(dayStart(number)));

/** The window that holds a day: the day itself, Monday to Sunday, or the calendar month or quarter. Pure. */
export function windowOf(cycle: Cycle, day: string): Window {
  if (cycle === 'daily' || cycle === 'workday') return { from: day, to: day };
  if (cycle === 'weekly') {
    // The first day of 1970 was a Thursday.
    const monday = numberOf(day) - ((numberOf(day) + 3) % 7);
    return { from: dayOf(monday), to: dayOf(monday + 6) };
  }
  const months = cycle === 'monthly' ? 1 : 3;
  const first = Number(day.slice(0, 4)) * 12 + Math.floor((Number(day.slice(5, 7)) - 1) / months) * months;
  return { from: monthStart(first), to: dayOf(numberOf(monthStart(first + months)) - 1) };
}

const monthStart = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/**
 * How often it has to be done within a window: never more often than the window has working days, so that a week of
 * holidays asks for nothing. What is to be done daily is done on holidays too.
 */
function asked({ cycle, times }: Frequency, { from, to }: Window, calendar: WorkCalendar): number {
  if (cycle === 'daily') return 1;
  return Math.min(times, workdaysBetween(from, to, calendar));
}

function workdaysBetween(from: string, to: string, calendar: WorkCalendar): number {
  const isWorkday = workdays(calendar);
  let count = 0;
  for (let day = numberOf(from); day <= numberOf(to); day += 1) if (isWorkday(day)) count += 1;
  return count;
}

const within = (days: readonly string[], { from, to }: Window): string[] =>
  [...new Set(days)].filter((day) => day >= from && day <= to).sort();

export interface DayPlan {
  window: Window;
  /** How often in the window, and on how many of its days it was done. */
  asked: number;
  done: number;
  doneToday: boolean;
  /** No later working day of the window would be enough. */
  must: boolean;
}

/**
 * What a plan asks for on a day; null when nothing (not in force, a free day, or all done on other days).
 * @param doneDays Beijing days on which it was done; a day counts once
 */
export function planFor(
  plan: Planned,
  doneDays: readonly string[],
  day: string,
  calendar: WorkCalendar,
): DayPlan | null {
  if (day < plan.fromDay || (plan.toDay !== null && day >= plan.toDay)) return null;
  const window = windowOf(plan.cycle, day);
  const times = asked(plan, window, calendar);
  const days = within(doneDays, window);
  const doneToday = days.includes(day);
  if (!doneToday && days.length >= times) return null;
  const left = times - days.length;
  const later = workdaysBetween(dayOf(numberOf(day) + 1), window.to, calendar);
  return { window, asked: times, done: days.length, doneToday, must: !doneToday && left > later };
}

/** One time that fell due: the `slot`th of its window. */
export interface Owed {
  window: Window;
  /** From 1. */
  slot: number;
  /** The last ms of the window. */
  due: Date;
  done: boolean;
}

/** Longer than any period that is assessed. */
const MOST_DAYS = 400;

/**
 * What fell due within a period. Windows in which the plan was not in force all the time ask for nothing: nobody is
 * late with what was new.
 * @param period `from` included, `to` excluded @throws RangeError when it is longer than 400 days
 */
export function owed(
  plan: Planned,
  doneDays: readonly string[],
  period: { from: Date; to: Date },
  calendar: WorkCalendar,
): Owed[] {
  const last = dayAndMs(period.to.getTime()).day;
  let day = dayAndMs(period.from.getTime()).day;
  if (last - day > MOST_DAYS) throw new RangeError(`a period of more than ${MOST_DAYS} days`);
  const all: Owed[] = [];
  while (day <= last) {
    const window = windowOf(plan.cycle, dayOf(day));
    const next = numberOf(window.to) + 1;
    const due = new Date(dayStart(next) - 1);
    const inForce = window.from >= plan.fromDay && (plan.toDay === null || window.to < plan.toDay);
    if (inForce && due >= period.from && due < period.to) {
      const done = within(doneDays, window).length;
      const times = asked(plan, window, calendar);
      for (let slot = 1; slot <= times; slot += 1) all.push({ window, slot, due, done: slot <= done });
    }
    day = next;
  }
  return all;
}
