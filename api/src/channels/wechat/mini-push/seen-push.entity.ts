import { Entity, Index } from 'typeorm';
import { Id, Str, Time } from '../../../core/database/columns';

/** A push of the mini-program that was taken in: its signed address serves that one message only. Kept for a day. */
@Entity('wechat_seen_push')
@Index('ux_wechat_seen_push_nonce', ['nonceKey'], { unique: true })
@Index('ix_wechat_seen_push_time', ['createdAt'])
export class WechatSeenPush {
  @Id() id!: string;
  /** SHA-256 of timestamp and nonce. */
  @Str(64) nonceKey!: string;
  /** SHA-256 of the message as WeChat wrote it. */
  @Str(64) messageHash!: string;
  @Time() createdAt!: Date;
}
