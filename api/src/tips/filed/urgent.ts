import type { Tip } from '../tip.entity';

/** A report of something going on is urgent for so long; burning is often gone in half an hour. */
const LIVE_MS = 2 * 3_600_000;

/** Whether staff are to hear of it at once, at night too: a major event, or one that goes on right now. Pure. */
export function isUrgent(tip: Pick<Tip, 'severity' | 'occurrence' | 'submittedAt'>, now: Date): boolean {
  if (tip.severity === 'major') return true;
  return tip.occurrence === 'now' && now.getTime() - tip.submittedAt.getTime() < LIVE_MS;
}
