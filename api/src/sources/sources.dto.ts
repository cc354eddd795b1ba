import { CYCLE_CODES, type Cycle } from '../core/calendar/frequency';
import {
  ChoiceField,
  IdField,
  IdListField,
  KeyField,
  NumberField,
  Out,
  OutTime,
  TextField,
} from '../core/http/fields';
import { Photo } from '../core/media/media.dto';
import { InstantField, NestedListField } from '../core/http/day-fields';
import { PageQuery } from '../core/http/page';
import { SOURCE_KIND_CODES, type SourceKind, type Tick, TICKS } from './kinds';
import { SOURCE_STATE_CODES, type SourceState, STATE_MOVES, type StateMove } from './states';

export class SourceFields {
  @KeyField() key!: string;
  @ChoiceField('种类', SOURCE_KIND_CODES, { name: 'SourceKind' }) kind!: SourceKind;
  @TextField('名称', { min: 1, max: 60 }) name!: string;
  @TextField('责任单位', { max: 60, optional: true }) unit?: string;
  @TextField('联系人', { max: 20, optional: true }) contactName?: string;
  @TextField('联系电话', { max: 20, optional: true }) contactPhone?: string;
  @NumberField('地点的经度', { min: -180, max: 180, description: 'degrees, GCJ-02' }) lng!: number;
  @NumberField('地点的纬度', { min: -90, max: 90, description: 'degrees, GCJ-02' }) lat!: number;
  @TextField('地点说明', { max: 100 }) placeText!: string;
  @TextField('其他防治措施', { max: 500, optional: true }) measures?: string;
  /** How often it is inspected; without both as usual for the kind. */
  @ChoiceField('检查频次', CYCLE_CODES, { optional: true, name: 'Cycle' }) cycle?: Cycle;
  @NumberField('次数', { min: 1, max: 7, integer: true, optional: true }) times?: number;
}

export class EditSource extends SourceFields {
  @NumberField('版本', { min: 1, max: 1_000_000, integer: true }) version!: number;
}

export class MoveSource {
  @KeyField() key!: string;
  @NumberField('版本', { min: 1, max: 1_000_000, integer: true }) version!: number;
  @ChoiceField('操作', STATE_MOVES) move!: StateMove;
  @TextField('说明', { min: 1, max: 200 }) note!: string;
}

export class TickField {
  @TextField('措施', { min: 1, max: 20 }) code!: string;
  @ChoiceField('情况', TICKS, { name: 'Tick' }) tick!: Tick;
}
export class InspectSource {
  @KeyField() key!: string;
  @InstantField('检查时间') at!: string;
  @NestedListField('检查内容', () => TickField, { min: 1, max: 12 }) ticks!: TickField[];
  @TextField('说明', { max: 500, optional: true }) note?: string;
  @IdListField('照片', { max: 9, optional: true }) mediaIds?: string[];
}

export class SourceFilter {
  @ChoiceField('种类', SOURCE_KIND_CODES, { optional: true }) kind?: SourceKind;
  @ChoiceField('状态', SOURCE_STATE_CODES, { optional: true }) state?: SourceState;
  @IdField('网格', { optional: true }) gridId?: string;
  @TextField('查找', { max: 30, optional: true }) q?: string;
}
export class SourceQuery extends PageQuery {
  @ChoiceField('种类', SOURCE_KIND_CODES, { optional: true }) kind?: SourceKind;
  @ChoiceField('状态', SOURCE_STATE_CODES, { optional: true }) state?: SourceState;
  @IdField('网格', { optional: true }) gridId?: string;
  @TextField('查找', { max: 30, optional: true }) q?: string;
}

export class SimilarSourceQuery {
  @NumberField('经度', { min: -180, max: 180 }) lng!: number;
  @NumberField('纬度', { min: -90, max: 90 }) lat!: number;
  @ChoiceField('种类', SOURCE_KIND_CODES, { optional: true }) kind?: SourceKind;
  @TextField('名称', { max: 60, optional: true }) name?: string;
}

const DUE = ['must', 'open', 'done'] as const;

export class SourceSummary {
  @Out('string') id!: string;
  @Out('string', { enum: SOURCE_KIND_CODES, enumName: 'SourceKind' }) kind!: SourceKind;
  @Out('string') kindName!: string;
  @Out('string') name!: string;
  @Out('string') unit!: string;
  @Out('string', { nullable: true }) gridName!: string | null;
  @Out('string') placeText!: string;
  @Out('number') lng!: number;
  @Out('number') lat!: number;
  @Out('string', { enum: SOURCE_STATE_CODES, enumName: 'SourceState' }) state!: SourceState;
  @Out('string') stateName!: string;
  @Out('string', { nullable: true, description: 'how often it is inspected, in words' })
  frequency!: string | null;
  @OutTime({ nullable: true }) inspectedAt!: string | null;
  @Out('string', {
    enum: DUE,
    enumName: 'SourceDue',
    nullable: true,
    description:
      'must: inspected today at the latest; open: still asked for; done: today; null: nothing asked',
  })
  due!: (typeof DUE)[number] | null;
}
export class SourcePage {
  @Out(() => [SourceSummary]) items!: SourceSummary[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
export class SourceMap {
  @Out(() => [SourceSummary], { description: 'at most 300' }) items!: SourceSummary[];
  @Out('boolean', { description: 'there are more than that' }) capped!: boolean;
}
export class NearSource extends SourceSummary {
  @Out('integer') metres!: number;
}
export class NearSources {
  @Out(() => [NearSource]) items!: NearSource[];
}

export class MeasureView {
  @Out('string') code!: string;
  @Out('string') name!: string;
  @Out('string', { enum: TICKS, enumName: 'Tick', nullable: true }) tick!: Tick | null;
}
export class SourceLine {
  @Out('string') id!: string;
  @OutTime() at!: string;
  @Out('string') title!: string;
  @Out('string', { nullable: true }) note!: string | null;
  @Out('string', { description: 'the grid for which somebody acted' }) actor!: string;
  @Out('string', { nullable: true, enum: ['good', 'problem'], enumName: 'InspectionResult' })
  result!: 'good' | 'problem' | null;
  @Out(() => [MeasureView]) ticks!: MeasureView[];
  @Out(() => [Photo]) photos!: Photo[];
  @Out('boolean') undone!: boolean;
  @Out('boolean') mayUndo!: boolean;
}
export class SourceTip {
  @Out('string') id!: string;
  @Out('string') number!: string;
  @Out('string') categoryName!: string;
  @Out('string') placeText!: string;
  @Out('string') stateName!: string;
  @Out('integer') metres!: number;
  @OutTime() submittedAt!: string;
  @Out('boolean') open!: boolean;
}
export class SourceMoveView {
  @Out('string', { enum: STATE_MOVES, enumName: 'SourceMove' }) move!: StateMove;
  @Out('string') label!: string;
}
export class SourceDetail extends SourceSummary {
  @Out('string', { nullable: true }) contactName!: string | null;
  @Out('string', { nullable: true }) contactPhone!: string | null;
  @Out('string') measures!: string;
  @Out('string', { enum: CYCLE_CODES, enumName: 'Cycle', nullable: true }) cycle!: Cycle | null;
  @Out('integer', { nullable: true }) times!: number | null;
  @Out('integer') version!: number;
  @Out(() => [MeasureView], { description: 'what is looked at, with how it was last found' })
  checks!: MeasureView[];
  @Out([String], { description: 'codes of its categories' })
  categoryCodes!: string[];
  @Out(() => [SourceTip], { description: 'tips within 100 m, newest first, at most 20' }) tips!: SourceTip[];
  @Out(() => [SourceLine], { description: 'newest first, at most 100' }) entries!: SourceLine[];
  @Out(() => [SourceMoveView]) moves!: SourceMoveView[];
}

export class SourceKindView {
  @Out('string', { enum: SOURCE_KIND_CODES, enumName: 'SourceKind' }) kind!: SourceKind;
  @Out('string') name!: string;
  @Out('string', { description: 'how often it is usually inspected' }) frequency!: string;
  @Out('string', { enum: CYCLE_CODES, enumName: 'Cycle' }) cycle!: Cycle;
  @Out('integer') times!: number;
}
export class SourceKindList {
  @Out(() => [SourceKindView]) items!: SourceKindView[];
}
