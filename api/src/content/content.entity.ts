import { Entity, Index } from 'typeorm';
import { Id, Int, Ref, Str, Time } from '../core/database/columns';
import type { ContentState, ContentWhy } from './content-rule';

/** One piece of what people wrote or photographed, and whether the public may see it. */
@Entity('content_check')
@Index('ux_content_check_part', ['kind', 'subjectId', 'part'], { unique: true })
@Index('ix_content_check_state', ['state', 'id'])
@Index('ix_content_check_trace', ['traceId'])
export class ContentCheck {
  @Id() id!: string;
  /** What it belongs to, such as `tip`; see `ContentSource`. */
  @Str(20) kind!: string;
  @Ref() subjectId!: string;
  /** `text`, or the id of the photo. */
  @Str(26) part!: string;
  /** Never shown to whoever decides. */
  @Ref() authorId!: string;
  @Str(10) state!: ContentState;
  /** Why a person has to look, or why it is withheld. */
  @Str(12, { optional: true }) why!: ContentWhy | null;
  /** WeChat's label, such as 20001. */
  @Int({ optional: true }) label!: number | null;
  /** WeChat's number of the question about a photo; its answer comes later with the same number. */
  @Str(64, { optional: true }) traceId!: string | null;
  @Time() createdAt!: Date;
  @Time({ optional: true }) askedAt!: Date | null;
  @Time({ optional: true }) decidedAt!: Date | null;
}

/** A person's decision; append only. */
@Entity('content_decision')
@Index('ux_content_decision_key', ['checkId', 'key'], { unique: true })
export class ContentDecision {
  @Id() id!: string;
  @Ref() checkId!: string;
  /** Client-made, so that a repeat is answered and not decided again. */
  @Str(64) key!: string;
  @Str(10) fromState!: ContentState;
  @Str(10) toState!: ContentState;
  @Str(200) reason!: string;
  @Ref() byId!: string;
  @Time() at!: Date;
}
