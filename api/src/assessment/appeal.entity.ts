import { Entity, Index } from 'typeorm';
import { Id, LongText, Ref, Str, Time } from '../core/database/columns';
import type { IndicatorCode } from './rules/indicators';

export const APPEAL_STATES = { pending: '等待处理', granted: '已采纳', kept: '维持原来的结果' } as const;
export type AppealState = keyof typeof APPEAL_STATES;

/** A unit's appeal on one line of its score: one for each line, decided by another person. */
@Entity('assessment_appeal')
@Index('ux_assessment_appeal_line', ['periodId', 'unitId', 'indicator'], { unique: true })
export class AssessmentAppeal {
  @Id() id!: string;
  @Ref() periodId!: string;
  @Ref() unitId!: string;
  @Str(20) indicator!: IndicatorCode;
  @Str(500) reason!: string;
  /** JSON list of the ids of the cases (`AssessmentCase`) that it contests. */
  @LongText() caseIds!: string;
  @Ref() raisedBy!: string;
  @Str(64) createKey!: string;
  @Time() raisedAt!: Date;
  @Str(10) state!: AppealState;
  @Str(500, { optional: true }) note!: string | null;
  @Ref({ optional: true }) decidedBy!: string | null;
  @Time({ optional: true }) decidedAt!: Date | null;
  /** JSON list of `Effect`s: what the decision did to which unit's score. */
  @LongText({ optional: true }) effects!: string | null;
}
