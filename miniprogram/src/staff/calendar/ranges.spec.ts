import type { SpecialDay } from '../../api/calendar';
import { rangesOf } from './ranges';

const published = (day: string, worked = false): SpecialDay => ({
  day,
  worked,
  source: 'published',
  reason: null,
  id: null,
});
const office = (day: string): SpecialDay => ({
  ...published(day),
  source: 'office',
  reason: '通知',
  id: day,
});
const shown = (days: SpecialDay[]) => rangesOf(days).map(({ day, last }) => [day, last]);

it('puts holidays in a row together, over the weekend too', () => {
  const days = ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06'].map((day) => published(day));
  expect(shown([...days, published('2026-10-08')])).toEqual([
    ['2026-10-01', '2026-10-06'],
    ['2026-10-08', '2026-10-08'],
  ]);
});

it('keeps make-up workdays and what the office has set apart', () => {
  expect(shown([published('2026-02-14', true), published('2026-02-16')])).toHaveLength(2);
  expect(shown([published('2026-02-14', true), published('2026-02-28', true)])).toHaveLength(2);
  expect(shown([office('2026-12-24'), office('2026-12-25'), published('2026-12-28')])).toHaveLength(3);
});
