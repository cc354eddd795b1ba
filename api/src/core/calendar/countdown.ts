import { durationText, MINUTE_MS } from './duration';
import type { TimeKind } from './elapsed';

/**
 * What a person reads beside a case: "还剩 3 小时 20 分", "还剩 2 个工作日 1 小时", "超时 1 天 2 小时". Two units, rounded
 * down: it never promises more time than there is.
 *
 * @param leftMs ms left of the limit (`leftMs` of the clock), negative when overdue, in time of this kind
 * @throws RangeError when `leftMs` is not a number
 */
export function countdown(leftMs: number, kind: TimeKind): string {
  if (!Number.isFinite(leftMs)) throw new RangeError(`not a number of ms: ${leftMs}`);
  if (leftMs === 0) return '已到时限';
  const word = leftMs > 0 ? '还剩' : '超时';
  const ms = Math.abs(leftMs);
  return ms < MINUTE_MS ? `${word}不到 1 分钟` : `${word} ${durationText(ms, kind, 2)}`;
}
