import { Entity, Index } from 'typeorm';
import { Id, Int, Str, Time } from '../../../core/database/columns';
import type { Suggestion } from '../../../content';

/** WeChat's verdict on a photo or voice as it was pushed, once; it can come before we have noted its number. */
@Entity('wechat_media_verdict')
@Index('ux_wechat_media_verdict_trace', ['traceId'], { unique: true })
export class WechatMediaVerdict {
  @Id() id!: string;
  @Str(64) traceId!: string;
  @Str(10) suggest!: Suggestion;
  @Int({ optional: true }) label!: number | null;
  /** Not 0 when WeChat could not get the file (-1008) or not look at it. */
  @Int() errcode!: number;
  @Time() at!: Date;
}
