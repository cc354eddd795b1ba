import { beijingDay, parseDay } from '../core/calendar/beijing';
import { invalid } from '../core/http/problem';
import type { Period } from '../tips/figures';

/** A month in Beijing, from 'YYYY-MM'. @throws Problem invalid_input when there is no such month */
export function monthPeriod(month: string): Period {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw invalid('month', '请选择月份');
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  try {
    return { from: parseDay(`${month}-01`), to: parseDay(`${next}-01`) };
  } catch {
    throw invalid('month', '请选择月份');
  }
}

/** The month before the one that an instant lies in: the last that is over. Pure. */
export function lastMonth(now: Date): string {
  const [year = 0, month = 0] = beijingDay(now).split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}
