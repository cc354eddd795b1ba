import type { StaffTip } from '../../api/types';

export type Order = 'longest' | 'newest' | 'severe';

export const ORDERS: readonly (readonly [Order, string])[] = [
  ['longest', '用时最长的在前'],
  ['newest', '最新的在前'],
  ['severe', '最急的在前'],
];

const SEVERITY = { major: 0, live: 1, ordinary: 2, minor: 3 };

/** Sorts what has been loaded; tips not dispatched yet have no clock and count from their submission. */
export function byOrder(tips: readonly StaffTip[], order: Order): StaffTip[] {
  const newest = (a: StaffTip, b: StaffTip) => b.submittedAt.localeCompare(a.submittedAt);
  const longest = (a: StaffTip, b: StaffTip) =>
    (b.elapsedSeconds ?? 0) - (a.elapsedSeconds ?? 0) || a.submittedAt.localeCompare(b.submittedAt);
  const severe = (a: StaffTip, b: StaffTip) => SEVERITY[a.severity] - SEVERITY[b.severity] || longest(a, b);
  return [...tips].sort({ longest, newest, severe }[order]);
}
