import type { Severity } from './category.entity';
import {
  ChoiceField,
  FlagField,
  IdField,
  IdListField,
  KeyField,
  NumberField,
  Out,
  OutTime,
  TextField,
} from '../core/http/fields';
import { Photo } from '../core/media/media.dto';
import {
  ACTIONS,
  type Action,
  type ClockName,
  CLOCKS,
  type Move,
  MOVES_BY_NAME,
  OUTCOMES,
  type Outcome,
  REFUSAL_REASONS,
  type RefusalReason,
  type Request,
  type Share,
  SHARES,
  type Verdict,
  VERDICTS,
  STATE_CODES,
  type TipState,
} from './lifecycle';
import type { TipOrigin } from './origin';
import type { Occurrence } from './tip.entity';

export const SEVERITIES = ['minor', 'ordinary', 'live', 'major'] as const;
const OCCURRENCES = ['now', 'again', 'none'] as const;
const NEEDS = ['no', 'optional', 'required'] as const;
type Need = (typeof NEEDS)[number];
export const SCOPES = ['todo', 'mine', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

export class SubmitTip {
  @KeyField() key!: string;
  @TextField('污染类型', { min: 1, max: 30 }) categoryCode!: string;
  @TextField('情况说明', { max: 500 }) text!: string;
  @NumberField('地点的经度', { min: -180, max: 180, description: 'degrees, GCJ-02' }) lng!: number;
  @NumberField('地点的纬度', { min: -90, max: 90, description: 'degrees, GCJ-02' }) lat!: number;
  @TextField('地点说明', { max: 100 }) placeText!: string;
  @ChoiceField('发生情况', OCCURRENCES) occurrence!: Occurrence;
  @FlagField('匿名') anonymous!: boolean;
  @IdListField('照片', { min: 1, max: 9 }) mediaIds!: string[];
}

export class MoveTip {
  @KeyField() key!: string;
  @ChoiceField('操作', MOVES_BY_NAME) move!: Move;
  @NumberField('版本', { min: 1, max: 1_000_000, integer: true }) version!: number;
  @TextField('说明', { max: 500, optional: true }) note?: string;
  @ChoiceField('处置结果', OUTCOMES.map((outcome) => outcome.code), { optional: true }) outcome?: Outcome;
  @IdListField('照片', { max: 9, optional: true }) mediaIds?: string[];
  @IdField('网格', { optional: true }) gridId?: string;
  @IdField('部门', { optional: true }) departmentId?: string;
  @TextField('日期', { max: 10, optional: true, description: 'day in Beijing, YYYY-MM-DD' }) date?: string;
  @ChoiceField('理由', REFUSAL_REASONS.map(({ code }) => code), { optional: true }) reason?: RefusalReason;
  @ChoiceField('延长', SHARES.map(({ code }) => code), { optional: true }) share?: Share;
  @ChoiceField('研判结论', VERDICTS.map(({ code }) => code), { optional: true }) verdict?: Verdict;
  @TextField('举报编号', { max: 20, optional: true }) targetNumber?: string;
  @TextField('污染类型', { max: 30, optional: true }) categoryCode?: string;
  @NumberField('地点的经度', { min: -180, max: 180, optional: true, description: 'degrees, GCJ-02' })
  lng?: number;
  @NumberField('地点的纬度', { min: -90, max: 90, optional: true, description: 'degrees, GCJ-02' })
  lat?: number;
}

export class CategoryView {
  @Out('string') code!: string;
  @Out('string') name!: string;
  @Out('string', { enum: SEVERITIES, enumName: 'Severity' }) severity!: Severity;
  @Out('string') acceptLimit!: string;
  @Out('string') handleLimit!: string;
  @Out('string') hint!: string;
}
export class CategoryList {
  @Out(() => [CategoryView]) items!: CategoryView[];
}
export class TipGrid {
  @Out('string') id!: string;
  @Out('string') fullName!: string;
  @Out('string') communityName!: string;
}
export class TipReceipt {
  @Out('string') id!: string;
  @Out('string') number!: string;
  @Out('string', { enum: STATE_CODES, enumName: 'TipState' }) state!: TipState;
  @Out(() => TipGrid, { nullable: true }) grid!: TipGrid | null;
  @Out('string') routing!: string;
  @OutTime() submittedAt!: string;
}
export class TipSummary {
  @Out('string') id!: string;
  @Out('string') number!: string;
  @Out('string') categoryCode!: string;
  @Out('string') categoryName!: string;
  @Out('string', { enum: STATE_CODES, enumName: 'TipState' }) state!: TipState;
  @Out('string') stateName!: string;
  @Out('string') placeText!: string;
  @Out('string', { nullable: true }) gridName!: string | null;
  @OutTime() submittedAt!: string;
  @OutTime() updatedAt!: string;
  @Out('string', { nullable: true }) thumbUrl!: string | null;
  @Out('boolean') needsFeedback!: boolean;
  @Out('boolean') anonymous!: boolean;
}
export class TipPage {
  @Out(() => [TipSummary]) items!: TipSummary[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
export class ClockView {
  @Out('string', { enum: Object.keys(CLOCKS), enumName: 'ClockName' }) clock!: ClockName;
  @Out('string') label!: string;
  @Out('string') limitText!: string;
  @Out('integer', { description: 'above 100: overdue' }) usedPercent!: number;
  @OutTime({ nullable: true }) dueAt!: string | null;
  @Out('boolean') running!: boolean;
  @Out('string') leftText!: string;
}
export class StaffTip extends TipSummary {
  @Out('integer', { description: '3 grid, 2 community, 1 subdistrict' }) level!: number;
  @Out('string') holderName!: string;
  @Out('string', { nullable: true }) departmentName!: string | null;
  @Out(() => [ClockView]) clocks!: ClockView[];
  @OutTime({ nullable: true }) dueAt!: string | null;
  @Out('boolean') overdue!: boolean;
  @Out('string', { enum: SEVERITIES, enumName: 'Severity' }) severity!: Severity;
  @Out('string') communityName!: string;
  @Out('integer', { nullable: true, description: 'seconds since dispatch' }) elapsedSeconds!: number | null;
  @Out('string', { enum: OCCURRENCES, enumName: 'Occurrence' }) occurrence!: Occurrence;
}
export class NearbyTip {
  @Out('string') id!: string;
  @Out('string') categoryName!: string;
  @Out('string', { enum: STATE_CODES, enumName: 'TipState' }) state!: TipState;
  @Out('string') stateName!: string;
  @Out('number', { description: 'degrees, GCJ-02, centre of a 100 m cell' }) lng!: number;
  @Out('number') lat!: number;
  @OutTime() submittedAt!: string;
  @Out('integer', { description: 'metres' }) distance!: number;
}
export class NearbyList {
  @Out(() => [NearbyTip]) items!: NearbyTip[];
}
export class TimelineLine {
  @Out('string') id!: string;
  @OutTime() at!: string;
  @Out('string', { enum: ACTIONS, enumName: 'Action' }) action!: Action;
  @Out('string') title!: string;
  @Out('string', { nullable: true }) note!: string | null;
  @Out('string', { nullable: true, description: 'what was decided: to whom, how long, why' })
  detail!: string | null;
  @Out('string', { description: 'never a person' }) actor!: string;
  @Out(() => [Photo]) photos!: Photo[];
}
export class OutcomeChoice {
  @Out('string') code!: string;
  @Out('string') label!: string;
  @Out('string', { enum: NEEDS, enumName: 'Need' }) photos!: Need;
}
export class Choice {
  @Out('string') code!: string;
  @Out('string') label!: string;
}
export class DateNeed {
  @Out('string') label!: string;
  @Out('integer', { description: 'at most so many days from today' }) days!: number;
}
export class MoveNeeds {
  @Out('string', { enum: NEEDS, enumName: 'Need' }) note!: Need;
  @Out('string', { enum: NEEDS, enumName: 'Need' }) photos!: Need;
  @Out(() => [OutcomeChoice], { optional: true }) outcome?: OutcomeChoice[];
  @Out('boolean', { optional: true }) grid?: boolean;
  @Out('boolean', { optional: true, description: 'a community is possible as well' }) communities?: boolean;
  @Out('boolean', { optional: true, description: 'a department instead of a grid' }) department?: boolean;
  @Out(() => DateNeed, { optional: true }) date?: DateNeed;
  @Out(() => [Choice], { optional: true }) reasons?: Choice[];
  @Out(() => [Choice], { optional: true }) shares?: Choice[];
  @Out(() => [Choice], { optional: true }) verdicts?: Choice[];
  @Out('boolean', { optional: true, description: 'number of another tip' }) target?: boolean;
  @Out('boolean', { optional: true, description: 'a corrected category, point, or both' }) place?: boolean;
}
export class MoveView {
  @Out('string') move!: string;
  @Out('string') label!: string;
  @Out(() => MoveNeeds) needs!: MoveNeeds;
  @Out('boolean', { optional: true }) danger?: boolean;
  @Out('boolean', { optional: true, description: 'not the ordinary next step' }) secondary?: boolean;
}
const REQUESTS = ['extension', 'hold'] as const satisfies readonly Request[];
export class RequestView {
  @Out('string', { enum: REQUESTS }) kind!: Request;
  @OutTime({ nullable: true }) until!: string | null;
}
export class MergedView {
  @Out('string') id!: string;
  @Out('string') number!: string;
}
export class RefusalView {
  @Out('string') code!: string;
  @Out('string') label!: string;
}
export class TipDetail extends TipSummary {
  @Out('string') text!: string;
  @Out('number', { description: 'degrees, GCJ-02' }) lng!: number;
  @Out('number') lat!: number;
  @Out('string', { enum: OCCURRENCES, enumName: 'Occurrence' }) occurrence!: Occurrence;
  @Out(() => TipGrid, { nullable: true }) grid!: TipGrid | null;
  @Out('string') routing!: string;
  @Out('integer') version!: number;
  @Out(() => [Photo]) photos!: Photo[];
  @Out(() => [TimelineLine]) timeline!: TimelineLine[];
  @Out(() => [MoveView]) moves!: MoveView[];
  @Out('integer', { nullable: true }) elapsedSeconds!: number | null;
  @Out(() => CategoryView) category!: CategoryView;
  @Out('boolean') mine!: boolean;
  @Out('string', { enum: ['app', 'official'], enumName: 'TipOrigin' }) origin!: TipOrigin;
  @Out('string', { enum: SEVERITIES, enumName: 'Severity' }) severity!: Severity;
  @Out('integer', { description: '3 grid, 2 community, 1 subdistrict' }) level!: number;
  @Out('string') holderName!: string;
  @Out('string', { nullable: true }) departmentName!: string | null;
  @Out(() => [ClockView]) clocks!: ClockView[];
  @OutTime({ nullable: true }) dueAt!: string | null;
  @Out('boolean') overdue!: boolean;
  @Out(() => RequestView, { optional: true }) request?: RequestView;
  @Out(() => MergedView, { optional: true }) mergedInto?: MergedView;
  @Out(() => RefusalView, { optional: true }) refusal?: RefusalView;
  @OutTime({ nullable: true }) heldUntil!: string | null;
  @OutTime({ nullable: true }) rectifyBy!: string | null;
  /** In the fast lane: level 2 has to judge it by then. */
  @OutTime({ nullable: true })
  judgeBy!: string | null;
}
