import type { ListedSummary } from '../../api/supervision';

/** How a deadline stands: "还剩 2 天", "今天到期", "已超期 3 天"; null when it does not count. */
export function leftText({ daysLeft }: Pick<ListedSummary, 'daysLeft'>): string | null {
  if (daysLeft === null) return null;
  if (daysLeft === 0) return '今天到期';
  return daysLeft > 0 ? `还剩 ${daysLeft} 天` : `已超期 ${-daysLeft} 天`;
}

/** Near enough to its deadline to stand out; the first reminder comes three days before. */
export const isPressing = ({ daysLeft }: Pick<ListedSummary, 'daysLeft'>): boolean =>
  daysLeft !== null && daysLeft <= 3;
