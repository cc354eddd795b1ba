import { instant } from './elapsed';

/** A stretch in which a clock ran, UTC; without an end it runs on. */
export interface Span {
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

const later = (one: Date, other: Date): Date => (instant(one) > instant(other) ? one : other);

/**
 * The spans after starting the clock at `at` (UTC). A running clock stays as it is, so that no transfer resets it.
 * If the computer's clock was set back, the new span begins where the last one ended: spans never overlap.
 */
export function start(spans: readonly Span[], at: Date): readonly Span[] {
  const last = spans.at(-1);
  if (last?.endedAt === null) return spans;
  return [...spans, { startedAt: later(at, last?.endedAt ?? at), endedAt: null }];
}

/** The spans after stopping the clock at `at` (UTC), not before it started; a stopped clock stays as it is. */
export function stop(spans: readonly Span[], at: Date): readonly Span[] {
  const last = spans.at(-1);
  if (last?.endedAt !== null) return spans;
  return [...spans.slice(0, -1), { startedAt: last.startedAt, endedAt: later(at, last.startedAt) }];
}

/**
 * The spans as they stood at `now` (UTC): what ended later was still running, what began after that is not known
 * yet. A running last span stays even if a computer's clock set back puts its start after `now`: losing it would
 * lose the deadline.
 */
export function asOf(spans: readonly Span[], now: Date): readonly Span[] {
  const at = instant(now);
  const index = spans.findIndex(({ endedAt }) => endedAt !== null && instant(endedAt) > at);
  const cut = spans[index];
  if (!cut) return spans;
  const running = instant(cut.startedAt) <= at ? [{ startedAt: cut.startedAt, endedAt: null }] : [];
  return [...spans.slice(0, index), ...running];
}
