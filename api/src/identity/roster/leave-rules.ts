import { beijingDay, DAY_MS, parseDay } from '../../core/calendar/beijing';
import { LONGEST_LEAVE_DAYS } from './roster-rules';

/** From the beginning of the first day to the end of the last, UTC. */
export interface Span {
  fromAt: Date;
  untilAt: Date;
}

export type LeaveRefusal = 'no_day' | 'past' | 'order' | 'too_long';
export const SAYS: Record<LeaveRefusal, { field: 'from' | 'until'; message: string }> = {
  no_day: { field: 'from', message: '没有这一天，请重新选择日期' },
  past: { field: 'from', message: '请假从今天或以后开始，过去的日子不用补登' },
  order: { field: 'until', message: '结束日期不能早于开始日期' },
  too_long: { field: 'until', message: `一次最多请假 ${LONGEST_LEAVE_DAYS} 天；再长请办理交接` },
};

/** The days from `from` to `until` (Beijing, both included) as a span, or why they cannot be. Pure. */
export function leaveSpan(from: string, until: string, now: Date): Span | LeaveRefusal {
  let span: Span;
  try {
    span = { fromAt: parseDay(from), untilAt: new Date(parseDay(until).getTime() + DAY_MS) };
  } catch {
    return 'no_day';
  }
  if (from < beijingDay(now)) return 'past';
  if (span.untilAt <= span.fromAt) return 'order';
  return span.untilAt.getTime() - span.fromAt.getTime() > LONGEST_LEAVE_DAYS * DAY_MS ? 'too_long' : span;
}

export const overlaps = (a: Span, b: Span): boolean => a.fromAt < b.untilAt && b.fromAt < a.untilAt;
/** The last day, 'YYYY-MM-DD'. */
export const lastDay = ({ untilAt }: Span): string => beijingDay(new Date(untilAt.getTime() - 1));
