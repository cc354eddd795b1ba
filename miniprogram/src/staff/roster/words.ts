import type { SeatLine, Team } from '../../api/roster';

/** As many patrol members a grid should have at least (notice, item 1: 3—5). */
const LEAST = 3;

/** "巡查组员 1 人，缺 2 人；没有网格长". Pure. */
export function teamWords({ members, head }: Pick<Team, 'members' | 'head'>): string {
  const missing = LEAST - members;
  return [
    `巡查组员 ${members} 人${missing > 0 ? `，缺 ${missing} 人` : ''}`,
    ...(head ? [] : ['没有网格长']),
  ].join('；');
}

/** Where a seat stands: claimed or not, from when, until when. Pure. @param today Beijing day */
export function seatWords(
  seat: Pick<SeatLine, 'claimed' | 'from' | 'until' | 'onLeave'>,
  today: string,
): string {
  const words = [seat.onLeave ? '请假中' : seat.claimed ? '已认领' : '还没有认领'];
  if (seat.from > today) words.push(`${seat.from} 上岗`);
  if (seat.until) words.push(`${seat.until} 离岗`);
  return words.join(' · ');
}
