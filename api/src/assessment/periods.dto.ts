import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, Matches, ValidateNested } from 'class-validator';
import {
  ChoiceField,
  KeyField,
  NestedField,
  NumberField,
  Out,
  OutTime,
  TextField,
} from '../core/http/fields';
import { INDICATOR_CODES, type IndicatorCode, LIMITS } from './rules/indicators';
import { PERIOD_KINDS, PERIOD_MOVES, PERIOD_STATES } from './rules/period';
import type { PeriodKind, PeriodMove, PeriodState } from './rules/period';

const KINDS = Object.keys(PERIOD_KINDS);
const STATES = Object.keys(PERIOD_STATES);
const MOVES = Object.keys(PERIOD_MOVES);

const Whole = (label: string, name: keyof typeof LIMITS): PropertyDecorator =>
  NumberField(label, { min: LIMITS[name][0], max: LIMITS[name][1], integer: true });

export class IndicatorBody {
  @ChoiceField('指标', INDICATOR_CODES, { name: 'IndicatorCode' }) code!: IndicatorCode;
  @Whole('权重', 'weight') weight!: number;
  @Whole('最少件数', 'minimum') minimum!: number;
  @Whole('满分线', 'fullAt') fullAt!: number;
}

function IndicatorsField(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: () => [IndicatorBody], maxItems: INDICATOR_CODES.length }),
    IsArray({ message: '指标应是列表' }),
    ArrayMaxSize(INDICATOR_CODES.length, { message: '指标太多' }),
    Type(() => IndicatorBody),
    ValidateNested({ each: true }),
  );
}

export class AssessmentTermsBody {
  @IndicatorsField() indicators!: IndicatorBody[];
  @Whole('申诉天数', 'appealDays') appealDays!: number;
  @Whole('应发现未发现的距离', 'missedMetres') missedMetres!: number;
  @Whole('应发现未发现的时间', 'missedHours') missedHours!: number;
  @Whole('建议奖励的分数', 'rewardFrom') rewardFrom!: number;
}

export class TryAssessmentTerms {
  @ChoiceField('周期', KINDS, { name: 'AssessmentKind' }) kind!: PeriodKind;
  @NestedField(() => AssessmentTermsBody) terms!: AssessmentTermsBody;
}

export class OpenAssessment extends TryAssessmentTerms {
  @KeyField() key!: string;
  /** The first instant of one of the spans that can be opened. */
  @ApiProperty({ type: String, format: 'date-time' })
  @Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, { message: '请选择考核期' })
  from!: string;
  @TextField('依据', { min: 1, max: 200 }) reason!: string;
}

export class ChangeAssessmentTerms {
  @KeyField() key!: string;
  @NumberField('版本', { min: 1, max: 1_000_000, integer: true }) version!: number;
  @NestedField(() => AssessmentTermsBody) terms!: AssessmentTermsBody;
  @TextField('依据', { min: 1, max: 200 }) reason!: string;
}

export class MoveAssessment {
  @ChoiceField('操作', MOVES, { name: 'AssessmentMove' }) move!: PeriodMove;
}

export class IndicatorView extends IndicatorBody {
  @Out('string') name!: string;
  @Out('string') help!: string;
}
export class AssessmentTermsView {
  @Out(() => [IndicatorView]) indicators!: IndicatorView[];
  @Out('integer') appealDays!: number;
  @Out('integer') missedMetres!: number;
  @Out('integer') missedHours!: number;
  @Out('integer') rewardFrom!: number;
}
export class AssessmentSpan {
  @Out('string', { enum: KINDS, enumName: 'AssessmentKind' }) kind!: PeriodKind;
  @Out('string') name!: string;
  @OutTime() from!: string;
}
export class NewAssessment {
  @Out(() => AssessmentTermsView, { description: 'what a new period begins with' })
  terms!: AssessmentTermsView;
  @Out(() => [AssessmentSpan], { description: 'what can be opened now' }) spans!: AssessmentSpan[];
}

export class AssessmentSummary {
  @Out('string') id!: string;
  @Out('string') name!: string;
  @Out('string', { enum: KINDS, enumName: 'AssessmentKind' }) kind!: PeriodKind;
  @OutTime() startsAt!: string;
  @OutTime() endsAt!: string;
  @Out('string', { enum: STATES, enumName: 'AssessmentState' }) state!: PeriodState;
  @Out('string') stateName!: string;
}
export class AssessmentPage {
  @Out(() => [AssessmentSummary]) items!: AssessmentSummary[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}

export class UnitScore {
  @Out('string') unitId!: string;
  @Out('string') name!: string;
  @Out('integer') level!: number;
  @Out('string', { nullable: true, description: 'the community of a grid' }) parentId!: string | null;
  @Out('number', { nullable: true, description: 'null: too few outcomes' }) total!: number | null;
  @Out('number', { nullable: true, description: 'before appeals' }) firstTotal!: number | null;
}
export class AssessmentNextMove {
  @Out('string', { enum: MOVES, enumName: 'AssessmentMove' }) move!: PeriodMove;
  @Out('string') label!: string;
  @Out('string', { nullable: true, description: 'why it cannot be made yet' }) notYet!: string | null;
}
export class AssessmentDetail extends AssessmentSummary {
  @Out('integer') version!: number;
  @Out(() => AssessmentTermsView) terms!: AssessmentTermsView;
  @Out('string') reason!: string;
  @Out('boolean', { description: 'the terms can be changed: it has not begun' }) changeable!: boolean;
  @OutTime({ nullable: true }) appealsUntil!: string | null;
  @OutTime({ nullable: true }) publishedAt!: string | null;
  @Out(() => AssessmentNextMove, { nullable: true, description: 'for the office' })
  next!: AssessmentNextMove | null;
  @Out('integer', { description: 'appeals that wait, of the units in sight' }) appealsPending!: number;
  @Out('integer', { description: 'proposals that wait, of the units in sight' }) proposalsPending!: number;
  @Out(() => [UnitScore], { description: 'in the order of the roster' }) units!: UnitScore[];
}

export class TrialUnit {
  @Out('string') unitId!: string;
  @Out('string') name!: string;
  @Out('integer') level!: number;
  @Out('number', { nullable: true }) before!: number | null;
  @Out('number', { nullable: true }) after!: number | null;
}
export class AssessmentTrial {
  @Out('string', { description: 'the period on which it was tried' }) name!: string;
  @Out('boolean', { description: 'from the frozen result of that period' }) frozen!: boolean;
  @Out(() => [TrialUnit]) units!: TrialUnit[];
}
