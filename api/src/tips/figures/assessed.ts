import type { AlarmClock } from '../clocks/clock.entity';
import type { TipState } from '../lifecycle';
import type { CaseEvent, CaseRecord } from './record';

/** A time limit that was noted as used up. */
export interface CaseAlarm {
  clock: AlarmClock;
  /** accept: the level whose time it was. */
  round: number;
  percent: number;
  at: Date;
}

/** A record with what an assessment needs beside it: whose the case was when, and where it lies. */
export interface AssessedCase extends CaseRecord {
  number: string;
  /** Degrees, GCJ-02. */
  lng: number;
  lat: number;
  /** Who has it now, for lines older than the record of who has it. */
  heldNow: string | null;
  major: boolean;
  alarms: readonly CaseAlarm[];
}

/** A time in which a case stayed in one state with one holder. */
export interface Stretch {
  holderId: string | null;
  state: TipState;
  from: Date;
  startedBy: CaseEvent;
  /** null: still. */
  to: Date | null;
  endedBy: CaseEvent | null;
}

/** The stretches of a case, by time. Lines that change neither holder nor state do not end one. Pure. */
export function stretchesOf({ events, heldNow }: AssessedCase): Stretch[] {
  const stretches: Stretch[] = [];
  for (const event of events) {
    const last = stretches.at(-1);
    const holderId = event.heldById ?? last?.holderId ?? heldNow;
    if (last) {
      if (last.holderId === holderId && last.state === event.toState) continue;
      last.to = event.at;
      last.endedBy = event;
    }
    stretches.push({
      holderId,
      state: event.toState,
      from: event.at,
      startedBy: event,
      to: null,
      endedBy: null,
    });
  }
  return stretches;
}

/** Who had the case when this line was written. Pure. */
export function holderBefore(one: AssessedCase, event: CaseEvent): string | null {
  let holder: string | null = null;
  for (const earlier of one.events) {
    if (earlier === event) break;
    holder = earlier.heldById ?? holder ?? one.heldNow;
  }
  return holder ?? one.heldNow;
}

/** Who filled in the last result before an instant; null: nobody, or the district answered. Pure. */
export function handledBy(one: AssessedCase, before: Date): string | null {
  const last = one.events.findLast(
    ({ action, at }) => (action === 'handle' || action === 'refer_answer') && at <= before,
  );
  return last?.action === 'handle' ? holderBefore(one, last) : null;
}

/**
 * Who had the case longest up to an instant, in the given states: used-up time belongs to the one who used it, not to
 * the one to whom the case was passed at the last minute. Time on the clock; of equals the later. Pure.
 */
export function longestHolder(
  stretches: readonly Stretch[],
  until: Date,
  counts: (stretch: Stretch) => boolean,
): string | null {
  const spent = new Map<string | null, number>();
  let best: string | null = null;
  for (const stretch of stretches) {
    if (stretch.from > until || !counts(stretch)) continue;
    const end = stretch.to === null || stretch.to > until ? until : stretch.to;
    const sum = (spent.get(stretch.holderId) ?? 0) + end.getTime() - stretch.from.getTime();
    spent.set(stretch.holderId, sum);
    if (sum >= (spent.get(best) ?? 0)) best = stretch.holderId;
  }
  return best;
}

/**
 * Who answers for the time that handling took up to an instant: whoever had the case longest. What climbed by itself,
 * because it was let lie, stays with the one who let it lie until somebody above takes it up. Pure.
 */
export function answersFor(one: AssessedCase, until: Date): string | null {
  const stretches = stretchesOf(one);
  let before: string | null = null;
  for (const stretch of stretches) {
    if (stretch.startedBy.action === 'auto_escalate') stretch.holderId = before;
    before = stretch.holderId;
  }
  return longestHolder(stretches, until, ({ state }) => state === 'dispatched' || state === 'handling');
}
