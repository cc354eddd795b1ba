import { Entity, Index } from 'typeorm';
import { Id, Int, Ref, Str, Time } from '../../core/database/columns';
import type { MessageKind, Speaker } from './talk';

/** One message on a case between its reporter and staff; append only. The author's account is never shown. */
@Entity('tip_message')
@Index('ux_tip_message_key', ['tipId', 'key'], { unique: true })
@Index('ix_tip_message_tip', ['tipId', 'id'])
@Index('ix_tip_message_author', ['tipId', 'authorId', 'createdAt'])
export class TipMessage {
  @Id() id!: string;
  @Ref() tipId!: string;
  /** Client-made, so that a repeat is answered and not written again. */
  @Str(64) key!: string;
  @Str(10) fromKind!: Speaker;
  /** Null: the system. */
  @Ref({ optional: true }) authorId!: string | null;
  /** The grid for which staff wrote; shown instead of a name. */
  @Ref({ optional: true }) actorGridId!: string | null;
  @Str(10) kind!: MessageKind;
  @Str(500) text!: string;
  /** Code of the response template the text was made from. */
  @Str(64, { optional: true }) template!: string | null;
  /** The question that an answer answers. */
  @Ref({ optional: true }) answersId!: string | null;
  @Time() createdAt!: Date;
}

@Entity('tip_message_media')
@Index('ix_tip_message_media', ['messageId', 'position'])
export class TipMessageMedia {
  @Id() id!: string;
  @Ref() messageId!: string;
  @Ref() mediaId!: string;
  @Int() position!: number;
}

/** A span in which staff waited for the reporter's answer. The handler's clock runs on meanwhile. */
@Entity('tip_waiting')
@Index('ux_tip_waiting_open', ['openTipId'], { unique: true })
@Index('ix_tip_waiting_tip', ['tipId', 'id'])
export class TipWaiting {
  @Id() id!: string;
  @Ref() tipId!: string;
  /** The tip while the span is open, else null: its unique index allows one open span a tip. */
  @Ref({ optional: true }) openTipId!: string | null;
  @Time() startedAt!: Date;
  @Time({ optional: true }) endedAt!: Date | null;
}
