import type { SpecialDay } from '../../api/calendar';

const DAY = 86_400_000;

/** Days in a row that are alike, shown as one line. */
export interface DayRange extends SpecialDay {
  last: string;
}

const isWeekend = (at: number): boolean => [0, 6].includes(new Date(at).getUTCDay());

/** Whether the day after is the next one; a holiday goes on over the weekend between. */
function follows(before: string, after: string, worked: boolean): boolean {
  let at = Date.parse(`${before}T00:00:00Z`) + DAY;
  while (!worked && isWeekend(at)) at += DAY;
  const next = Date.parse(`${after}T00:00:00Z`);
  return next <= at && next > Date.parse(`${before}T00:00:00Z`);
}

/** Published days in ranges; each day the office has set stands alone, for it can be taken back. @param days by day */
export function rangesOf(days: readonly SpecialDay[]): DayRange[] {
  const ranges: DayRange[] = [];
  for (const day of days) {
    const open = ranges.at(-1);
    const joins =
      open?.source === 'published' &&
      day.source === 'published' &&
      open.worked === day.worked &&
      follows(open.last, day.day, day.worked);
    if (open && joins) open.last = day.day;
    else ranges.push({ ...day, last: day.day });
  }
  return ranges;
}
