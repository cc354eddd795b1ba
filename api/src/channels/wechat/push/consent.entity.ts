import { Entity, Index } from 'typeorm';
import { Id, Int, Ref, Str, Time } from '../../../core/database/columns';

/**
 * How many messages of a template a person still allows. WeChat does not tell this number, so it is kept here: one more
 * for each "accept", one less for each message, none when WeChat says so (43101). Never below 0.
 */
@Entity('wechat_consent')
@Index('ux_wechat_consent', ['accountId', 'template'], { unique: true })
export class WechatConsent {
  @Id() id!: string;
  @Ref() accountId!: string;
  @Str(64) template!: string;
  @Int() remaining!: number;
  @Time() updatedAt!: Date;
}

/** One "accept", counted once whatever the phone repeats; append only. */
@Entity('wechat_consent_grant')
@Index('ux_wechat_consent_grant', ['accountId', 'key', 'template'], { unique: true })
export class WechatConsentGrant {
  @Id() id!: string;
  @Ref() accountId!: string;
  @Str(64) key!: string;
  @Str(64) template!: string;
  @Time() at!: Date;
}
