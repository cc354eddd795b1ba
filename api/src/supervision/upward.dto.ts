import { KeyField, NumberField, Out, OutTime, TextField } from '../core/http/fields';

export class SaveUpward {
  /** 0 when nothing was saved before. */
  @NumberField('版本', { min: 0, max: 1_000_000, integer: true }) version!: number;
  @TextField('报告正文', { min: 1, max: 10_000 }) text!: string;
}

export class SendUpward {
  @KeyField() key!: string;
  @NumberField('版本', { min: 1, max: 1_000_000, integer: true }) version!: number;
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

export class UpwardView {
  @Out('string') tipId!: string;
  @Out('string') tipNumber!: string;
  @Out('string') text!: string;
  @Out('boolean', { description: 'drafted just now from the data; nothing is saved yet' }) draft!: boolean;
  @Out('integer') version!: number;
  @OutTime() foundAt!: string;
  @OutTime() dueAt!: string;
  @Out('boolean') overdue!: boolean;
  @OutTime({ nullable: true }) savedAt!: string | null;
  @Out(() => UpwardSent, { nullable: true }) sent!: UpwardSent | null;
}
