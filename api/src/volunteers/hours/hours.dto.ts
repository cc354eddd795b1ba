import {
  ChoiceField,
  IdListField,
  KeyField,
  NumberField,
  Out,
  OutTime,
  TextField,
} from '../../core/http/fields';
import { PageQuery } from '../../core/http/page';
import { InstantField } from '../instant-field';
import { RECORD_CODES, type RecordState } from './record-states';

/** vouched: waits for the community. */
const STAFF_STATES = ['vouched', 'certified', 'refused'] as const;

export class ReportHours {
  @KeyField() key!: string;
  @InstantField('开始时间') startsAt!: string;
  @InstantField('结束时间') endsAt!: string;
  @TextField('做了什么', { min: 1, max: 100 }) text!: string;
}
export class Vouch {
  @IdListField('记录', { min: 1, max: 50 }) ids!: string[];
  @NumberField('分钟', {
    min: 1,
    max: 720,
    integer: true,
    optional: true,
    description: 'for one record only',
  })
  minutes?: number;
}
export class Certify {
  @IdListField('记录', { min: 1, max: 50 }) ids!: string[];
}
export class CorrectHours {
  @KeyField() key!: string;
  @NumberField('分钟', { min: 0, max: 720, integer: true }) minutes!: number;
  @TextField('理由', { min: 1, max: 200 }) reason!: string;
}
export class StaffHoursQuery extends PageQuery {
  @ChoiceField('状态', STAFF_STATES, { optional: true }) state: (typeof STAFF_STATES)[number] = 'vouched';
}

export class HoursEntry {
  @Out('integer', { description: 'of a correction below zero when it takes away' }) minutes!: number;
  @Out('integer') totalAfter!: number;
  @Out('string', { nullable: true, description: 'why it was corrected' }) reason!: string | null;
  @OutTime() at!: string;
}
export class HoursRecord {
  @Out('string') id!: string;
  @Out('string') squadName!: string;
  @Out('string') text!: string;
  @Out('boolean', { description: 'told by the person; false: from the sign-in of a shift' })
  selfReported!: boolean;
  @Out('string', { nullable: true, description: 'how they were signed in and out' }) how!: string | null;
  @OutTime() startsAt!: string;
  @OutTime() endsAt!: string;
  @Out('integer') minutes!: number;
  @Out('string', { enum: RECORD_CODES, enumName: 'HoursState' }) state!: RecordState;
  @Out('string') stateName!: string;
  @Out('integer', { nullable: true }) vouchedMinutes!: number | null;
  @Out('integer') certifiedMinutes!: number;
  @Out('string', { nullable: true, description: 'why it was refused' }) reason!: string | null;
  @Out(() => [HoursEntry], { description: 'what was certified, then the corrections' })
  entries!: HoursEntry[];
}
export class HoursPage {
  @Out(() => [HoursRecord]) items!: HoursRecord[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
export class NamedHours extends HoursRecord {
  @Out('string', { description: 'how the squad calls the person' }) nickname!: string;
  @Out('string', { nullable: true, description: 'why this person cannot go on with it' }) whyNot!:
    string | null;
}
export class NamedHoursPage {
  @Out(() => [NamedHours]) items!: NamedHours[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
export class HoursSummary {
  @Out('integer') certifiedMinutes!: number;
  @Out('integer', { description: 'signed in and out, not certified yet' }) waitingMinutes!: number;
  @Out('integer', { description: 'told by the person, not certified' }) selfReportedMinutes!: number;
}
export class NotDone {
  @Out('string') id!: string;
  @Out('string') why!: string;
}
export class ManyDone {
  @Out('integer') done!: number;
  @Out(() => [NotDone]) notDone!: NotDone[];
}
