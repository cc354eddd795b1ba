import { Entity, Index } from 'typeorm';
import { Id, Ref, Str, Time } from '../../../core/database/columns';

export const SCENE_KINDS = ['grid', 'squad', 'voucher', 'campaign'] as const;
export type SceneKind = (typeof SCENE_KINDS)[number];

/**
 * What a mini-program code leads to. The code holds 32 characters, too few for most ids, and anybody can make up one:
 * so it holds a short key that is looked up here, and never anything to be trusted.
 */
@Entity('wechat_scene')
@Index('ux_wechat_scene_code', ['code'], { unique: true })
@Index('ux_wechat_scene_target', ['kind', 'targetId'], { unique: true })
export class WechatScene {
  @Id() id!: string;
  @Str(16) code!: string;
  @Str(12) kind!: SceneKind;
  @Ref() targetId!: string;
  @Time() createdAt!: Date;
}
