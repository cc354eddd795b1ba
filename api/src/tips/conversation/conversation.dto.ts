import { ChoiceField, IdListField, KeyField, Out, OutTime, TextField } from '../../core/http/fields';
import { Photo } from '../../core/media/media.dto';
import { MESSAGE_KINDS, type MessageKind, PHOTO_LIMIT, type Side, type Speaker, TEXT_LIMIT } from './talk';

const STAFF_KINDS = ['question', 'remark'] as const;
const SIDES = ['reporter', 'staff'] as const;
const SPEAKERS = [...SIDES, 'system'] as const;

export class WriteMessage {
  @KeyField() key!: string;
  @TextField('内容', { min: 1, max: TEXT_LIMIT }) text!: string;
  @IdListField('照片', { max: PHOTO_LIMIT, optional: true }) mediaIds?: string[];
  @TextField('回复模板', { max: 64, optional: true, description: 'code of the template the text came from' })
  template?: string;
  @ChoiceField('类别', STAFF_KINDS, {
    optional: true,
    description: 'staff only: a question (default) starts waiting for the reporter, a remark does not',
  })
  kind?: (typeof STAFF_KINDS)[number];
}

export class MessageView {
  @Out('string') id!: string;
  @Out('string', { enum: SPEAKERS, enumName: 'Speaker' }) from!: Speaker;
  @Out('string', { description: 'grid or office, 举报人 or 系统; never a person' }) who!: string;
  @Out('boolean') mine!: boolean;
  @Out('string', { enum: MESSAGE_KINDS, enumName: 'MessageKind' }) kind!: MessageKind;
  @Out('string') text!: string;
  @Out(() => [Photo]) photos!: Photo[];
  @Out('string', { nullable: true }) answersId!: string | null;
  @OutTime() createdAt!: string;
}
export class WaitingView {
  @OutTime({ nullable: true }) since!: string | null;
  @Out('integer', {
    description: 'seconds, all waiting for the reporter so far; the clock of the case runs on',
  })
  totalSeconds!: number;
}
export class MessagePage {
  @Out(() => [MessageView]) items!: MessageView[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
  @Out(() => WaitingView) waiting!: WaitingView;
  @Out('string', { enum: SIDES, enumName: 'Side', description: 'the side one writes on' }) side!: Side;
  @Out('string', { nullable: true, description: 'why nothing more may be written; null when it may' })
  closed!: string | null;
}
