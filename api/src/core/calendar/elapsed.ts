import { dayAndMs } from './beijing';
import { workdays, type WorkCalendar } from './work-calendar';
import { WORK_DAY_MS, workedBy } from './working-hours';

/** 'clock' runs day and night; 'work' only in the working hours of working days. */
export type TimeKind = 'clock' | 'work';

/** Epoch ms of a date. @throws RangeError for an invalid one, which would spoil sums silently */
export function instant(date: Date): number {
  const ms = date.getTime();
  if (Number.isNaN(ms)) throw new RangeError('invalid date');
  return ms;
}

/**
 * Time in ms from one UTC instant to another, of the given kind; 0 when `to` is not after `from`. Adds up over
 * any parts of an interval. Takes time by the number of days.
 *
 * @throws RangeError for an invalid date
 */
export function elapsedMs(from: Date, to: Date, kind: TimeKind, calendar: WorkCalendar): number {
  const [start, end] = [instant(from), instant(to)];
  if (end <= start) return 0;
  if (kind === 'clock') return end - start;
  const isWorkday = workdays(calendar);
  const [first, last] = [dayAndMs(start), dayAndMs(end)];
  let sum = isWorkday(last.day) ? workedBy(last.ms) : 0;
  if (isWorkday(first.day)) sum -= workedBy(first.ms);
  for (let day = first.day; day < last.day; day += 1) if (isWorkday(day)) sum += WORK_DAY_MS;
  return sum;
}
