const DAY = 86_400_000;
const BEIJING = 8 * 3_600_000;

/** The Beijing day some days from now, 'YYYY-MM-DD'. @param now epoch ms */
export const dayFrom = (now: number, days: number): string =>
  new Date(now + BEIJING + days * DAY).toISOString().slice(0, 10);

/** The time of day in Beijing, 'HH:mm'. @param now epoch ms */
export const timeOf = (now: number): string => new Date(now + BEIJING).toISOString().slice(11, 16);

/** UTC instant of a day and time in Beijing. */
export const instantOf = (day: string, time: string): string =>
  new Date(`${day}T${time}:00.000+08:00`).toISOString();

/** "12月31日", with the year when it is not this year's. @param day 'YYYY-MM-DD' @param now epoch ms */
export function dayText(day: string, now: number): string {
  const [year, month, date] = day.split('-').map(Number);
  const thisYear = Number(dayFrom(now, 0).slice(0, 4));
  return `${year === thisYear ? '' : `${year}年`}${month}月${date}日`;
}

/** The Beijing day of an instant, in words. @param iso UTC @param now epoch ms */
export const dayOf = (iso: string, now: number): string => dayText(dayFrom(Date.parse(iso), 0), now);
