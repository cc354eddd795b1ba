import { dayFrom, dayOf, dayText, instantOf, timeOf } from './days';

const NOW = Date.parse('2026-11-24T17:30:00.000Z');

it('counts days and times in Beijing', () => {
  expect([dayFrom(NOW, 0), dayFrom(NOW, 7), timeOf(NOW)]).toEqual(['2026-11-25', '2026-12-02', '01:30']);
  expect(instantOf('2026-11-25', '01:30')).toBe('2026-11-24T17:30:00.000Z');
});

it('names the year only when it is another one', () => {
  expect(dayText('2026-12-31', NOW)).toBe('12月31日');
  expect(dayText('2027-01-05', NOW)).toBe('2027年1月5日');
  expect(dayOf('2026-12-31T15:59:59.999Z', NOW)).toBe('12月31日');
});
