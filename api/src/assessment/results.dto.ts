import {
  ChoiceField,
  IdField,
  IdListField,
  KeyField,
  FlagField,
  Out,
  OutTime,
  TextField,
} from '../core/http/fields';
import { PageQuery } from '../core/http/page';
import { APPEAL_STATES, type AppealState } from './appeal.entity';
import { OUTCOME_KINDS, type OutcomeKind } from './outcome';
import { PROPOSAL_STATES, type ProposalState } from './proposal.entity';
import { PROPOSAL_KINDS, type ProposalKind } from './rules/candidates';
import { INDICATOR_CODES, type IndicatorCode } from './rules/indicators';

const KINDS = Object.keys(OUTCOME_KINDS);
const APPEALS = Object.keys(APPEAL_STATES);
const PROPOSALS = Object.keys(PROPOSAL_STATES);
const PROPOSAL_KIND_CODES = Object.keys(PROPOSAL_KINDS);

export class UnitQuery {
  @IdField('单位') unitId!: string;
}
export class CasesQuery extends PageQuery {
  @IdField('单位') unitId!: string;
  @ChoiceField('指标', INDICATOR_CODES, { name: 'IndicatorCode' }) indicator!: IndicatorCode;
}

export class RaiseAssessmentAppeal {
  @KeyField() key!: string;
  @IdField('单位') unitId!: string;
  @ChoiceField('指标', INDICATOR_CODES, { name: 'IndicatorCode' }) indicator!: IndicatorCode;
  @IdListField('有异议的案件', { min: 1, max: 50 }) caseIds!: string[];
  @TextField('理由', { min: 1, max: 500 }) reason!: string;
}
export class DecideAssessmentAppeal {
  /** Those that no longer count; none: the line is kept. */
  @IdListField('不再计入的案件', { max: 50 }) excludeIds!: string[];
  @TextField('处理的理由', { min: 1, max: 500 }) note!: string;
}
export class ExplainProposal {
  @TextField('说明', { min: 1, max: 500 }) text!: string;
}
export class DecideProposal {
  @FlagField('是否确认') confirm!: boolean;
  @TextField('理由', { min: 1, max: 500 }) reason!: string;
}

export class AssessedCaseView {
  @Out('string') id!: string;
  @Out('string') unitId!: string;
  @Out('string') unitName!: string;
  @Out('string', { enum: KINDS, enumName: 'AssessedKind' }) kind!: OutcomeKind;
  @Out('string') kindName!: string;
  @Out('string', { description: 'id of the tip, check, report or finding' }) subjectId!: string;
  @Out('string') label!: string;
  @OutTime() at!: string;
  @Out('boolean') good!: boolean;
  @Out('boolean', { description: 'through an appeal' }) excluded!: boolean;
}
export class AssessedCasePage {
  @Out(() => [AssessedCaseView]) items!: AssessedCaseView[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}

export class AppealEffect {
  @Out('string') unitName!: string;
  @Out('number', { nullable: true }) before!: number | null;
  @Out('number', { nullable: true }) after!: number | null;
}
export class AssessmentAppealView {
  @Out('string') id!: string;
  @Out('string') periodId!: string;
  @Out('string') unitId!: string;
  @Out('string') unitName!: string;
  @Out('string', { enum: INDICATOR_CODES, enumName: 'IndicatorCode' }) indicator!: IndicatorCode;
  @Out('string') indicatorName!: string;
  @Out('string') reason!: string;
  @OutTime() raisedAt!: string;
  @Out('string', { enum: APPEALS, enumName: 'AssessmentAppealState' }) state!: AppealState;
  @Out('string') stateName!: string;
  @Out('string', { nullable: true }) note!: string | null;
  @OutTime({ nullable: true }) decidedAt!: string | null;
  @Out(() => [AssessedCaseView], { description: 'what it contests' }) cases!: AssessedCaseView[];
  @Out(() => [AppealEffect], { description: 'what the decision did' }) effects!: AppealEffect[];
  @Out('boolean', { description: 'this person may decide it' }) decidable!: boolean;
}
export class AssessmentAppealPage {
  @Out(() => [AssessmentAppealView]) items!: AssessmentAppealView[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}

export class AssessedLine {
  @Out('string', { enum: INDICATOR_CODES, enumName: 'IndicatorCode' }) code!: IndicatorCode;
  @Out('string') name!: string;
  @Out('string') help!: string;
  @Out('integer') weight!: number;
  @Out('integer') minimum!: number;
  @Out('integer') fullAt!: number;
  @Out('number', { nullable: true, description: 'weight after sharing; null: too few' }) share!:
    number | null;
  @Out('integer') total!: number;
  @Out('integer') good!: number;
  @Out('number', { nullable: true, description: 'null: too few outcomes' }) score!: number | null;
  @Out(() => AssessmentAppealView, { nullable: true }) appeal!: AssessmentAppealView | null;
  @Out('boolean', { description: 'this person may appeal it' }) appealable!: boolean;
}
export class AssessedUnit {
  @Out('string') periodId!: string;
  @Out('string') periodName!: string;
  @Out('string') stateName!: string;
  @Out('string') unitId!: string;
  @Out('string') name!: string;
  @Out('number', { nullable: true }) total!: number | null;
  @Out('number', { nullable: true }) firstTotal!: number | null;
  @OutTime({ nullable: true }) appealsUntil!: string | null;
  @Out('boolean', { description: 'a community as seen from one of its grids: only its own cases are shown' })
  partly!: boolean;
  @Out(() => [AssessedLine]) lines!: AssessedLine[];
}

export class ProposalEvidence {
  @Out('string', { enum: KINDS, enumName: 'AssessedKind' }) kind!: OutcomeKind;
  @Out('string') id!: string;
  @Out('string') label!: string;
  @OutTime() at!: string;
}
export class AssessmentProposalView {
  @Out('string') id!: string;
  @Out('string', { enum: PROPOSAL_KIND_CODES, enumName: 'ProposalKind' }) kind!: ProposalKind;
  @Out('string') kindName!: string;
  @Out('string') unitId!: string;
  @Out('string') unitName!: string;
  @Out('string') summary!: string;
  @Out(() => [ProposalEvidence]) evidence!: ProposalEvidence[];
  @Out('string', { enum: PROPOSALS, enumName: 'ProposalState' }) state!: ProposalState;
  @Out('string') stateName!: string;
  @Out('string', { nullable: true }) explanation!: string | null;
  @Out('string', { nullable: true }) reason!: string | null;
  @OutTime({ nullable: true }) decidedAt!: string | null;
  @Out('boolean', { description: 'this person may explain it' }) explainable!: boolean;
  @Out('boolean', { description: 'this person may decide it' }) decidable!: boolean;
  @Out('string', { nullable: true, description: 'why the office cannot decide yet' }) notYet!: string | null;
}
export class AssessmentProposalPage {
  @Out(() => [AssessmentProposalView]) items!: AssessmentProposalView[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
