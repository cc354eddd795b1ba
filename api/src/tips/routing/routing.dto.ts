import {
  ChoiceField,
  FlagField,
  IdField,
  KeyField,
  NumberField,
  Out,
  OutTime,
  TextField,
} from '../../core/http/fields';
import { ApiProperty } from '@nestjs/swagger';
import { ID_PATTERN } from '../../core/ids';
import type { Severity } from '../category.entity';
import type { Occurrence } from '../tip.entity';
import { ChoicesField, Corner, CornersField, DayField, TimeField } from './fields';
import { DAY_KINDS, type DayKind } from './rule';
import { CHANGE_KINDS, type ChangeKind } from './rule.entity';

const PLACE_KINDS = ['anywhere', 'grids', 'circle', 'polygon'] as const;
const TARGET_KINDS = ['grid', 'office', 'department'] as const;
const SEVERITIES = ['minor', 'ordinary', 'live', 'major'] as const;
const OCCURRENCES = ['now', 'again', 'none'] as const;
export const MOST_CORNERS = 40;

/** Every change names the version of the list that was looked at. */
class ListChange {
  @KeyField() key!: string;
  @NumberField('版本', { min: 1, max: 1_000_000_000, integer: true, description: 'of the whole list' })
  version!: number;
}

export class WriteRule extends ListChange {
  @TextField('规则名称', { min: 1, max: 30 }) name!: string;
  @ChoicesField('污染类型', /^[a-z_]{1,30}$/, 30) categories!: string[];
  @ChoiceField('地点', PLACE_KINDS, { name: 'RulePlaceKind' }) place!: (typeof PLACE_KINDS)[number];
  @ChoicesField('网格', ID_PATTERN, 50) gridIds!: string[];
  @NumberField('经度', { min: -180, max: 180, optional: true, description: 'degrees, GCJ-02' }) lng?: number;
  @NumberField('纬度', { min: -90, max: 90, optional: true, description: 'degrees, GCJ-02' }) lat?: number;
  @NumberField('半径', { min: 20, max: 5000, integer: true, optional: true, description: 'metres' })
  metres?: number;
  @CornersField('范围', MOST_CORNERS) corners?: Corner[];
  @ChoiceField('日子', DAY_KINDS, { name: 'RuleDayKind' }) days!: DayKind;
  @ChoicesField('星期', [1, 2, 3, 4, 5, 6, 7], 7) weekdays!: number[];
  @TimeField('开始时间') from?: string;
  @TimeField('结束时间') to?: string;
  @FlagField('只管正在发生的') happening!: boolean;
  @ChoicesField('严重程度', SEVERITIES, 4) severities!: Severity[];
  @DayField('生效日期') validFrom?: string;
  @DayField('失效日期') validTo?: string;
  @ChoiceField('派给谁', TARGET_KINDS, { name: 'RuleTargetKind' }) target!: (typeof TARGET_KINDS)[number];
  @IdField('派往的网格', { optional: true }) targetGridId?: string;
  @IdField('派往的部门', { optional: true }) targetDepartmentId?: string;
}
export class SwitchRule extends ListChange {
  @FlagField('启用') enabled!: boolean;
}
export class MoveRuleTo extends ListChange {
  @NumberField('位置', { min: 0, max: 49, integer: true, description: 'from 0' }) to!: number;
}
export class DeleteRule extends ListChange {}

export class TryQuery {
  @TextField('污染类型', { min: 1, max: 30 }) categoryCode!: string;
  @NumberField('经度', { min: -180, max: 180, description: 'degrees, GCJ-02' }) lng!: number;
  @NumberField('纬度', { min: -90, max: 90, description: 'degrees, GCJ-02' }) lat!: number;
  @ChoiceField('发生情况', OCCURRENCES, { optional: true }) occurrence: Occurrence = 'none';
  @DayField('日期') date?: string;
  @TimeField('时间') time?: string;
}

export class RoutingRuleView {
  @Out('string') id!: string;
  @Out('integer') version!: number;
  @Out('string') name!: string;
  @Out('boolean') enabled!: boolean;
  @Out('string', { description: 'when it applies, in words' }) conditionText!: string;
  @Out('string', { description: 'who gets it, in words' }) targetText!: string;
  @Out('string', { nullable: true, description: 'why it cannot apply today' }) problem!: string | null;
  @Out([String]) categories!: string[];
  @Out('string', { enum: PLACE_KINDS, enumName: 'RulePlaceKind' }) place!: (typeof PLACE_KINDS)[number];
  @Out([String]) gridIds!: string[];
  @Out('number', { optional: true, description: 'degrees, GCJ-02' }) lng?: number;
  @Out('number', { optional: true }) lat?: number;
  @Out('integer', { optional: true, description: 'metres' }) metres?: number;
  @Out(() => [Corner], { optional: true }) corners?: Corner[];
  @Out('string', { enum: DAY_KINDS, enumName: 'RuleDayKind' }) days!: DayKind;
  @ApiProperty({ type: [Number] }) weekdays!: number[];
  @Out('string', { optional: true }) from?: string;
  @Out('string', { optional: true }) to?: string;
  @Out('boolean') happening!: boolean;
  @Out([String]) severities!: Severity[];
  @Out('string', { optional: true }) validFrom?: string;
  @Out('string', { optional: true }) validTo?: string;
  @Out('string', { enum: TARGET_KINDS, enumName: 'RuleTargetKind' }) target!: (typeof TARGET_KINDS)[number];
  @Out('string', { optional: true }) targetGridId?: string;
  @Out('string', { optional: true }) targetDepartmentId?: string;
}
export class RoutingRuleList {
  @Out('integer') version!: number;
  @Out('integer', { description: 'as many rules as there can be' }) most!: number;
  @Out(() => [RoutingRuleView]) items!: RoutingRuleView[];
}
export class RoutingChangeView {
  @Out('string') id!: string;
  @Out('string', { enum: CHANGE_KINDS, enumName: 'RoutingChangeKind' }) kind!: ChangeKind;
  @Out('string') kindName!: string;
  @Out('string') ruleName!: string;
  @Out('integer') ruleVersion!: number;
  @Out('string') detail!: string;
  @Out('string') actor!: string;
  @OutTime() at!: string;
}
export class RoutingChangePage {
  @Out(() => [RoutingChangeView]) items!: RoutingChangeView[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
export class TriedRule {
  @Out('string') name!: string;
  @Out('boolean') applies!: boolean;
  @Out('string') why!: string;
}
export class Neighbour {
  @Out('string') id!: string;
  @Out('string') fullName!: string;
}
export class TryView {
  @Out('boolean', { description: 'outside every grid: people decide' }) triage!: boolean;
  @Out('string') holderName!: string;
  @Out('string', { nullable: true }) departmentName!: string | null;
  @Out('string', { nullable: true }) gridName!: string | null;
  @Out('string', { nullable: true }) ruleName!: string | null;
  @Out('string') reason!: string;
  @Out(() => [Neighbour]) neighbours!: Neighbour[];
  @Out(() => [TriedRule], { description: 'in order, up to the one that applies' }) tried!: TriedRule[];
}
export class DecidedRule {
  @Out('string') name!: string;
  @Out('integer') version!: number;
  @Out('string', { description: 'the rule in words, as it was then' }) text!: string;
}
export class TipRoutingView {
  @Out('string') reason!: string;
  @Out(() => DecidedRule, { nullable: true }) rule!: DecidedRule | null;
  @Out(() => [Neighbour], { description: 'other grids within 30 m' }) neighbours!: Neighbour[];
}
