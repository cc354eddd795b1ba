import { beijingDay, beijingTime, DAY_MS, parseDay } from '../../../core/calendar/beijing';

/** From then until then, Beijing time, nobody is disturbed. */
const QUIET_FROM = '22:00';
const QUIET_UNTIL_HOUR = 7;
const HOUR_MS = 3_600_000;

export interface PushFacts {
  /** The person has opened it in the inbox already. */
  read: boolean;
  /** For staff: something to do on a case. */
  toStaff: boolean;
  /** A major event, or one that is going on as it is reported (notice item 5). */
  urgent: boolean;
  /** Subscription messages of the fitting template that the person still allows; 0 without a template. */
  consents: number;
  /** The person follows the official account, and it can send. */
  official: boolean;
}

export type PushDecision = { channel: 'subscribe' | 'official' | 'inbox' } | { channel: 'later'; at: Date };

/** When the quiet hours end that hold `now`; null outside of them. */
export function quietUntil(now: Date): Date | null {
  const time = beijingTime(now);
  const today = parseDay(beijingDay(now)).getTime() + QUIET_UNTIL_HOUR * HOUR_MS;
  if (now.getTime() < today) return new Date(today);
  return time >= QUIET_FROM ? new Date(today + DAY_MS) : null;
}

/**
 * Where a notice goes besides the inbox, which always has it. What was read is not pushed, for a consent is worth
 * something. At night everything waits until 7:00, except what staff must hear at once. A subscription message if one
 * is allowed, else the official account if it is followed. Pure.
 */
export function decidePush(facts: PushFacts, now: Date): PushDecision {
  if (facts.read) return { channel: 'inbox' };
  const quiet = facts.toStaff && facts.urgent ? null : quietUntil(now);
  if (quiet) return { channel: 'later', at: quiet };
  if (facts.consents > 0) return { channel: 'subscribe' };
  return { channel: facts.official ? 'official' : 'inbox' };
}
