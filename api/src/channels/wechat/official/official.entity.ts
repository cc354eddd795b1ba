import { Entity, Index } from 'typeorm';
import { Id, Int, LongText, Ref, Str, Time, Version } from '../../../core/database/columns';

/** A push of the official account that was taken in; kept for a day, so that WeChat's further tries change nothing. */
@Entity('official_delivery')
@Index('ux_official_delivery_message', ['dedupeKey'], { unique: true })
@Index('ux_official_delivery_nonce', ['nonceKey'], { unique: true })
@Index('ix_official_delivery_time', ['createdAt'])
@Index('ix_official_delivery_claimed', ['claimedAt'])
export class OfficialDelivery {
  @Id() id!: string;
  /** SHA-256 of MsgId, or of sender, time and event. */
  @Str(64) dedupeKey!: string;
  /** SHA-256 of timestamp and nonce: a signed address serves one message only. */
  @Str(64) nonceKey!: string;
  /** What was answered, for another try of the same message; null while it is being worked on. */
  @LongText({ optional: true }) reply!: string | null;
  /** JSON of Envelope until it was worked on: whoever finds it after a crash goes on. Then null, it is personal. */
  @LongText({ optional: true }) message!: string | null;
  /** JSON of Progress: how far the work came, stored together with what it changed. */
  @LongText({ optional: true }) progress!: string | null;
  /** Counts who took the work up; the last one alone may go on. */
  @Int() attempts!: number;
  /** When the work was taken up; null when it is done. */
  @Time({ optional: true }) claimedAt!: Date | null;
  @Time() createdAt!: Date;
}

/** Where the chat with one follower stands. Deleted when the follower leaves. */
@Entity('official_chat')
@Index('ux_official_chat_openid', ['openid'], { unique: true })
export class OfficialChat {
  @Id() id!: string;
  /** Of the official account. */
  @Str(64) openid!: string;
  /** JSON of ChatState. */
  @LongText() state!: string;
  @Version() version!: number;
  @Time() updatedAt!: Date;
}

export type TemplateState = 'sent' | 'arrived' | 'blocked' | 'failed';

/** A template message that WeChat took, and what it later said about it. */
@Entity('official_template')
@Index('ux_official_template_message', ['msgId'], { unique: true })
export class OfficialTemplate {
  @Id() id!: string;
  /** WeChat's number of the message. */
  @Str(32) msgId!: string;
  @Ref() noticeId!: string;
  @Str(10) state!: TemplateState;
  @Time() sentAt!: Date;
  @Time({ optional: true }) endedAt!: Date | null;
}
