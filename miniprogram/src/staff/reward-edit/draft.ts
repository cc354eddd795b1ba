import type { ChangeReward, NewReward, RewardAudience, RewardKind, StaffReward } from '../../api/rewards';

/** What is typed: numbers stay text until they are sent. */
export interface Draft {
  kind: RewardKind;
  name: string;
  text: string;
  points: string;
  yuan: string;
  stock: string;
  addStock: string;
  perMonth: string;
  audience: RewardAudience;
  place: string;
  holdDays: string;
  open: boolean;
}

export const EMPTY: Draft = {
  kind: 'goods',
  name: '',
  text: '',
  points: '',
  yuan: '',
  stock: '',
  addStock: '0',
  perMonth: '1',
  audience: 'everybody',
  place: '',
  holdDays: '7',
  open: true,
};

export const draftOf = (reward: StaffReward): Draft => ({
  ...EMPTY,
  kind: reward.kind,
  name: reward.name,
  text: reward.text,
  perMonth: String(reward.perMonth),
  audience: reward.audience,
  place: reward.place,
  holdDays: String(reward.holdDays),
  open: reward.open,
});

const whole = (text: string): number => (/^-?\d{1,6}$/.test(text.trim()) ? Number(text) : NaN);

/** The first thing that is missing or wrong, in words; null when it can be sent. */
export function fault(draft: Draft, isNew: boolean): string | null {
  if (draft.name.trim() === '') return '请填写名称';
  if (draft.kind !== 'cash' && draft.place.trim() === '') return '请填写领取地点';
  if (isNew && !(whole(draft.points) >= 1)) return '所需积分应是 1 以上的整数';
  if (isNew && !(whole(draft.stock) >= 0)) return '数量应是整数';
  if (!isNew && Number.isNaN(whole(draft.addStock))) return '增减数量应是整数';
  if (isNew && draft.kind === 'cash' && !/^\d{1,2}(\.\d{1,2})?$/.test(draft.yuan.trim()))
    return '金额写成 5 或 1.50 的样子';
  if (!(whole(draft.perMonth) >= 0)) return '每月限兑应是整数，不限填 0';
  if (!(whole(draft.holdDays) >= 1)) return '领取期限应是 1 以上的整数';
  return null;
}

const common = (draft: Draft) => ({
  name: draft.name.trim(),
  text: draft.text.trim(),
  perMonth: whole(draft.perMonth),
  audience: draft.audience,
  place: draft.kind === 'cash' ? '' : draft.place.trim(),
  holdDays: whole(draft.holdDays),
  open: draft.open,
});

export const toAdd = (draft: Draft, key: string): NewReward => ({
  ...common(draft),
  key,
  kind: draft.kind,
  points: whole(draft.points),
  stock: whole(draft.stock),
  ...(draft.kind === 'cash' ? { cents: Math.round(Number(draft.yuan) * 100) } : {}),
});
export const toChange = (draft: Draft, version: number): ChangeReward => ({
  ...common(draft),
  version,
  addStock: whole(draft.addStock),
});
