import { beijingDay, DAY_MS, parseDay } from '../core/calendar/beijing';
import type { WorkCalendar } from '../core/calendar/work-calendar';
import { OPEN_REFERRALS, type Referral } from './referral.entity';

const HOUR_MS = 3_600_000;
/** Beijing time of day of the daily chase. */
const CHASE_HOUR = 9;
/** By hand the district is asked at most once in this time. */
const BY_HAND_MS = HOUR_MS;

const chaseTime = (day: string): Date => new Date(parseDay(day).getTime() + CHASE_HOUR * HOUR_MS);
const dayAfter = (day: string): string => beijingDay(new Date(parseDay(day).getTime() + DAY_MS));

/** The Beijing day whose chase may be made now: a working day, from 09:00 on; otherwise null. Pure. */
export function chaseDay(now: Date, calendar: WorkCalendar): string | null {
  const day = beijingDay(now);
  return now >= chaseTime(day) && calendar.isWorkday(day) ? day : null;
}

/**
 * When the district is asked next by itself: 09:00 of the first working day after the last chase, and not before
 * today; so it lies in the past for the moment until the job comes round. Pure.
 * @param chasedOn Beijing day of the last chase
 */
export function nextChaseAt(chasedOn: string, now: Date, calendar: WorkCalendar): Date {
  const today = beijingDay(now);
  let day = chasedOn < today ? today : dayAfter(chasedOn);
  while (!calendar.isWorkday(day)) day = dayAfter(day);
  return chaseTime(day);
}

type Asked = Pick<Referral, 'state' | 'lastChasedAt'>;
/** Whether a person may have the district asked, or the referral sent again, right now. Pure. */
export const mayChaseByHand = ({ state, lastChasedAt }: Asked, now: Date): boolean =>
  OPEN_REFERRALS.includes(state) &&
  (lastChasedAt === null || now.getTime() - lastChasedAt.getTime() >= BY_HAND_MS);
