import { type CaseClock, dueAt, percentAt, whenPercent } from '../../core/calendar/case-clock';
import { type Limit, parseLimit, scaleLimit } from '../../core/calendar/limit';
import type { WorkCalendar } from '../../core/calendar/work-calendar';
import type { Severity } from '../category.entity';
import { type ClockName, type FastLane, inFastLane, JUDGE_MS, ruleOf, UPWARD_MS } from '../lifecycle';
import type { AlarmClock } from './clock.entity';
import { type ClockSpan, type Running, runningIn, spansOfRound, type Standing } from './run-clocks';

export type TimedTip = Standing & {
  firstLevel: number;
  acceptLimit: string;
  handleLimit: string;
  checkLimit: string;
  extraMs: number;
  heldUntil: Date | null;
  rectifyBy: Date | null;
  severity: Severity;
} & FastLane;
export interface Fired {
  clock: AlarmClock;
  round: number;
  percent: number;
}
export interface Dues {
  acceptDueAt: Date | null;
  handleDueAt: Date | null;
  checkDueAt: Date | null;
  /** The nearest of the three; never null, see `NO_DUE`. */
  nextDueAt: Date;
  alarmAt: Date | null;
}
export interface Alarm extends Fired {
  at: Date;
}

/** Remind the holder, tell the level above, escalate. Sign-for and check have no half-time reminder. */
export const THRESHOLDS: Record<ClockName, readonly number[]> = {
  accept: [100, 200],
  handle: [50, 100, 200],
  check: [100, 200],
};

/** The limit of a clock in a round: a level above the first signs for in half the time. */
export function limitOf(tip: TimedTip, { clock, round }: Running): Limit {
  if (clock === 'check') return parseLimit(tip.checkLimit);
  if (clock === 'handle') return parseLimit(tip.handleLimit);
  const limit = parseLimit(tip.acceptLimit);
  return round !== 0 && round < tip.firstLevel ? scaleLimit(limit, 0.5) : limit;
}

export const clockOf = (tip: TimedTip, running: Running, spans: readonly ClockSpan[]): CaseClock => ({
  limit: limitOf(tip, running),
  extraMs: running.clock === 'handle' ? tip.extraMs : 0,
  spans: spansOfRound(spans, running),
});

/**
 * Stands for "no clock runs". A far instant instead of NULL: it sorts last on both databases, and paging needs no
 * second case.
 */
export const NO_DUE = new Date('9999-12-31T00:00:00.000Z');

/** The nearest of the instants at which clocks are used up. Pure. */
export const nearestDue = (dues: readonly (Date | null)[]): Date =>
  dues.reduce<Date>((nearest, due) => (due !== null && due < nearest ? due : nearest), NO_DUE);

const DAY_MS = 86_400_000;

const MINUTE_MS = 60_000;

/** Minutes on the clock, at night too: what is being judged, and what is to be reported upward. */
function fastLaneAlarms(tip: TimedTip): Alarm[] {
  const since = tip.majorAt;
  if (since === null || !ruleOf('judge').from.includes(tip.state)) return [];
  const round = Math.floor(since.getTime() / MINUTE_MS);
  const after = (clock: AlarmClock, ms: number, percent: number): Alarm => ({
    clock,
    round,
    percent,
    at: new Date(since.getTime() + (ms * percent) / 100),
  });
  return [
    ...(inFastLane(tip) ? [after('judge', JUDGE_MS, 100), after('judge', JUDGE_MS, 200)] : []),
    ...(tip.severity === 'major' ? [after('upward', UPWARD_MS, 100)] : []),
  ];
}

/** All alarms still to come (or overdue and not acted on), earliest first. Pure. */
export function alarmsOf(
  tip: TimedTip,
  spans: readonly ClockSpan[],
  fired: readonly Fired[],
  calendar: WorkCalendar,
  now: Date,
): Alarm[] {
  const isNew = ({ clock, round, percent }: Fired) =>
    !fired.some((one) => one.clock === clock && one.round === round && one.percent === percent);
  const alarms = runningIn(tip).flatMap(({ clock, round }) => {
    const running = clockOf(tip, { clock, round }, spans);
    return THRESHOLDS[clock]
      .map((percent) => ({ clock, round, percent }))
      .filter(isNew)
      .flatMap((alarm) => {
        const at = whenPercent(running, alarm.percent, now, calendar);
        return at ? [{ ...alarm, at }] : [];
      });
  });
  const day = (clock: AlarmClock, at: Date | null): Alarm[] =>
    at ? [{ clock, round: Math.floor(at.getTime() / DAY_MS), percent: 100, at }].filter(isNew) : [];
  const withHolder = tip.state === 'dispatched' || tip.state === 'handling';
  return [
    ...alarms,
    ...day('hold', tip.state === 'on_hold' ? tip.heldUntil : null),
    ...day('rectify', withHolder ? tip.rectifyBy : null),
    ...fastLaneAlarms(tip).filter(isNew),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** When the running clocks are due and when the scheduler is to look again. Pure. */
export function duesOf(
  tip: TimedTip,
  spans: readonly ClockSpan[],
  fired: readonly Fired[],
  calendar: WorkCalendar,
  now: Date,
): Dues {
  const due = (clock: ClockName): Date | null => {
    const running = runningIn(tip).find((one) => one.clock === clock);
    return running ? dueAt(clockOf(tip, running, spans), now, calendar) : null;
  };
  const [acceptDueAt, handleDueAt, checkDueAt] = [due('accept'), due('handle'), due('check')];
  return {
    acceptDueAt,
    handleDueAt,
    checkDueAt,
    nextDueAt: nearestDue([acceptDueAt, handleDueAt, checkDueAt]),
    alarmAt: alarmsOf(tip, spans, fired, calendar, now)[0]?.at ?? null,
  };
}

/** Whole percent of the handle limit used by `now`; 0 when it never ran. */
export const handlePercent = (
  tip: TimedTip,
  spans: readonly ClockSpan[],
  calendar: WorkCalendar,
  now: Date,
): number => percentAt(clockOf(tip, { clock: 'handle', round: 0 }, spans), now, calendar);
