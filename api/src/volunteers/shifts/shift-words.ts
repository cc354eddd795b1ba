import { beijingDay, beijingTime } from '../../core/calendar/beijing';
import type { SquadShift } from './shift.entity';

/** "「清晨巡查」11月21日 09:00，映月公园南门". */
export function shiftWords({ title, startsAt, placeText }: SquadShift): string {
  const [, month, day] = beijingDay(startsAt).split('-').map(Number);
  return `「${title}」${month}月${day}日 ${beijingTime(startsAt)}，${placeText}`;
}
