import {
  ChoiceField,
  FlagField,
  IdField,
  KeyField,
  NumberField,
  Out,
  OutTime,
  TextField,
} from '../core/http/fields';
import { PageQuery } from '../core/http/page';
import { FIGURE_NAMES, type FigureName } from '../tips/figures';

const STATES = ['draft', 'sent'] as const;
const TEXT = 2000;
const DAY = { max: 10, description: 'the Friday on which the week begins, YYYY-MM-DD' };

export class WeeklyParams {
  @TextField('周', DAY) week!: string;
  @IdField('社区') gridId!: string;
}
export class WeekQuery {
  @TextField('周', { ...DAY, optional: true }) week?: string;
}
export class WeeklyTexts {
  @TextField('存在问题', { max: TEXT }) problems!: string;
  @TextField('工作建议', { max: TEXT }) proposals!: string;
  @TextField('下周打算', { max: TEXT }) outlook!: string;
}
export class SaveWeekly extends WeeklyTexts {
  @NumberField('版本', { min: 0, max: 1_000_000, integer: true }) version!: number;
}
export class SendWeekly extends SaveWeekly {
  @KeyField() key!: string;
  @FlagField('零报告', { optional: true }) zero?: boolean;
  @FlagField('不等未报的社区', {
    optional: true,
    description: 'of a roll-up: send it although reports are missing that are not due yet',
  })
  early?: boolean;
}
export class AddToWeekly {
  @KeyField() key!: string;
  @TextField('补充说明', { min: 1, max: TEXT }) text!: string;
}
export class WeeklyCasesQuery extends PageQuery {
  @ChoiceField('指标', FIGURE_NAMES, { name: 'FigureName' }) figure!: FigureName;
  @TextField('类别', { max: 40, optional: true }) category?: string;
  @TextField('来源', { max: 20, optional: true }) source?: string;
  @TextField('单位', { max: 26, optional: true, description: 'a grid, a community or `own`' }) unit?: string;
}

export class WeeklyTextsView {
  @Out('string') problems!: string;
  @Out('string') proposals!: string;
  @Out('string') outlook!: string;
}
export class WeeklyFigure {
  @Out('string', { enum: FIGURE_NAMES, enumName: 'FigureName' }) name!: FigureName;
  @Out('string') label!: string;
  @Out('string', { description: 'what is counted' }) help!: string;
  @Out('integer') value!: number;
  @Out('integer', { description: 'in the same stretch of the week before' }) last!: number;
}
export class WeeklyRate {
  @Out('string') label!: string;
  @Out('string', { description: 'such as 93.1%, or 样本不足 for less than 5' }) value!: string;
}
export class WeeklyRow {
  @Out('string') code!: string;
  @Out('string') name!: string;
  @Out('integer') received!: number;
  @Out('integer') lastReceived!: number;
  @Out('integer') handled!: number;
  @Out('integer') closed!: number;
  @Out('integer') open!: number;
  @Out('integer') overdue!: number;
}
export class WeeklyCount {
  @Out('string') code!: string;
  @Out('string') name!: string;
  @Out('integer') count!: number;
}
export class WeeklySectionItem {
  @Out('string') text!: string;
  @Out('string', { nullable: true }) tipId!: string | null;
}
export class WeeklySectionView {
  @Out('string') code!: string;
  @Out('string') title!: string;
  @Out(() => [WeeklySectionItem]) items!: WeeklySectionItem[];
}
export class WeeklyAddendumView {
  @Out('string') id!: string;
  @OutTime() at!: string;
  @Out('string', { description: 'who added it; 系统 for the figures of the whole week' }) author!: string;
  @Out('string') text!: string;
}
export class WeeklySummary {
  @Out('string') gridId!: string;
  @Out('string') gridName!: string;
  @Out('integer', { description: '1 the roll-up, 2 a community' }) level!: number;
  @Out('string', { enum: STATES, enumName: 'WeeklyState' }) state!: (typeof STATES)[number];
  @OutTime({ nullable: true }) dueAt!: string | null;
  @OutTime({ nullable: true }) sentAt!: string | null;
  @Out('boolean', { description: 'sent after it was due, or due and not sent' }) late!: boolean;
  @Out('boolean', { description: 'reported as 零报告' }) zero!: boolean;
  @Out('boolean') mayWrite!: boolean;
}
export class WeekView {
  @Out('string') week!: string;
  @Out('string') label!: string;
  @Out('string', { nullable: true, description: 'the week before, if it has reports' }) earlier!:
    string | null;
  @Out('string', { nullable: true }) later!: string | null;
  @Out(() => [WeeklySummary], { description: "this person's communities" }) reports!: WeeklySummary[];
  @Out(() => WeeklySummary, { nullable: true }) rollUp!: WeeklySummary | null;
}
export class WeeklyView extends WeeklySummary {
  @Out('string') week!: string;
  @Out('string') label!: string;
  @OutTime() countedTo!: string;
  @Out('integer') version!: number;
  @Out('boolean', { description: 'the words were kept by a person, not only drafted' }) edited!: boolean;
  @Out('boolean', { description: 'there is nothing to report' }) mayBeZero!: boolean;
  @Out('string', {
    nullable: true,
    description: 'of a roll-up: what is still to come; it is sent with `early` only',
  })
  notYet!: string | null;
  @Out([String]) summary!: string[];
  @Out(() => [WeeklyFigure]) figures!: WeeklyFigure[];
  @Out(() => [WeeklyRate]) rates!: WeeklyRate[];
  @Out(() => [WeeklyRow]) categories!: WeeklyRow[];
  @Out(() => [WeeklyRow]) units!: WeeklyRow[];
  @Out(() => [WeeklyCount]) sources!: WeeklyCount[];
  @Out(() => [WeeklySectionView]) sections!: WeeklySectionView[];
  @Out(() => WeeklyTextsView) texts!: WeeklyTextsView;
  @Out(() => [WeeklyAddendumView]) addenda!: WeeklyAddendumView[];
}
export class WeeklyCaseCard {
  @Out('string') id!: string;
  @Out('string') number!: string;
  @Out('string') categoryName!: string;
  @Out('string') placeText!: string;
  @Out('string', { nullable: true }) gridName!: string | null;
  @Out('string') stateName!: string;
}
export class WeeklyCasePage {
  @Out('string') title!: string;
  @Out(() => [WeeklyCaseCard]) items!: WeeklyCaseCard[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
