import { rateText } from '../../lib/rate';
import { daysText, shortDay } from './words';

it('says rates, days and too few cases in words', () => {
  expect([rateText(86.7), rateText(null)]).toEqual(['86.7%', '样本不足']);
  const now = Date.parse('2026-03-02T02:00:00Z');
  expect(daysText('2026-03-02', '2026-03-02', now)).toBe('3月2日');
  expect(daysText('2025-12-31', '2026-03-02', now)).toBe('2025年12月31日—3月2日');
  expect(shortDay('2026-03-02')).toBe('3/2');
});
