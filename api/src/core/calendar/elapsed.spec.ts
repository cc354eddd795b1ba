import { elapsedMs } from './elapsed';
import { beijing, hours } from './testing/dates';
import { chineseCalendar } from './work-calendar';

const calendar = chineseCalendar();
const between = (from: string, to: string, kind: 'work' | 'clock'): number =>
  elapsedMs(beijing(from), beijing(to), kind, calendar) / hours(1);

describe('elapsed time', () => {
  it.each([
    ['in the morning', '2026-03-03 09:00', '2026-03-03 10:30', 1.5],
    ['over the lunch break', '2026-03-03 11:30', '2026-03-03 14:30', 1],
    ['inside the lunch break', '2026-03-03 12:10', '2026-03-03 13:50', 0],
    ['from before opening', '2026-03-03 06:00', '2026-03-03 09:00', 0.5],
    ['a whole day', '2026-03-03 00:00', '2026-03-04 00:00', 7],
    ['over night', '2026-03-03 17:00', '2026-03-04 09:00', 1],
    ['after closing', '2026-03-03 17:30', '2026-03-04 08:30', 0],
    ['over a plain weekend', '2026-03-06 17:00', '2026-03-09 09:00', 1],
    ['from a Saturday', '2026-03-07 10:00', '2026-03-09 10:00', 1.5],
    ['on a make-up Saturday', '2026-02-14 08:30', '2026-02-14 17:30', 7],
    ['on a make-up Sunday', '2026-09-20 16:00', '2026-09-21 09:00', 2],
    ['Spring Festival', '2026-02-14 17:00', '2026-02-24 09:00', 1],
    ['National Day, up to the make-up Saturday', '2026-09-30 17:00', '2026-10-10 09:00', 15],
    ['over the end of a year', '2025-12-31 17:00', '2026-01-04 09:00', 1],
    ['over a leap day', '2028-02-28 17:00', '2028-03-01 09:00', 8],
  ])('working time %s', (_name, from, to, expected) => expect(between(from, to, 'work')).toBe(expected));

  it('runs at night and on holidays on the clock', () => {
    expect(between('2026-02-16 23:50', '2026-02-17 02:05', 'clock')).toBe(2.25);
    expect(between('2026-12-31 23:00', '2027-01-01 01:00', 'clock')).toBe(2);
  });

  it('is 0 when the end is not later', () => {
    for (const kind of ['work', 'clock'] as const) {
      expect(between('2026-03-03 10:00', '2026-03-03 10:00', kind)).toBe(0);
      expect(between('2026-03-03 10:00', '2026-03-03 09:00', kind)).toBe(0);
    }
  });

  it('counts milliseconds', () => {
    const noon = beijing('2026-03-03 12:00').getTime();
    expect(elapsedMs(new Date(noon - 1), new Date(noon + 1), 'work', calendar)).toBe(1);
  });

  it('refuses an invalid date', () => {
    expect(() => elapsedMs(new Date(NaN), new Date(), 'clock', calendar)).toThrow(RangeError);
    expect(() => elapsedMs(new Date(), new Date(NaN), 'work', calendar)).toThrow(RangeError);
  });
});
