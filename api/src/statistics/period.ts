import { beijingDay, DAY_MS, dayAndMs, dayStart, parseDay } from '../core/calendar/beijing';
import { invalid } from '../core/http/problem';
import type { Period } from '../tips/figures';

/** A quarter; more is the work of reports. */
export const MOST_DAYS = 92;
/** Up to here a day is a bar of its own: more bars than these cannot be told apart on a phone. */
const DAILY = 31;

export interface Bucket extends Period {
  /** First day, 'YYYY-MM-DD'. */
  day: string;
}

/**
 * The days from `from` to `to` in Beijing, both included; without them the last 30 days.
 * @throws Problem invalid_input
 */
export function periodOf(from: string | undefined, to: string | undefined, now: Date): Period {
  const last = to ?? beijingDay(now);
  let period: Period;
  try {
    const end = new Date(parseDay(last).getTime() + DAY_MS);
    period = { from: from === undefined ? new Date(end.getTime() - 30 * DAY_MS) : parseDay(from), to: end };
  } catch {
    throw invalid('from', '没有这一天，请重新选择日期');
  }
  const days = (period.to.getTime() - period.from.getTime()) / DAY_MS;
  if (days < 1) throw invalid('to', '结束日期不能早于开始日期');
  if (days > MOST_DAYS) throw invalid('from', `一次最多看 ${MOST_DAYS} 天`);
  return period;
}

/** Days, or of a longer time weeks (Monday to Sunday, the first and the last cut to the period). Pure. */
export function bucketsOf({ from, to }: Period): { unit: 'day' | 'week'; buckets: Bucket[] } {
  const [first, end] = [dayAndMs(from.getTime()).day, dayAndMs(to.getTime()).day];
  const unit = end - first <= DAILY ? 'day' : 'week';
  const buckets: Bucket[] = [];
  for (let day = first; day < end;) {
    // 1 January 1970 was a Thursday.
    const next = unit === 'day' ? day + 1 : Math.min(end, day + 7 - ((day + 3) % 7));
    const [start, until] = [new Date(dayStart(day)), new Date(dayStart(next))];
    buckets.push({ from: start, to: until, day: beijingDay(start) });
    day = next;
  }
  return { unit, buckets };
}
