import { ChoiceField, IdField, NestedField, NumberField, Out, TextField } from '../../core/http/fields';
import { STATE_CODES, type TipState } from '../lifecycle';
import type { Severity } from '../category.entity';
import { type Scope, SCOPES, SEVERITIES, StaffTip } from '../tips.dto';
import type { BulkMove } from './bulk.dto';
import { type Band, BANDS } from './band';

const SORTS = ['due', 'newest'] as const;
export type Sort = (typeof SORTS)[number];
const YES = ['yes'] as const;
const HOLDERS = ['grid', 'community', 'office', 'department'] as const;
export type Holder = (typeof HOLDERS)[number];

/** What the queue is narrowed to; the same in an address and in a saved view. */
export class QueueFilters {
  @ChoiceField('范围', SCOPES, { optional: true }) scope: Scope = 'todo';
  @ChoiceField('排序', SORTS, { optional: true }) sort: Sort = 'due';
  @ChoiceField('状态', STATE_CODES, { optional: true }) state?: TipState;
  @TextField('污染类型', { min: 1, max: 30, optional: true }) category?: string;
  @ChoiceField('紧急程度', SEVERITIES, { optional: true }) severity?: Severity;
  @ChoiceField('现在归谁', HOLDERS, { optional: true }) holder?: Holder;
  @ChoiceField('只看超时', YES, { optional: true }) overdue?: 'yes';
  @NumberField('几小时内到期', {
    min: 1,
    max: 720,
    integer: true,
    optional: true,
    description: 'hours; overdue ones too',
  })
  dueWithin?: number;
  @IdField('社区或网格', { optional: true }) gridId?: string;
  @TextField('举报编号', { min: 2, max: 20, optional: true, description: 'any part of it' }) number?: string;
}
export class QueueQuery extends QueueFilters {
  @TextField('翻页标记', { max: 42, optional: true }) cursor?: string;
  @NumberField('每页条数', { min: 1, max: 50, integer: true, optional: true }) limit: number = 20;
}

export class QueueTip extends StaffTip {
  @Out('integer') version!: number;
  @Out('string', { enum: BANDS, enumName: 'DueBand' }) band!: Band;
  @Out([String], { description: 'moves that can be made for several at once' })
  bulkMoves!: BulkMove[];
}
export class QueueCounts {
  @Out('integer') todo!: number;
  @Out('integer') mine!: number;
  @Out('integer') all!: number;
}
export class QueuePage {
  @Out(() => [QueueTip]) items!: QueueTip[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
  @Out(() => QueueCounts) counts!: QueueCounts;
}

export class QueuePin {
  @Out('string') id!: string;
  @Out('string') categoryCode!: string;
  @Out('string') categoryName!: string;
  @Out('number', { description: 'degrees, GCJ-02' }) lng!: number;
  @Out('number') lat!: number;
  @Out('string', { enum: BANDS, enumName: 'DueBand' }) band!: Band;
}
export class QueueMap {
  @Out(() => [QueuePin], { description: 'at most 200, in the order of the queue' }) pins!: QueuePin[];
  @Out('boolean', { description: 'there are more than are shown' }) capped!: boolean;
}

export class SaveView {
  @TextField('名称', { min: 1, max: 12 }) name!: string;
  @NestedField(() => QueueFilters) filters!: QueueFilters;
}
export class ChangeView {
  @TextField('名称', { min: 1, max: 12, optional: true }) name?: string;
  @NumberField('次序', { min: 0, max: 1000, integer: true, optional: true }) position?: number;
}
export class SavedViewOut {
  @Out('string') id!: string;
  @Out('string') name!: string;
  @Out(() => QueueFilters) filters!: QueueFilters;
  @Out('integer') position!: number;
}
export class SavedViewList {
  @Out(() => [SavedViewOut], { description: 'at most 20' }) items!: SavedViewOut[];
}
