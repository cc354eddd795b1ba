import { dayAndMs, dayStart } from './beijing';
import { instant, type TimeKind } from './elapsed';
import { workdays, type WorkCalendar } from './work-calendar';
import { momentOf, WORK_DAY_MS, workedBy } from './working-hours';

/** Days to look ahead: a century, far above any limit, so that a calendar without workdays ends in an error. */
const FURTHEST_DAYS = 36_525;

/**
 * The earliest UTC instant t, not before `from`, with `elapsedMs(from, t, kind, calendar) === ms`. Working time
 * that is used up at 12:00 or 17:30 is due then, not when work goes on.
 *
 * @param ms whole milliseconds, 0 or more
 * @throws RangeError for an invalid date or `ms`, or when the working time is not found within a century
 */
export function addTime(from: Date, ms: number, kind: TimeKind, calendar: WorkCalendar): Date {
  const start = instant(from);
  if (!Number.isSafeInteger(ms) || ms < 0) throw new RangeError(`not a whole number of ms from 0: ${ms}`);
  if (kind === 'clock' || ms === 0) return checked(start + ms);
  const isWorkday = workdays(calendar);
  const first = dayAndMs(start);
  let left = isWorkday(first.day) ? ms + workedBy(first.ms) : ms;
  for (let day = first.day; day <= first.day + FURTHEST_DAYS; day += 1) {
    if (!isWorkday(day)) continue;
    if (left <= WORK_DAY_MS) return checked(dayStart(day) + momentOf(left));
    left -= WORK_DAY_MS;
  }
  throw new RangeError(`工作日历里 ${FURTHEST_DAYS} 天内没有足够的工作时间，请检查节假日设置`);
}

function checked(ms: number): Date {
  const date = new Date(ms);
  instant(date);
  return date;
}
