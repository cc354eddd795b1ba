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
import { CodeListField } from '../core/http/code-list-field';
import { InstantField } from '../core/http/day-fields';

export class SaveItem {
  @KeyField() key!: string;
  /** The version that is changed; without it a new line. */
  @IdField('清单项', { optional: true }) id?: string;
  @TextField('巡查内容', { min: 1, max: 40 }) title!: string;
  @TextField('标准', { min: 1, max: 300 }) standard!: string;
  @CodeListField('污染类型', { min: 1, max: 9 }) categoryCodes!: string[];
  @ChoiceField('频次', CYCLE_CODES, { name: 'Cycle' }) cycle!: Cycle;
  @NumberField('次数', { min: 1, max: 7, integer: true }) times!: number;
  /** Grids and communities it is for; without any, all. */
  @IdListField('适用网格', { max: 80 }) gridIds!: string[];
}

export class ItemView {
  @Out('string', { description: 'of this version' }) id!: string;
  @Out('string') lineId!: string;
  @Out('string') title!: string;
  @Out('string') standard!: string;
  @Out([String]) categoryCodes!: string[];
  @Out('string', { enum: CYCLE_CODES, enumName: 'Cycle' }) cycle!: Cycle;
  @Out('integer') times!: number;
  @Out('string') frequency!: string;
  @Out([String]) gridIds!: string[];
  @Out('string', { description: 'for whom, in words' }) scope!: string;
  @Out('string', { description: 'Beijing day from which it holds' }) fromDay!: string;
  @Out('boolean', { description: 'holds only from a later day' }) later!: boolean;
}
export class ItemList {
  @Out(() => [ItemView]) items!: ItemView[];
}

export class PlanQuery {
  @IdField('网格', { optional: true }) gridId?: string;
}
export class PlanGrid {
  @Out('string') id!: string;
  @Out('string') name!: string;
}
export class PlanCheck {
  @Out('string') lineId!: string;
  @Out('string') title!: string;
  @Out('string') standard!: string;
  @Out([String]) categoryCodes!: string[];
  @Out('string') frequency!: string;
  @Out('integer', { description: 'times asked for in the day, week, month or quarter' }) asked!: number;
  @Out('integer') done!: number;
  @Out('boolean') doneToday!: boolean;
  @Out('boolean', { description: 'today at the latest' }) must!: boolean;
  @Out('string', { nullable: true, description: "today's check, when it can be taken back by this person" })
  undoId!: string | null;
}
export class PlanInspection {
  @Out('string') sourceId!: string;
  @Out('string') name!: string;
  @Out('string') kindName!: string;
  @Out('string') placeText!: string;
  @Out('string') frequency!: string;
  @Out('integer') asked!: number;
  @Out('integer') done!: number;
  @Out('boolean') doneToday!: boolean;
  @Out('boolean') must!: boolean;
}
export class PlanRectification {
  @Out('string') id!: string;
  @Out('string') categoryName!: string;
  @Out('string') placeText!: string;
  @Out('string', { nullable: true }) told!: string | null;
  @OutTime() rectifyBy!: string;
  @Out('boolean') late!: boolean;
}
export class PlanView {
  @Out('string', { description: 'Beijing day' }) day!: string;
  @Out('boolean') workday!: boolean;
  @Out(() => PlanGrid, { nullable: true, description: 'null: no grid is this person’s' })
  grid!: PlanGrid | null;
  @Out(() => [PlanGrid], { description: 'grids to choose from' }) grids!: PlanGrid[];
  @Out(() => [PlanCheck]) checks!: PlanCheck[];
  @Out(() => [PlanInspection]) inspections!: PlanInspection[];
  @Out(() => [PlanRectification], { description: 'told to rectify, whose last day is today or has passed' })
  rectifications!: PlanRectification[];
}

export class DoCheck {
  @KeyField() key!: string;
  @IdField('网格') gridId!: string;
  @IdField('清单项') lineId!: string;
  @InstantField('巡查时间') at!: string;
}
