/** held: at the desk within its time; approving, paying: cash on its way. */
export const REDEMPTION_STATES = {
  held: { label: '待领取', open: true },
  approving: { label: '待审批', open: true },
  paying: { label: '发放中', open: true },
  done: { label: '已领取', open: false },
  cancelled: { label: '已取消', open: false },
  expired: { label: '已过期', open: false },
} as const satisfies Record<string, { label: string; open: boolean }>;
export type RedemptionState = keyof typeof REDEMPTION_STATES;
export const REDEMPTION_CODES = Object.keys(REDEMPTION_STATES) as RedemptionState[];
export const isOpen = (state: RedemptionState): boolean => REDEMPTION_STATES[state].open;

/** It was won in a draw: nobody paid for it. */
export const isPrize = ({ points }: { points: number }): boolean => points === 0;

export interface Asked {
  points: number;
  cents: number | null;
  perMonth: number;
  audience: 'everybody' | 'volunteers';
  stock: number;
  open: boolean;
}
export interface Asker {
  isStaff: boolean;
  isVolunteer: boolean;
  balance: number;
  /** Of this reward in this month, those that were given back left out. */
  hadThisMonth: number;
}

/** Why somebody cannot redeem it now, in Chinese; null when they can. Pure. */
export function refusalOf(reward: Asked, person: Asker): string | null {
  if (person.isStaff) return '工作人员不参加兑换';
  if (!reward.open) return '这件奖品已下架';
  if (reward.audience === 'volunteers' && !person.isVolunteer) return '这件奖品只供志愿者兑换';
  if (reward.stock <= 0) return '已经兑完';
  if (reward.perMonth > 0 && person.hadThisMonth >= reward.perMonth)
    return `每人每月限兑 ${reward.perMonth} 份`;
  if (person.balance < reward.points) return `积分不够，还差 ${reward.points - person.balance} 分`;
  return null;
}

/** What is wrong with a cash reward, in Chinese. Amounts in fen; the limits are the office's rule. */
export function cashFault(cents: number | undefined, kind: string): string | null {
  if (kind !== 'cash') return cents === undefined ? null : '只有现金才填金额';
  if (cents === undefined) return '请填写金额';
  return cents >= CASH_MIN && cents <= CASH_MAX ? null : '现金每份 0.3 到 20 元';
}
export const CASH_MIN = 30;
export const CASH_MAX = 2000;
