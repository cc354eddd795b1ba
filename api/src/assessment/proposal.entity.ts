import { Entity, Index } from 'typeorm';
import { Id, LongText, Ref, Str, Time } from '../core/database/columns';
import type { ProposalKind } from './rules/candidates';

export const PROPOSAL_STATES = { proposed: '等待决定', confirmed: '已确认', dropped: '不采用' } as const;
export type ProposalState = keyof typeof PROPOSAL_STATES;

/** A unit proposed for a reward or as a matter of accountability. It is nothing until a person has confirmed it. */
@Entity('assessment_proposal')
@Index('ux_assessment_proposal', ['periodId', 'kind', 'unitId', 'subject'], { unique: true })
@Index('ix_assessment_proposal_period', ['periodId', 'id'])
export class AssessmentProposal {
  @Id() id!: string;
  @Ref() periodId!: string;
  @Str(12) kind!: ProposalKind;
  @Ref() unitId!: string;
  @Str(40) subject!: string;
  @Str(300) summary!: string;
  /** JSON list of `Evidence`. */
  @LongText() evidence!: string;
  @Str(10) state!: ProposalState;
  /** What the unit says to it. */
  @Str(500, { optional: true }) explanation!: string | null;
  @Ref({ optional: true }) explainedBy!: string | null;
  @Time({ optional: true }) explainedAt!: Date | null;
  @Str(500, { optional: true }) reason!: string | null;
  @Ref({ optional: true }) decidedBy!: string | null;
  @Time({ optional: true }) decidedAt!: Date | null;
}
