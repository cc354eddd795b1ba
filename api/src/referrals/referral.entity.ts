import { Entity, Index } from 'typeorm';
import { Id, Int, LongText, Ref, Str, Time } from '../core/database/columns';
import type { Outcome } from '../tips';

export const REFERRAL_STATES = [
  'sending',
  'sent',
  'acknowledged',
  'answered',
  'returned',
  'timed_out',
] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];
/** States in which the district still owes an answer; it is taken however late it comes. */
export const OPEN_REFERRALS: readonly ReferralState[] = ['sending', 'sent', 'acknowledged', 'timed_out'];

/** One time that a tip was handed to the district platform (区平台). */
@Entity('referral')
@Index('ux_referral_attempt', ['tipId', 'attempt'], { unique: true })
@Index('ix_referral_state', ['state', 'id'])
@Index('ix_referral_due', ['state', 'dueAt'])
@Index('ix_referral_chased', ['state', 'chasedOn'])
export class Referral {
  @Id() id!: string;
  @Ref() tipId!: string;
  @Str(20) tipNumber!: string;
  /** 1 for the first time; a tip that came back may be referred again. */
  @Int() attempt!: number;
  @Str(12) state!: ReferralState;
  /** Why it is the district's matter, as the office wrote it. */
  @LongText() reason!: string;
  /** The district's own number, from its acknowledgement or entered by the office. */
  @Str(40, { optional: true }) outsideNumber!: string | null;
  @Time() createdAt!: Date;
  /** The platform took it over the wire; null while it did not, or when the office hands it over itself. */
  @Time({ optional: true }) sentAt!: Date | null;
  @Time({ optional: true }) acknowledgedAt!: Date | null;
  @Time({ optional: true }) lastChasedAt!: Date | null;
  @Int() chases!: number;
  /** Beijing day of the last chase, YYYY-MM-DD; at first the day it was referred. */
  @Str(10) chasedOn!: string;
  /** Five working days after it was referred. */
  @Time() dueAt!: Date;
  /** When it was answered or returned. */
  @Time({ optional: true }) answeredAt!: Date | null;
  @LongText({ optional: true }) answerText!: string | null;
  /** What the district found, as the case's outcome; null unless it was answered. */
  @Str(12, { optional: true }) outcome!: Outcome | null;
}
