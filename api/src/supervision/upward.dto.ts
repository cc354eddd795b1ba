import { ChoiceField, KeyField, NumberField, Out, OutTime, TextField } from '../core/http/fields';
import { NEXT_KINDS, type NextKind, UPWARD_KINDS, type UpwardKind } from './upward-kinds';

const KINDS = Object.keys(UPWARD_KINDS) as UpwardKind[];

/** The number of a report in its case; without it the first for writing, the latest for reading. */
const SequenceField = () => NumberField('报告序号', { min: 1, max: 1000, integer: true, optional: true });

export class UpwardQuery {
  @SequenceField() sequence?: number;
}

export class BeginUpward {
  @KeyField() key!: string;
  @ChoiceField('报告类别', NEXT_KINDS) kind!: NextKind;
}

export class SaveUpward {
  /** 0 when nothing was saved before. */
  @NumberField('版本', { min: 0, max: 1_000_000, integer: true }) version!: number;
  @SequenceField() sequence?: number;
  @TextField('报告正文', { min: 1, max: 10_000 }) text!: string;
}

export class SendUpward {
  @KeyField() key!: string;
  @NumberField('版本', { min: 1, max: 1_000_000, integer: true }) version!: number;
  @SequenceField() sequence?: number;
  @TextField('报送单位', { min: 1, max: 60 }) sentTo!: string;
  @TextField('报送方式', { min: 1, max: 200 }) channelNote!: string;
}

export class UpwardSent {
  @Out('string') to!: string;
  @OutTime() at!: string;
  @Out('string', { description: 'the grid for which somebody sent it' }) by!: string;
  @Out('string') channelNote!: string;
  @Out('boolean') late!: boolean;
}

export class UpwardLine {
  @Out('integer') sequence!: number;
  @Out('string', { description: '初报, 续报（第 n 次） or 终报' }) name!: string;
  @OutTime() savedAt!: string;
  @OutTime({ nullable: true }) sentAt!: string | null;
  @Out('string', { nullable: true }) sentTo!: string | null;
}

export class UpwardView {
  @Out('string') tipId!: string;
  @Out('string') tipNumber!: string;
  @Out('integer') sequence!: number;
  @Out('string', { enum: KINDS, enumName: 'UpwardKind' }) kind!: UpwardKind;
  @Out('string') name!: string;
  @Out('string') text!: string;
  @Out('boolean', { description: 'drafted just now from the data; nothing is saved yet' }) draft!: boolean;
  @Out('integer') version!: number;
  @OutTime() foundAt!: string;
  @OutTime({ nullable: true }) dueAt!: string | null;
  @Out('boolean') overdue!: boolean;
  @OutTime({ nullable: true }) savedAt!: string | null;
  @Out(() => UpwardSent, { nullable: true }) sent!: UpwardSent | null;
  @Out(() => [UpwardLine], { description: 'all saved reports of the case, by number' })
  reports!: UpwardLine[];
  @Out([String], { description: 'continued or final: what may be begun now' }) next!: NextKind[];
}
