import { Entity, Index } from 'typeorm';
import { Flag, Id, Int, LongText, Real, Ref, Str, Time, Version } from '../core/database/columns';
import { CaseColumns } from './case-columns';
import type { Action, TipState } from './lifecycle';
import type { TipOrigin } from './origin';

import type { TipSource } from './source';

export type Occurrence = 'now' | 'again' | 'none';

/** One report (举报). The reporter's account is never shown to staff. */
@Entity('tip')
@Index('ux_tip_number', ['number'], { unique: true })
@Index('ux_tip_key', ['reporterId', 'submitKey'], { unique: true })
@Index('ix_tip_grid_state', ['gridId', 'state', 'id'])
@Index('ix_tip_state', ['state', 'id'])
@Index('ix_tip_alarm', ['alarmAt'])
@Index('ix_tip_next_due', ['nextDueAt', 'id'])
// For the duplicate hint and the hot spots: tips of some categories since a time.
@Index('ix_tip_category_time', ['categoryId', 'submittedAt'])
export class Tip extends CaseColumns {
  @Id() id!: string;
  @Str(20) number!: string;
  @Ref() reporterId!: string;
  @Str(64) submitKey!: string;
  /** SHA-256 of the submitted content: the same key with other content is refused. */
  @Str(64) bodyHash!: string;
  @Flag() anonymous!: boolean;
  @Str(12) origin!: TipOrigin;
  @Ref() categoryId!: string;
  @Str(2000) text!: string;
  @Str(100) placeText!: string;
  /** Degrees, GCJ-02. */
  @Real() lng!: number;
  @Real() lat!: number;
  @Str(5) occurrence!: Occurrence;
  @Str(10) source!: TipSource;
  @Ref({ optional: true }) gridId!: string | null;
  /** Why it went there, in Chinese, kept as it was decided. */
  @Str(200) routing!: string;
  /** The routing rule that sent it, as it was then; null when place and duty decided. */
  @Ref({ optional: true }) routingRuleId!: string | null;
  @Int({ optional: true }) routingRuleVersion!: number | null;
  @Str(20) state!: TipState;
  @Version() version!: number;
  /** The account that handled last: it may not check its own work. */
  @Ref({ optional: true }) handlerId!: string | null;
  @Time() submittedAt!: Date;
  @Time() updatedAt!: Date;
  /** The clock starts here and no transfer resets it. */
  @Time({ optional: true }) dispatchedAt!: Date | null;
  @Time({ optional: true }) closedAt!: Date | null;
  /** What the reporter said: fixed | not_fixed. */
  @Str(10, { optional: true }) feedback!: string | null;
  /** Outcome of the last handling: fixed | dissuaded | not_found. */
  @Str(12, { optional: true }) outcome!: string | null;
}

/** One line of the timeline; append only. */
@Entity('tip_event')
@Index('ux_tip_event_key', ['tipId', 'moveKey'], { unique: true })
@Index('ix_tip_event_tip', ['tipId', 'id'])
export class TipEvent {
  @Id() id!: string;
  @Ref() tipId!: string;
  /** Client-made key of the move, so that a repeat is answered and not done again. */
  @Str(64) moveKey!: string;
  @Str(20) action!: Action;
  @Str(20, { optional: true }) fromState!: TipState | null;
  @Str(20) toState!: TipState;
  /** reporter | staff | system */
  @Str(10) actorKind!: ActorKind;
  @Ref({ optional: true }) actorId!: string | null;
  /** The grid for which the actor acted; shown instead of a name. */
  @Ref({ optional: true }) actorGridId!: string | null;
  /** The grid whose people have the case after this line (`heldBy`); null: unchanged, or older than the record of it. */
  @Ref({ optional: true }) heldById!: string | null;
  @LongText({ optional: true }) note!: string | null;
  @Str(12, { optional: true }) outcome!: string | null;
  /** What the move decided beside the note, in Chinese: to whom, how long, for which reason. */
  @Str(200, { optional: true }) detail!: string | null;
  @Time() at!: Date;
}
export type ActorKind = 'reporter' | 'staff' | 'system';

/** A photo of a tip: of the report itself (event of the submission) or of a move. */
@Entity('tip_media')
@Index('ix_tip_media_tip', ['tipId', 'eventId', 'position'])
export class TipMedia {
  @Id() id!: string;
  @Ref() tipId!: string;
  @Ref() eventId!: string;
  @Ref() mediaId!: string;
  @Int() position!: number;
}
