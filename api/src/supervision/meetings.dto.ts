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
import { InstantField, NestedListField } from '../core/http/day-fields';
import { LinkedTip } from './listed.dto';
import { MEETING_KINDS, type MeetingKind } from './meeting.entity';

const KINDS = Object.keys(MEETING_KINDS) as MeetingKind[];

export class ParticipantField {
  @TextField('参加单位', { min: 1, max: 60 }) unit!: string;
  @TextField('姓名', { max: 30, optional: true }) name?: string;
}

export class TaskField {
  @TextField('任务', { min: 1, max: 300 }) text!: string;
  @TextField('责任单位', { min: 1, max: 60 }) unit!: string;
  @IdField('责任网格', { optional: true }) gridId?: string;
  @IdField('举报', { optional: true }) tipId?: string;
  @DayField('完成期限') dueDay!: string;
}

export class NewMeeting {
  @KeyField() key!: string;
  @ChoiceField('形式', KINDS) kind!: MeetingKind;
  @TextField('议题', { min: 1, max: 60 }) topic!: string;
  @InstantField('召开时间') heldAt!: string;
  @TextField('地点', { max: 60 }) place!: string;
  @NestedListField('参加单位', () => ParticipantField, { min: 1, max: 40 }) participants!: ParticipantField[];
  @IdListField('涉及的举报', { max: 20 }) tipIds!: string[];
  @TextField('结论', { max: 5000, optional: true }) conclusion?: string;
  @NestedListField('任务', () => TaskField, { max: 30, optional: true }) tasks?: TaskField[];
}

export class ConcludeMeeting {
  @KeyField() key!: string;
  @NumberField('版本', { min: 1, max: 1_000_000, integer: true }) version!: number;
  @TextField('结论', { min: 1, max: 5000 }) conclusion!: string;
  /** Further tasks; those that are there stay. */
  @NestedListField('任务', () => TaskField, { max: 30, optional: true }) tasks?: TaskField[];
}

export class TaskDone {
  @TextField('完成情况', { min: 1, max: 300 }) note!: string;
}

export class MeetingSummary {
  @Out('string') id!: string;
  @Out('string', { enum: KINDS, enumName: 'MeetingKind' }) kind!: MeetingKind;
  @Out('string') kindName!: string;
  @Out('integer') level!: number;
  @Out('string') gridName!: string;
  @Out('string') topic!: string;
  @OutTime() heldAt!: string;
  @Out('string') place!: string;
  @Out('boolean') concluded!: boolean;
  @Out('integer') tasksOpen!: number;
  @Out('integer') tasksOverdue!: number;
}
export class MeetingPage {
  @Out(() => [MeetingSummary]) items!: MeetingSummary[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
export class MeetingList {
  @Out(() => [MeetingSummary]) items!: MeetingSummary[];
}
export class ParticipantView {
  @Out('string') unit!: string;
  @Out('string', { nullable: true }) name!: string | null;
}
export class MeetingTaskView {
  @Out('string') id!: string;
  @Out('string') text!: string;
  @Out('string') unit!: string;
  @Out('string', { nullable: true }) tipNumber!: string | null;
  @OutTime() dueAt!: string;
  @Out('boolean') overdue!: boolean;
  @OutTime({ nullable: true }) doneAt!: string | null;
  @Out('string', { nullable: true }) doneNote!: string | null;
  @Out('boolean', { description: 'this person may tick it' }) mayTick!: boolean;
}
export class MeetingDetail extends MeetingSummary {
  @Out('string', { nullable: true }) conclusion!: string | null;
  @Out(() => [ParticipantView]) participants!: ParticipantView[];
  @Out(() => [LinkedTip]) tips!: LinkedTip[];
  @Out(() => [MeetingTaskView]) tasks!: MeetingTaskView[];
  @Out('integer') version!: number;
  @Out('boolean', { description: 'this person may write the conclusion and tasks' }) mayConclude!: boolean;
}
