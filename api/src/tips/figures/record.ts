import type { Action, TipState } from '../lifecycle';
import type { TipSource } from '../source';

export interface CaseEvent {
  action: Action;
  toState: TipState;
  outcome: string | null;
  at: Date;
  /** The grid whose people have the case after it; null: unchanged. There when read from the database. */
  heldById?: string | null;
}

/** What figures are made from: one tip and all that happened to it, nothing of any person. */
export interface CaseRecord {
  id: string;
  gridId: string | null;
  categoryCode: string;
  source: TipSource;
  submittedAt: Date;
  refusalReason: string | null;
  /** Percent of the handle limit used when it was closed last; null: never closed. */
  handlePercent: number | null;
  /** When the handle limit was noted as used up; null: it was not. */
  lateAt: Date | null;
  /** By time. */
  events: readonly CaseEvent[];
}

/** From the first instant, up to but not including the last. */
export interface Period {
  from: Date;
  to: Date;
}

export const within = (at: Date | null, { from, to }: Period): boolean =>
  at !== null && at >= from && at < to;

/** The state before an instant; null: not filed yet. */
export function stateBefore({ events }: CaseRecord, instant: Date): TipState | null {
  let state: TipState | null = null;
  for (const event of events) {
    if (event.at >= instant) break;
    state = event.toState;
  }
  return state;
}

/** Cases that others decided to end without handling: nobody had them to be in time for. */
const NOT_DUE: readonly TipState[] = ['merged', 'withdrawn', 'refused'];

/**
 * When a case had to show whether it was handled in time, and whether it was. Once per case: at the first closing,
 * or when its limit was used up if that came first. A reopening is another figure and does not undo it. null: not
 * yet, or it was merged, withdrawn or refused before that.
 */
export function dueOf(record: CaseRecord): { at: Date; onTime: boolean } | null {
  const { events, lateAt, handlePercent } = record;
  const closing = events.find(({ toState }) => toState === 'closed')?.at ?? null;
  if (lateAt !== null && (closing === null || lateAt <= closing)) {
    // Merged afterwards: it belongs to the other tip and counts against nobody.
    const last = events.at(-1)?.toState;
    return last === 'merged' || last === 'withdrawn' ? null : { at: lateAt, onTime: false };
  }
  if (closing === null) return null;
  const last = events.at(-1)?.toState;
  if (last !== undefined && NOT_DUE.includes(last)) return null;
  // Used up unnoticed, while nothing watched the time: late all the same.
  const overdrawn = handlePercent !== null && handlePercent > 100 && lateAt === null;
  return { at: closing, onTime: !overdrawn };
}
