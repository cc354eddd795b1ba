import { beijingDay, parseDay, startOfMonth, DAY_MS } from '../core/calendar/beijing';
import { invalid } from '../core/http/problem';

export interface Month {
  /** YYYY-MM in Beijing. */
  month: string;
  from: Date;
  /** Not included. */
  to: Date;
}

/** A month by its name, or the one that holds `now`. @throws Problem invalid_input */
export function monthOf(text: string | undefined, now: Date): Month {
  let from: Date;
  try {
    from = text === undefined ? startOfMonth(now) : parseDay(`${text}-01`);
  } catch {
    throw invalid('month', '月份应写成 2026-10 的样子');
  }
  return {
    month: beijingDay(from).slice(0, 7),
    from,
    to: startOfMonth(new Date(from.getTime() + 32 * DAY_MS)),
  };
}
