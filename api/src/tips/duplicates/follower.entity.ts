import { Entity, Index } from 'typeorm';
import { Flag, Id, Int, Ref, Str, Time } from '../../core/database/columns';

/** A person who saw the same and follows a tip (我也看到). Rows stay when the person leaves, and keep their position. */
@Entity('tip_follower')
@Index('ux_tip_follower_tip', ['tipId', 'accountId'], { unique: true })
@Index('ix_tip_follower_account', ['accountId', 'id'])
export class TipFollower {
  @Id() id!: string;
  @Ref() tipId!: string;
  @Ref() accountId!: string;
  /** Client-made key of the last joining: a repeat that arrives late joins nobody again. */
  @Str(64) key!: string;
  /** The same for the last leaving. */
  @Str(64, { optional: true }) leaveKey!: string | null;
  @Time() joinedAt!: Date;
  @Time({ optional: true }) leftAt!: Date | null;
  /** 1 for the first who ever joined the tip; never given twice. */
  @Int() position!: number;
  /** Joined by an own wish, not only through a merged tip. */
  @Flag() direct!: boolean;
}

/** A merged tip that brought a follower to this one; ends with the unmerging or when the person leaves. */
@Entity('tip_follower_via')
@Index('ux_tip_follower_via', ['tipId', 'fromTipId', 'accountId'], { unique: true })
export class TipFollowerVia {
  @Id() id!: string;
  @Ref() tipId!: string;
  @Ref() fromTipId!: string;
  @Ref() accountId!: string;
}
