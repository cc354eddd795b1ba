import { Entity, Index } from 'typeorm';
import { Id, Ref, Str, Time, Version } from '../../../core/database/columns';

/** A WeCom group robot of a grid's, a community's or the subdistrict's work group. */
@Entity('group_robot')
@Index('ux_group_robot_key', ['key'], { unique: true })
@Index('ix_group_robot_grid', ['gridId'])
export class GroupRobot {
  @Id() id!: string;
  /** Client-made key of the adding. */
  @Str(64) key!: string;
  @Ref() gridId!: string;
  /** Which group it sits in, in the words of who added it. */
  @Str(30) name!: string;
  /** The key of the webhook, sealed (AES-256-GCM): who knows it can write into the group. */
  @Str(200) sealedKey!: string;
  @Ref() createdBy!: string;
  @Time() createdAt!: Date;
  @Time({ optional: true }) removedAt!: Date | null;
  /** JSON: when the last messages were sent, ms since the epoch (see slots.ts). */
  @Str(400) recent!: string;
  @Time({ optional: true }) lastSentAt!: Date | null;
  /** `wechat_93000` and the like; null when the last message arrived. */
  @Str(40, { optional: true }) lastError!: string | null;
  @Version() version!: number;
}
