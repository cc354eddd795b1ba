import { Entity, Index } from 'typeorm';
import { Id, Ref, Str, Time, Version } from '../../../core/database/columns';

/** A WeChat group that belongs to a grid, as an official who is in it confirmed. Groups nobody confirmed are not kept. */
@Entity('wechat_group')
@Index('ux_wechat_group_open', ['openGid'], { unique: true })
@Index('ix_wechat_group_grid', ['gridId', 'id'])
export class WechatGroup {
  @Id() id!: string;
  /** The group's id for this mini-program; it says nothing outside and nobody can be written to by it. */
  @Str(64) openGid!: string;
  @Ref() gridId!: string;
  /** In the words of who confirmed it: WeChat does not tell us the group's name. */
  @Str(30) name!: string;
  @Ref() confirmedBy!: string;
  @Time() confirmedAt!: Date;
  @Time({ optional: true }) removedAt!: Date | null;
  @Version() version!: number;
}
