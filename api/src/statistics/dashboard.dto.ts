import { ChoiceField, DayField, IdField, Out, OutTime, TextField } from '../core/http/fields';
import { PageQuery } from '../core/http/page';
import { FIGURE_NAMES, type FigureName } from '../tips/figures';

export const BOARD_BANDS = ['overdue', 'soon', 'later', 'none', 'major'] as const;
export type BoardBand = (typeof BOARD_BANDS)[number];
const UNITS = ['day', 'week'] as const;

export class BoardScope {
  @IdField('社区或网格', { optional: true }) gridId?: string;
}
export class BoardQuery extends BoardScope {
  @DayField('开始日期', { optional: true }) from?: string;
  @DayField('结束日期', { optional: true }) to?: string;
}
export class BehindQuery extends PageQuery {
  @IdField('社区或网格', { optional: true }) gridId?: string;
  @DayField('开始日期', { optional: true }) from?: string;
  @DayField('结束日期', { optional: true }) to?: string;
  @ChoiceField('数字', FIGURE_NAMES, { optional: true }) figure?: FigureName;
  @ChoiceField('剩余时间', BOARD_BANDS, { optional: true }) band?: BoardBand;
  @TextField('污染类型', { max: 30, optional: true }) category?: string;
  @ChoiceField('在网格之外', ['yes'], { optional: true, description: 'only tips outside every grid' })
  outside?: 'yes';
}

export class FigureValue {
  @Out('string', { enum: FIGURE_NAMES, enumName: 'FigureName' }) name!: FigureName;
  @Out('string') label!: string;
  @Out('string') help!: string;
  @Out('integer') value!: number;
}
export class BoardRow {
  @Out('string', { description: 'code of the category, or id of the grid; empty: outside every grid' })
  key!: string;
  @Out('string') name!: string;
  @Out('integer') received!: number;
  @Out('integer') closed!: number;
  @Out('integer') due!: number;
  @Out('integer') onTime!: number;
  @Out('integer') open!: number;
  @Out('integer') overdue!: number;
  @Out('number', { nullable: true, description: 'percent; null: fewer than five' }) onTimeRate!:
    number | null;
  @Out('integer') answered!: number;
  @Out('number', { nullable: true, description: 'percent; null: fewer than five' })
  satisfaction!: number | null;
}
export class TrendView {
  @Out('string', { description: 'first day in Beijing' }) from!: string;
  @Out('string', { description: 'last day' }) to!: string;
  @Out('integer') received!: number;
  @Out('integer') closed!: number;
  @Out('integer') due!: number;
  @Out('integer') onTime!: number;
  @Out('number', { nullable: true, description: 'percent; null: fewer than five' }) onTimeRate!:
    number | null;
}
export class ScopeChoice {
  @Out('string') gridId!: string;
  @Out('string') name!: string;
}
export class BoardView {
  @Out('string') scopeName!: string;
  @Out('string') from!: string;
  @Out('string') to!: string;
  @Out('string', { enum: UNITS, enumName: 'TrendUnit' }) unit!: (typeof UNITS)[number];
  @Out(() => [FigureValue]) figures!: FigureValue[];
  @Out('number', { nullable: true, description: 'percent; null: fewer than five' }) onTimeRate!:
    number | null;
  @Out('number', { nullable: true, description: 'percent; null: fewer than five' })
  satisfaction!: number | null;
  @Out(() => [TrendView]) trend!: TrendView[];
  @Out(() => [BoardRow]) byCategory!: BoardRow[];
  @Out(() => [BoardRow], { description: 'the parts of the scope: communities, or grids' })
  byPlace!: BoardRow[];
  @Out(() => [ScopeChoice], { description: 'what can be looked at alone' }) choices!: ScopeChoice[];
}
export class TodayView {
  @Out('string') scopeName!: string;
  @OutTime() at!: string;
  @Out('integer') overdue!: number;
  @Out('integer', { description: 'due within four hours' }) soon!: number;
  @Out('integer') later!: number;
  @Out('integer', { description: 'open, no clock runs' }) none!: number;
  @Out('integer', { description: 'open and major' }) major!: number;
  @Out('string', { nullable: true, description: 'heavy pollution alert' }) alert!: string | null;
}
export class HeatCellView {
  @Out('number', { description: 'degrees, GCJ-02, middle of the cell' }) lng!: number;
  @Out('number') lat!: number;
  @Out('integer') count!: number;
}
export class HeatView {
  @Out(() => [HeatCellView], { description: 'at most 300, the fullest first' }) cells!: HeatCellView[];
  @Out('integer', { description: 'side of a cell, metres' }) metres!: number;
  @Out('number', { description: 'sides of a cell, degrees' }) width!: number;
  @Out('number') height!: number;
  @Out('boolean') complete!: boolean;
}
export class BehindCase {
  @Out('string') id!: string;
  @Out('string') number!: string;
  @Out('string') categoryName!: string;
  @Out('string') placeText!: string;
  @Out('string', { nullable: true }) gridName!: string | null;
  @Out('string') stateName!: string;
}
export class BehindPage {
  @Out('string') title!: string;
  @Out('integer') total!: number;
  @Out(() => [BehindCase]) items!: BehindCase[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
