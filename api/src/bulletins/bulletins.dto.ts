import { KeyField, NumberField, Out, OutTime, TextField } from '../core/http/fields';

export class NewBulletin {
  @TextField('月份', { min: 7, max: 7, description: 'YYYY-MM, a month that is over' }) month!: string;
}
export class SaveBulletin {
  @NumberField('版本', { min: 1, max: 1_000_000, integer: true }) version!: number;
  @TextField('标题', { min: 1, max: 60 }) title!: string;
  @TextField('正文', { min: 1, max: 8000 }) text!: string;
}
export class PublishBulletin {
  @NumberField('版本', { min: 1, max: 1_000_000, integer: true }) version!: number;
}
export class NewNote {
  @KeyField() key!: string;
  @TextField('更正说明', { min: 1, max: 500 }) text!: string;
}

export class CorrectionsView {
  @Out('integer') due!: number;
  @Out('integer') inTime!: number;
}
export class BulletinRowView {
  @Out('string') name!: string;
  @Out('integer') received!: number;
  @Out('integer') filed!: number;
  @Out('integer') due!: number;
  @Out('integer') closed!: number;
  @Out('integer') onTime!: number;
  @Out('integer') late!: number;
  @Out('integer') rework!: number;
  @Out('integer') extended!: number;
  @Out('integer') handled!: number;
  @Out('integer') open!: number;
  @Out('integer') overdue!: number;
  @Out('number', { nullable: true, description: 'percent; null: fewer than five' }) onTimeRate!:
    number | null;
  @Out('number', { nullable: true }) reworkRate!: number | null;
  @Out('number', { nullable: true }) extensionRate!: number | null;
  @Out(() => CorrectionsView) corrections!: CorrectionsView;
}
export class BulletinFiguresView {
  @Out(() => BulletinRowView) whole!: BulletinRowView;
  @Out(() => [BulletinRowView]) communities!: BulletinRowView[];
  @Out(() => [BulletinRowView]) categories!: BulletinRowView[];
}
export class BulletinSummary {
  @Out('string') id!: string;
  @Out('string') month!: string;
  @Out('string') title!: string;
  @OutTime({ nullable: true }) publishedAt!: string | null;
  @Out('boolean', { description: 'opened by this person' }) read!: boolean;
}
export class BulletinList {
  @Out('string', { description: 'the last month that is over' }) lastMonth!: string;
  @Out(() => [BulletinSummary], { description: 'the latest 60' }) items!: BulletinSummary[];
}
export class NoteView {
  @OutTime() at!: string;
  @Out('string') text!: string;
}
export class BulletinDetail extends BulletinSummary {
  @Out('string') text!: string;
  @Out(() => BulletinFiguresView) figures!: BulletinFiguresView;
  @Out(() => [NoteView], { description: '更正: added after publication' }) notes!: NoteView[];
  @Out('integer') version!: number;
  @Out('boolean', { description: 'this person may edit, publish and correct' }) mayWrite!: boolean;
}
export class ReaderView {
  @Out('string') unitName!: string;
  @Out('integer') seats!: number;
  @Out('integer') read!: number;
}
export class ReaderList {
  @Out(() => [ReaderView]) items!: ReaderView[];
}
