import { Matches } from 'class-validator';
import { beijingDay } from '../core/calendar/beijing';
import { ChoiceField, FlagField, KeyField, NumberField, Out, OutTime, TextField } from '../core/http/fields';
import {
  type Audience,
  AUDIENCES,
  type Redemption,
  type Reward,
  REWARD_KINDS,
  type RewardKind,
} from './reward.entity';
import { isOpen, isPrize, REDEMPTION_CODES, REDEMPTION_STATES, type RedemptionState } from './states';

class RewardFields {
  @TextField('名称', { min: 1, max: 40 }) name!: string;
  @TextField('说明', { max: 300 }) text!: string;
  @NumberField('每人每月限兑', { min: 0, max: 100, integer: true }) perMonth!: number;
  @ChoiceField('对象', AUDIENCES, { name: 'RewardAudience' }) audience!: Audience;
  @TextField('领取地点', { max: 100 }) place!: string;
  @NumberField('领取期限（天）', { min: 1, max: 90, integer: true }) holdDays!: number;
  @FlagField('上架') open!: boolean;
}
export class NewReward extends RewardFields {
  @KeyField() key!: string;
  @ChoiceField('种类', REWARD_KINDS, { name: 'RewardKind' }) kind!: RewardKind;
  @NumberField('所需积分', { min: 1, max: 100_000, integer: true }) points!: number;
  @NumberField('金额（分）', { min: 1, max: 100_000, integer: true, optional: true }) cents?: number;
  @NumberField('数量', { min: 0, max: 100_000, integer: true }) stock!: number;
}
export class ChangeReward extends RewardFields {
  @NumberField('版本', { min: 1, max: 1_000_000_000, integer: true }) version!: number;
  @NumberField('增减数量', { min: -100_000, max: 100_000, integer: true, optional: true }) addStock?: number;
}
export class Redeem {
  @KeyField() key!: string;
}
export class CodeParam {
  @TextField('领取码', { min: 8, max: 8 })
  @Matches(/^\d{8}$/, { message: '领取码是 8 位数字' })
  code!: string;
}
export class TakeBack {
  @TextField('理由', { min: 1, max: 200 }) note!: string;
}

export class RewardView {
  @Out('string') id!: string;
  @Out('string', { enum: REWARD_KINDS, enumName: 'RewardKind' }) kind!: RewardKind;
  @Out('string') name!: string;
  @Out('string') text!: string;
  @Out('integer') points!: number;
  @Out('integer', { nullable: true, description: 'fen' }) cents!: number | null;
  @Out('integer') stock!: number;
  @Out('integer') perMonth!: number;
  @Out('string') place!: string;
  @Out('integer') holdDays!: number;
}
export class CatalogueItem extends RewardView {
  @Out('string', { nullable: true, description: 'why this person cannot redeem it' }) why!: string | null;
}
export class CatalogueView {
  @Out([String], { description: 'budgets and limits, one sentence each' }) rules!: string[];
  @Out('integer') balance!: number;
  @Out(() => [CatalogueItem]) items!: CatalogueItem[];
}
export class StaffReward extends RewardView {
  @Out('string', { enum: AUDIENCES, enumName: 'RewardAudience' }) audience!: Audience;
  @Out('boolean') open!: boolean;
  @Out('integer') version!: number;
}
export class StaffRewards {
  @Out(() => [StaffReward]) items!: StaffReward[];
}
export class RedemptionView {
  @Out('string') id!: string;
  @Out('string', { enum: REWARD_KINDS, enumName: 'RewardKind' }) kind!: RewardKind;
  @Out('string') rewardName!: string;
  @Out('string') place!: string;
  @Out('integer') points!: number;
  @Out('integer', { nullable: true, description: 'fen' }) cents!: number | null;
  @Out('string', { enum: REDEMPTION_CODES, enumName: 'RedemptionState' }) state!: RedemptionState;
  @Out('string') stateName!: string;
  @Out('boolean') isOpen!: boolean;
  @Out('boolean', { description: 'won in a draw, for no points' }) isPrize!: boolean;
  @Out('string', { nullable: true, description: 'while it can be handed over' }) code!: string | null;
  @Out('string', { description: 'the last day to fetch it, Beijing' }) lastDay!: string;
  @OutTime() createdAt!: string;
  @OutTime({ nullable: true }) endedAt!: string | null;
  @Out('string', { nullable: true }) note!: string | null;
}
export class RedemptionPage {
  @Out(() => [RedemptionView]) items!: RedemptionView[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}

type Plain<T> = Pick<T, keyof T>;

export const rewardView = (reward: Reward): Plain<RewardView> => ({
  id: reward.id,
  kind: reward.kind,
  name: reward.name,
  text: reward.text,
  points: reward.points,
  cents: reward.cents,
  stock: reward.stock,
  perMonth: reward.perMonth,
  place: reward.place,
  holdDays: reward.holdDays,
});
export const staffReward = (reward: Reward): StaffReward => ({
  ...rewardView(reward),
  audience: reward.audience,
  open: reward.open,
  version: reward.version,
});
/** Says nothing of who redeemed it, for the desk as well. */
export const redemptionView = (one: Redemption): RedemptionView => ({
  id: one.id,
  kind: one.kind,
  rewardName: one.rewardName,
  place: one.place,
  points: one.points,
  cents: one.cents,
  state: one.state,
  stateName: REDEMPTION_STATES[one.state].label,
  isOpen: isOpen(one.state),
  isPrize: isPrize(one),
  code: one.openCode,
  lastDay: beijingDay(new Date(one.expiresAt.getTime() - 1)),
  createdAt: one.createdAt.toISOString(),
  endedAt: one.endedAt?.toISOString() ?? null,
  note: one.note,
});
