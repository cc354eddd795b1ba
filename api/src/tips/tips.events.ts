import { eventType } from '../core/events/domain-events';
import type { MoveRule, Patch } from './lifecycle';
import type { MoveInput } from './lifecycle';
import type { Alarm } from './clocks/dues';
import type { Tip } from './tip.entity';

export interface TipSubmitted {
  /** As it was stored. */
  tip: Tip;
  eventId: string;
}
export interface TipMoved {
  /** Before the move. */
  tip: Tip;
  /** What the move changed, due instants included. */
  patch: Patch & Partial<Tip>;
  rule: MoveRule;
  input: MoveInput;
  /** The line of the timeline: also the cause of notices. */
  eventId: string;
  /** null: the system. */
  actorId: string | null;
  note: string | null;
  at: Date;
}

/** In the transaction that files a tip; the hot path: handlers must be quick. */
export const tipSubmitted = eventType<TipSubmitted>('tip.submitted');
/** In the transaction of every move. */
export const tipMoved = eventType<TipMoved>('tip.moved');

export interface TipAlarmed {
  tip: Tip;
  alarm: Alarm;
  /** Twice the limit is used up: the case is proposed for 挂牌督办. */
  propose: boolean;
  at: Date;
}
/** In the transaction that notes a time limit as reached. */
export const tipAlarmed = eventType<TipAlarmed>('tip.alarmed');
