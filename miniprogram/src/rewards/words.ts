import type { RewardKind } from '../api/rewards';

export const KINDS: readonly (readonly [RewardKind, string])[] = [
  ['goods', '实物'],
  ['voucher', '代用券'],
  ['cash', '现金'],
];
export const kindName = (kind: RewardKind): string => KINDS.find(([one]) => one === kind)?.[1] ?? '';
/** "1.50 元". @param cents fen */
export const yuan = (cents: number): string => `${(cents / 100).toFixed(2)} 元`;
