import type { WeeklySummary } from '../../api/weekly';
import { dateTime } from '../../lib/time';

type Facts = Pick<WeeklySummary, 'state' | 'late' | 'sentAt' | 'dueAt' | 'zero'>;

/** Where a report stands, in a word. Pure. */
export function standing({ state, late, zero }: Facts): string {
  if (state === 'sent') return late ? '逾期报送' : zero ? '零报告' : '已报送';
  return late ? '逾期未报' : '未报送';
}

/** And until or since when. Pure. @param now epoch ms */
export function standingSince({ state, sentAt, dueAt }: Facts, now: number): string {
  if (state === 'sent') return sentAt ? `${dateTime(sentAt, now)} 报送` : '';
  return dueAt ? `${dateTime(dueAt, now)} 前报送` : '';
}
