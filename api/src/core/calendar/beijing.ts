/** Beijing is eight hours ahead of UTC all year: summer time ended in 1991. */
const OFFSET_MS = 8 * 3_600_000;
export const DAY_MS = 24 * 3_600_000;

/** "2026-11-24T14:05:00.000" on the clocks in Beijing. @throws RangeError for an invalid date or after 9999 */
function local(at: Date): string {
  const text = new Date(at.getTime() + OFFSET_MS).toISOString();
  if (text.length !== 24) throw new RangeError(`no such day in Beijing: ${text}`);
  return text.slice(0, -1);
}

/** What clocks in Beijing show, as if it were UTC: for formats that know no time zone, such as Excel's. */
export const wallClock = (at: Date): Date => new Date(at.getTime() + OFFSET_MS);

/** Day in Beijing at a UTC instant, 'YYYY-MM-DD'. @throws RangeError for an invalid date or after 9999 */
export const beijingDay = (at: Date): string => local(at).slice(0, 10);

/** Time in Beijing at a UTC instant, 'HH:mm'. @throws RangeError for an invalid date or after 9999 */
export const beijingTime = (at: Date): string => local(at).slice(11, 16);

/** Start of the Beijing day written 'YYYY-MM-DD', as UTC. @throws RangeError when there is no such day */
export function parseDay(day: string): Date {
  const start = new Date(Date.parse(`${day}T00:00:00.000Z`) - OFFSET_MS);
  // Date.parse takes other spellings too; reading the day back refuses them.
  if (Number.isNaN(start.getTime()) || beijingDay(start) !== day) {
    throw new RangeError(`没有这一天：${day}（应写成 2026-10-01 的样子）`);
  }
  return start;
}

/** Start of the day in Beijing that holds a UTC instant, as UTC. */
export const startOfDay = (now: Date): Date => parseDay(beijingDay(now));

/** Start of the month in Beijing that holds a UTC instant, as UTC. */
export const startOfMonth = (now: Date): Date => parseDay(`${beijingDay(now).slice(0, 7)}-01`);

/** Beijing days since 1970-01-01, and the ms since that day began there. `at` is in epoch ms. */
export function dayAndMs(at: number): { day: number; ms: number } {
  const day = Math.floor((at + OFFSET_MS) / DAY_MS);
  return { day, ms: at + OFFSET_MS - day * DAY_MS };
}

/** Epoch ms at which the Beijing day with this number (see `dayAndMs`) begins. */
export const dayStart = (day: number): number => day * DAY_MS - OFFSET_MS;
