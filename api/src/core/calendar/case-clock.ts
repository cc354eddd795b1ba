import { addTime } from './due';
import { elapsedMs } from './elapsed';
import type { Limit } from './limit';
import { asOf, type Span } from './spans';
import type { WorkCalendar } from './work-calendar';

export { type Span, start, stop } from './spans';

/** The clock of a case as data: a limit and the spans that count against it. */
export interface CaseClock {
  readonly limit: Limit;
  /** What extensions added, whole ms of the limit's kind, 0 or more. */
  readonly extraMs: number;
  /** In order and not overlapping; `start` and `stop` keep them so. */
  readonly spans: readonly Span[];
}

/** The whole allowance: limit and extensions, ms of the limit's kind. @throws RangeError for a bad extension */
export function totalMs({ limit, extraMs }: CaseClock): number {
  if (!Number.isSafeInteger(extraMs) || extraMs < 0)
    throw new RangeError(`not an extension in ms: ${extraMs}`);
  return limit.ms + extraMs;
}

/** Whether the clock runs at `now` (UTC); out of working hours it does, though it uses no working time. */
export const isRunning = (clock: CaseClock, now: Date): boolean =>
  asOf(clock.spans, now).at(-1)?.endedAt === null;

/** Time used by `now` (UTC), in ms of the limit's kind; pauses do not count. */
export const usedMs = (clock: CaseClock, now: Date, calendar: WorkCalendar): number =>
  asOf(clock.spans, now).reduce(
    (sum, span) => sum + elapsedMs(span.startedAt, span.endedAt ?? now, clock.limit.kind, calendar),
    0,
  );

/** Time left at `now` (UTC), in ms of the limit's kind; 0 when just used up, negative when overdue. */
export const leftMs = (clock: CaseClock, now: Date, calendar: WorkCalendar): number =>
  totalMs(clock) - usedMs(clock, now, calendar);

/** Part of the allowance used by `now` (UTC), whole percent rounded down; 100 and more: the limit is used up. */
export const percentAt = (clock: CaseClock, now: Date, calendar: WorkCalendar): number =>
  Math.floor((usedMs(clock, now, calendar) * 100) / totalMs(clock));

/**
 * When the clock, as it stands at `now`, reaches or reached this percentage of its allowance (thresholds: 50, 100,
 * 200), as UTC; null when it stopped before. From this instant on `percentAt` is at least `percent`.
 *
 * @param percent 0 or more @throws RangeError for a bad percentage, or as `addTime` does
 */
export function whenPercent(
  clock: CaseClock,
  percent: number,
  now: Date,
  calendar: WorkCalendar,
): Date | null {
  let rest = Math.ceil((totalMs(clock) * percent) / 100);
  for (const { startedAt, endedAt } of asOf(clock.spans, now)) {
    const part = endedAt ? elapsedMs(startedAt, endedAt, clock.limit.kind, calendar) : Infinity;
    // Not `part >= rest`: with a percentage that is no number, addTime has to throw.
    if (!(part < rest)) return addTime(startedAt, rest, clock.limit.kind, calendar);
    rest -= part;
  }
  return null;
}

/**
 * When the allowance is used up, as UTC, also if in the past, for a clock that runs at `now`; null when it is
 * paused or stopped, for then it has no due instant.
 */
export const dueAt = (clock: CaseClock, now: Date, calendar: WorkCalendar): Date | null =>
  isRunning(clock, now) ? whenPercent(clock, 100, now, calendar) : null;
