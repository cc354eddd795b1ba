import { start, stop } from '../../core/calendar/case-clock';
import { type CaseFacts, type ClockName, clocksIn } from '../lifecycle';

export interface ClockSpan {
  readonly id: string;
  readonly clock: ClockName;
  readonly round: number;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}
export type Standing = Pick<CaseFacts, 'state' | 'level' | 'checkRound'>;
export interface Running {
  clock: ClockName;
  round: number;
}
export interface ClockChange {
  close: { id: string; endedAt: Date }[];
  open: (Running & { startedAt: Date })[];
}

/**
 * The round a clock is in. A level that gets a tip again goes on with its accept clock; every check has a fresh
 * clock; the handle clock is one for the whole case, so that no transfer resets it.
 */
export function roundOf(clock: ClockName, tip: Standing): number {
  if (clock === 'handle') return 0;
  if (clock === 'check') return tip.checkRound;
  return tip.state === 'triage' ? 0 : tip.level;
}

export const runningIn = (tip: Standing): Running[] =>
  clocksIn(tip.state).map((clock) => ({ clock, round: roundOf(clock, tip) }));

const same = (a: Running, b: Running): boolean => a.clock === b.clock && a.round === b.round;
export const spansOfRound = <T extends Running>(spans: readonly T[], running: Running): T[] =>
  spans.filter((span) => same(span, running));

/** What a change of state or level does to the clocks: those no longer running end, new ones begin. Pure. */
export function runClocks(spans: readonly ClockSpan[], after: Standing, now: Date): ClockChange {
  const wanted = runningIn(after);
  const open = spans.filter((span) => span.endedAt === null);
  const close = open
    .filter((span) => !wanted.some((one) => same(one, span)))
    .map((span) => ({ id: span.id, endedAt: stop([span], now).at(-1)?.endedAt ?? now }));
  const begin = wanted
    .filter((one) => !open.some((span) => same(one, span)))
    .map((one) => ({ ...one, startedAt: start(spansOfRound(spans, one), now).at(-1)?.startedAt ?? now }));
  return { close, open: begin };
}

/** The spans after a change; `idFor` names new ones. */
export function afterChange(
  spans: readonly ClockSpan[],
  change: ClockChange,
  idFor: () => string,
): ClockSpan[] {
  const ended = new Map(change.close.map(({ id, endedAt }) => [id, endedAt]));
  return [
    ...spans.map((span) => ({ ...span, endedAt: ended.get(span.id) ?? span.endedAt })),
    ...change.open.map((span) => ({ ...span, id: idFor(), endedAt: null })),
  ];
}
