import { dueAt, isRunning, leftMs, percentAt } from '../../core/calendar/case-clock';
import { countdown } from '../../core/calendar/countdown';
import { formatLimit } from '../../core/calendar/limit';
import type { WorkCalendar } from '../../core/calendar/work-calendar';
import { CLOCKS, type ClockName } from '../lifecycle';
import { clockOf, type TimedTip } from './dues';
import { type ClockSpan, roundOf, runningIn } from './run-clocks';

export interface ClockLine {
  clock: ClockName;
  label: string;
  limitText: string;
  usedPercent: number;
  dueAt: string | null;
  running: boolean;
  leftText: string;
}
export interface ClockFacts {
  clocks: ClockLine[];
  /** The nearest due instant of the running clocks. */
  dueAt: string | null;
  overdue: boolean;
}

/** The clocks of a tip as people read them: those that run, and the handle clock whenever it has run. */
export function clockFacts(
  tip: TimedTip,
  spans: readonly ClockSpan[],
  calendar: WorkCalendar,
  now: Date,
): ClockFacts {
  const running = runningIn(tip).map(({ clock }) => clock);
  const shown = (Object.keys(CLOCKS) as ClockName[]).filter(
    (clock) => running.includes(clock) || (clock === 'handle' && spans.some((span) => span.clock === clock)),
  );
  const clocks = shown.map((name): ClockLine => {
    const clock = clockOf(tip, { clock: name, round: roundOf(name, tip) }, spans);
    const runs = isRunning(clock, now);
    return {
      clock: name,
      label: CLOCKS[name],
      limitText: formatLimit(clock.limit) + (clock.extraMs > 0 ? '（已延期）' : ''),
      usedPercent: percentAt(clock, now, calendar),
      dueAt: dueAt(clock, now, calendar)?.toISOString() ?? null,
      running: runs,
      leftText: countdown(leftMs(clock, now, calendar), clock.limit.kind),
    };
  });
  const dues = clocks.flatMap((line) => line.dueAt ?? []).sort();
  return {
    clocks,
    dueAt: dues[0] ?? null,
    overdue: clocks.some((line) => line.running && line.usedPercent >= 100),
  };
}
