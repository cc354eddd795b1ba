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
import { Photo } from '../core/media/media.dto';
import { PageQuery } from '../core/http/page';
import { LISTED_MOVES, LISTED_STATES, type ListedMove, type ListedState } from './listed-moves';

const STATE_CODES = Object.keys(LISTED_STATES) as ListedState[];
const NEEDS = ['no', 'optional', 'required'] as const;
type Need = (typeof NEEDS)[number];

/** Tips a listed case can be about. */
export const MOST_TIPS = 20;

export class ListCase {
  @KeyField() key!: string;
  @IdListField('涉及的举报', { min: 1, max: MOST_TIPS }) tipIds!: string[];
  @TextField('挂牌理由', { min: 1, max: 500 }) reason!: string;
  @TextField('整改要求', { max: 1000, optional: true }) requirement?: string;
  @IdField('责任网格', { optional: true }) responsibleGridId?: string;
  @IdField('责任科室', { optional: true }) responsibleDepartmentId?: string;
  @TextField('责任单位', { max: 60, optional: true }) responsibleText?: string;
  @NumberField('督办级别', { min: 1, max: 2, integer: true, optional: true }) issuingLevel?: number;
  /** With a deadline the office lists the case at once; without one it is a proposal. */
  @DayField('整改期限', { optional: true }) deadline?: string;
}

export class MoveListed {
  @KeyField() key!: string;
  @ChoiceField('操作', LISTED_MOVES) move!: ListedMove;
  @NumberField('版本', { min: 1, max: 1_000_000, integer: true }) version!: number;
  @TextField('说明', { max: 1000, optional: true }) note?: string;
  @IdListField('照片', { max: 9, optional: true }) mediaIds?: string[];
  /** For issuing and for asking an extension. */
  @DayField('期限', { optional: true }) deadline?: string;
  @TextField('整改要求', { max: 1000, optional: true }) requirement?: string;
  @NumberField('督办级别', { min: 1, max: 2, integer: true, optional: true }) issuingLevel?: number;
}

export class ListedQuery extends PageQuery {
  @ChoiceField('状态', STATE_CODES, { optional: true }) state?: ListedState;
  @IdField('举报', { optional: true }) tipId?: string;
}

export class LinkedTip {
  @Out('string') id!: string;
  @Out('string') number!: string;
  @Out('string') categoryName!: string;
  @Out('string') placeText!: string;
  @Out('string', { nullable: true }) gridId!: string | null;
  @Out('string', { nullable: true }) gridName!: string | null;
  @Out('string') stateName!: string;
}

export class ListedSummary {
  @Out('string') id!: string;
  @Out('string', { nullable: true }) number!: string | null;
  @Out('string', { enum: STATE_CODES, enumName: 'ListedState' }) state!: ListedState;
  @Out('string') stateName!: string;
  @Out('integer') issuingLevel!: number;
  @Out('string') reason!: string;
  @Out('string') responsible!: string;
  @OutTime({ nullable: true }) deadline!: string | null;
  @Out('boolean') overdue!: boolean;
  @Out('integer', {
    nullable: true,
    description: 'days to the end of the deadline, 0 on its last day, negative when past',
  })
  daysLeft!: number | null;
  @OutTime() createdAt!: string;
}
export class ListedPage {
  @Out(() => [ListedSummary]) items!: ListedSummary[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
export class ListedLine {
  @Out('string') id!: string;
  @OutTime() at!: string;
  @Out('string') title!: string;
  @Out('string', { nullable: true }) note!: string | null;
  @Out('string', { description: 'the grid for which somebody acted' }) actor!: string;
  @OutTime({ nullable: true }) deadline!: string | null;
  @Out(() => [Photo]) photos!: Photo[];
}
export class ListedNeeds {
  @Out('string', { enum: NEEDS, enumName: 'Need' }) note!: Need;
  @Out('string', { enum: NEEDS, enumName: 'Need' }) photos!: Need;
  @Out('boolean', { description: 'requirement, level and deadline' }) terms!: boolean;
  @Out('boolean', { description: 'a new deadline' }) day!: boolean;
}
export class ListedMoveView {
  @Out('string', { enum: LISTED_MOVES, enumName: 'ListedMove' }) move!: ListedMove;
  @Out('string') label!: string;
  @Out(() => ListedNeeds) needs!: ListedNeeds;
  @Out('boolean') danger!: boolean;
}
export class ListedDetail extends ListedSummary {
  @Out('string') requirement!: string;
  @Out('string', { nullable: true, description: 'who holds the responsible grid; for staff' })
  responsiblePeople!: string | null;
  @Out('string') proposedBy!: string;
  @OutTime({ nullable: true }) askedDeadline!: string | null;
  @Out('boolean', { description: 'a second person has found it put right' }) checked!: boolean;
  @Out('integer') version!: number;
  @Out('boolean', { description: 'this person may link tips and part them again' }) mayLink!: boolean;
  @Out(() => [LinkedTip]) tips!: LinkedTip[];
  @Out(() => [ListedLine]) entries!: ListedLine[];
  @Out(() => [ListedMoveView]) moves!: ListedMoveView[];
}
