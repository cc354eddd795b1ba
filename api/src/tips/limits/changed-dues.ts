import { beijingDay, beijingTime } from '../../core/calendar/beijing';
import type { Dues } from '../clocks/dues';

const NAMES = { acceptDueAt: '签收期限', handleDueAt: '处置期限', checkDueAt: '核查期限' } as const;
type Due = keyof typeof NAMES;

const same = (one: Date | null, other: Date | null): boolean => one?.getTime() === other?.getTime();

/** "10月9日 12:00", in Beijing. */
function day(at: Date): string {
  const [, month, date] = beijingDay(at).split('-').map(Number);
  return `${month}月${date}日 ${beijingTime(at)}`;
}

export interface ChangedDues {
  dues: Dues;
  /** What people are told; null when only the scheduler's next look moves. */
  said: string | null;
}

/** What a change of the calendar does to the due instants that are stored; null when they are as they should be. Pure. */
export function changedDues(before: Dues, after: Dues): ChangedDues | null {
  const moved = (Object.keys(NAMES) as Due[]).filter((due) => !same(before[due], after[due]));
  if (moved.length === 0 && same(before.alarmAt, after.alarmAt)) return null;
  const parts = moved.flatMap((due) => {
    const [from, to] = [before[due], after[due]];
    return from && to ? [`${NAMES[due]}由${day(from)}改为${day(to)}`] : [];
  });
  return { dues: after, said: parts.length > 0 ? `工作日历有调整，${parts.join('，')}` : null };
}
