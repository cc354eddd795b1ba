import { dateTime } from '../lib/time';

/** "1小时30分", "45分钟", "26小时": never in days. @param minutes whole, not below zero */
export function minutesText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}分钟`;
  return rest === 0 ? `${hours}小时` : `${hours}小时${rest}分`;
}

/** "11月21日 09:00—11:00"; with the second day when it ends on another. @param now epoch ms */
export function spanText({ startsAt, endsAt }: { startsAt: string; endsAt: string }, now: number): string {
  const [from, to] = [dateTime(startsAt, now), dateTime(endsAt, now)];
  const [day, time] = to.split(' ');
  return from.startsWith(`${day ?? ''} `) ? `${from}—${time ?? ''}` : `${from}—${to}`;
}

/** "ABCD EFGH": codes are read aloud in fours. */
export const inFours = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

const BEIJING = 8 * 3_600_000;

/** The month in Beijing so many months before `now`, YYYY-MM. @param now epoch ms */
export function monthBefore(now: number, months: number): string {
  const date = new Date(now + BEIJING);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1)).toISOString().slice(0, 7);
}

/** "2026年11月". @param month YYYY-MM */
export const monthText = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
