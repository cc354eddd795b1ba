import {
  ChoiceField,
  DayField,
  IdField,
  IdListField,
  KeyField,
  NumberField,
  Out,
  OutTime,
  TextField,
} from '../core/http/fields';
import { PageQuery } from '../core/http/page';
import { Photo } from '../core/media/media.dto';
import { FINDING_MOVES, FINDING_STATES, type FindingMove, type FindingState } from './finding-moves';

const STATES = Object.keys(FINDING_STATES) as FindingState[];
const MOVES = FINDING_MOVES.map(({ move }) => move);

export class NewInspection {
  @KeyField() key!: string;
  @TextField('督查内容', { min: 1, max: 60 }) topic!: string;
  @DayField('督查日期') heldOn!: string;
  @TextField('督查人员', { min: 1, max: 200 }) inspectors!: string;
  @IdListField('到过的社区、网格', { min: 1, max: 61 }) visitedIds!: string[];
}
export class SaveSummary {
  @NumberField('版本', { min: 1, max: 1_000_000, integer: true }) version!: number;
  @TextField('督查小结', { min: 1, max: 2000 }) summary!: string;
}
export class NewFinding {
  @KeyField() key!: string;
  @IdField('责任单位') unitId!: string;
  @TextField('问题', { min: 1, max: 500 }) text!: string;
  @TextField('地点', { max: 100 }) placeText!: string;
  @DayField('整改期限') dueDay!: string;
  @IdListField('照片', { max: 9 }) mediaIds!: string[];
}
export class MoveFinding {
  @KeyField() key!: string;
  @ChoiceField('动作', MOVES, { name: 'FindingMove' }) move!: FindingMove;
  @NumberField('版本', { min: 1, max: 1_000_000, integer: true }) version!: number;
  @TextField('情况说明', { max: 500, optional: true }) note?: string;
  @IdListField('照片', { max: 9, optional: true }) mediaIds?: string[];
  @DayField('新的期限', { optional: true }) dueDay?: string;
}
export class FindingsQuery extends PageQuery {
  @ChoiceField('状态', STATES, { optional: true, name: 'FindingState' }) state?: FindingState;
  @IdField('督查', { optional: true }) inspectionId?: string;
}

export class FindingSummary {
  @Out('string') id!: string;
  @Out('string') inspectionId!: string;
  @Out('string') unitName!: string;
  @Out('string') text!: string;
  @Out('string') placeText!: string;
  @Out('string', { enum: STATES, enumName: 'FindingState' }) state!: FindingState;
  @Out('string') stateName!: string;
  @OutTime() dueAt!: string;
  @Out('boolean') overdue!: boolean;
}
export class FindingPage {
  @Out(() => [FindingSummary]) items!: FindingSummary[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
export class FindingEntryView {
  @Out('string') id!: string;
  @OutTime() at!: string;
  @Out('string') title!: string;
  @Out('string', { nullable: true }) note!: string | null;
  @Out('string', { description: 'the unit that acted, never a person' }) actor!: string;
  @OutTime({ nullable: true }) dueAt!: string | null;
  @Out(() => [Photo]) photos!: Photo[];
}
export class FindingMoveView {
  @Out('string', { enum: MOVES, enumName: 'FindingMove' }) move!: FindingMove;
  @Out('string') label!: string;
  @Out('boolean') note!: boolean;
  @Out('string', { enum: ['required', 'optional', 'no'], enumName: 'PhotoNeed' }) photos!:
    'required' | 'optional' | 'no';
  @Out('boolean') day!: boolean;
  @Out('boolean') danger!: boolean;
}
export class FindingDetail extends FindingSummary {
  @Out('string') topic!: string;
  @Out('integer') version!: number;
  @Out(() => [FindingEntryView]) entries!: FindingEntryView[];
  @Out(() => [FindingMoveView]) moves!: FindingMoveView[];
}

export class InspectionSummary {
  @Out('string') id!: string;
  @Out('string') topic!: string;
  @Out('string') heldOn!: string;
  @Out('string') inspectors!: string;
  @Out('integer') findings!: number;
  @Out('integer', { description: 'not corrected yet' }) open!: number;
  @Out('integer') overdue!: number;
}
export class InspectionPage {
  @Out(() => [InspectionSummary]) items!: InspectionSummary[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
export class InspectionDetail extends InspectionSummary {
  @Out([String]) visited!: string[];
  @Out('string', { nullable: true }) summary!: string | null;
  @Out('integer') version!: number;
  @Out('boolean', { description: 'this person may add findings and write the summary' }) mayWrite!: boolean;
  @Out(() => [FindingSummary], { description: 'those of the units this person sees, at most 200' })
  items!: FindingSummary[];
}
