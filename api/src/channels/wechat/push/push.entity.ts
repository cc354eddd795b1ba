import { Entity, Index } from 'typeorm';
import { Id, Ref, Str, Time } from '../../../core/database/columns';

/**
 * reserved: a consent is set aside, the answer is not known yet · sent · refused: WeChat says there is no consent ·
 * failed: WeChat will not take it.
 */
export type PushState = 'reserved' | 'sent' | 'refused' | 'failed';

/** What became of the push of one notice. A notice that stays in the inbox alone has no row. */
@Entity('wechat_push')
@Index('ux_wechat_push_notice', ['noticeId'], { unique: true })
export class WechatPush {
  @Id() id!: string;
  @Ref() noticeId!: string;
  @Ref() accountId!: string;
  @Str(10) channel!: 'subscribe' | 'official';
  @Str(64, { optional: true }) template!: string | null;
  @Str(10) state!: PushState;
  @Str(80, { optional: true }) error!: string | null;
  @Time() createdAt!: Date;
  @Time({ optional: true }) settledAt!: Date | null;
}
