import type { FigureName } from '../../api/dashboard';
import { dayText } from '../../lib/days';

/** "3月2日", "3月2日—3月8日". Pure. @param now epoch ms */
export const daysText = (from: string, to: string, now: number): string =>
  from === to ? dayText(from, now) : `${dayText(from, now)}—${dayText(to, now)}`;

/** "3/2". Pure. */
export const shortDay = (day: string): string => day.slice(5).split('-').map(Number).join('/');

/** What is shown before 「看全部数字」 is pressed. */
export const MAIN: readonly FigureName[] = [
  'received',
  'closed',
  'open',
  'late',
  'overdue',
  'escalated',
  'returned',
  'rework',
  'reopened',
];
