import type { Tip } from '../tip.entity';

/** A report of something going on is urgent for so long; burning is often gone in half an hour. */
const LIVE_MS = 2 * 3_600_000;

/**
 * Whether staff are to hear of it at once, at night too: a major event, or one that goes on right now. The limits of
 * live kinds run at night, so a push that waits for the morning would come when they are used up. Pure.
 */
export function isUrgent(tip: Pick<Tip, 'severity' | 'occurrence' | 'submittedAt'>, now: Date): boolean {
  if (tip.severity === 'major') return true;
  const goesOn = tip.occurrence === 'now' || tip.severity === 'live';
  return goesOn && now.getTime() - tip.submittedAt.getTime() < LIVE_MS;
}
