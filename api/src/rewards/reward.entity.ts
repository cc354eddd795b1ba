import { Entity, Index } from 'typeorm';
import { Flag, Id, Int, Ref, Str, Time, Version } from '../core/database/columns';
import type { RedemptionState } from './states';

export const REWARD_KINDS = ['goods', 'voucher', 'cash'] as const;
export type RewardKind = (typeof REWARD_KINDS)[number];
export const AUDIENCES = ['everybody', 'volunteers'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** One thing of the catalogue (notice item 16, 参与奖). */
@Entity('reward')
@Index('ux_reward_key', ['createdBy', 'createKey'], { unique: true })
@Index('ix_reward_open', ['open', 'id'])
export class Reward {
  @Id() id!: string;
  @Ref() createdBy!: string;
  @Str(64) createKey!: string;
  @Str(10) kind!: RewardKind;
  @Str(40) name!: string;
  @Str(300) text!: string;
  /** Points for one. */
  @Int() points!: number;
  /** Of cash: fen for one. */
  @Int({ optional: true }) cents!: number | null;
  /** How many are left; what redemptions hold is not in it. */
  @Int() stock!: number;
  /** How many one person may have in a calendar month; 0: no limit. */
  @Int() perMonth!: number;
  @Str(12) audience!: Audience;
  /** Where it is handed over; empty for cash. */
  @Str(100) place!: string;
  /** How long the pick-up code is good, in days. */
  @Int() holdDays!: number;
  /** Can be redeemed. */
  @Flag() open!: boolean;
  @Version() version!: number;
  @Time() updatedAt!: Date;
}

/** One redemption: it holds stock and points until it is done, or gives both back. */
@Entity('redemption')
@Index('ux_redemption_key', ['accountId', 'redeemKey'], { unique: true })
@Index('ux_redemption_code', ['openCode'], { unique: true })
@Index('ix_redemption_account', ['accountId', 'id'])
@Index('ix_redemption_state', ['state', 'expiresAt'])
export class Redemption {
  @Id() id!: string;
  @Ref() accountId!: string;
  @Str(64) redeemKey!: string;
  /** Of the catalogue, or the prize of a draw. */
  @Ref() rewardId!: string;
  /** As it was when it was redeemed. */
  @Str(10) kind!: RewardKind;
  @Str(40) rewardName!: string;
  @Str(100) place!: string;
  /** 0: won in a draw. */
  @Int() points!: number;
  @Int({ optional: true }) cents!: number | null;
  @Str(12) state!: RedemptionState;
  /** Eight digits, shown at the desk; not for cash. */
  @Str(8, { optional: true }) code!: string | null;
  /** The same while it is open: no two open redemptions share a code. */
  @Str(8, { optional: true }) openCode!: string | null;
  /** The Beijing month whose budget it uses, YYYY-MM. */
  @Str(7) month!: string;
  @Time() createdAt!: Date;
  @Time() expiresAt!: Date;
  @Time({ optional: true }) endedAt!: Date | null;
  /** Staff who handed it over or cancelled it. */
  @Ref({ optional: true }) endedBy!: string | null;
  @Str(200, { optional: true }) note!: string | null;
  @Version() version!: number;
}

/** What a month's redemptions use of the budget: one row a month, locked by whoever redeems. */
@Entity('reward_month')
@Index('ux_reward_month', ['month'], { unique: true })
export class RewardMonth {
  @Id() id!: string;
  @Str(7) month!: string;
  @Int() points!: number;
  @Int() cents!: number;
}
