import { Entity, Index } from 'typeorm';
import { Id, LongText, Ref, Str, Time } from '../../../core/database/columns';

/** The one access token of an app, shared by all processes; one row per appid. */
@Entity('wechat_token')
@Index('ux_wechat_token_app', ['appId'], { unique: true })
export class WechatToken {
  @Id() id!: string;
  @Str(32) appId!: string;
  /** Sealed (AES-256-GCM); WeChat asks for room for 512 characters. Null before the first one. */
  @LongText({ optional: true }) sealed!: string | null;
  /** SHA-256 of the token, so that a refusal strikes out this very token and no newer one. */
  @Str(64, { optional: true }) tokenHash!: string | null;
  /** From then on a new one is asked for, before this one ends. */
  @Time() renewAt!: Date;
  /** The process that is asking WeChat until `fetchUntil`; the others wait for its answer. */
  @Ref({ optional: true }) fetcher!: string | null;
  @Time() fetchUntil!: Date;
}
