import { addTime } from './due';
import { parseLimit } from './limit';
import { beijing } from './testing/dates';
import { chineseCalendar } from './work-calendar';

const calendar = chineseCalendar();
const due = (from: string, text: string): Date => {
  const { ms, kind } = parseLimit(text);
  return addTime(beijing(from), ms, kind, calendar);
};

describe('due instant', () => {
  it.each([
    ['within the morning', '2026-03-03 09:00', '2wh', '2026-03-03 11:00'],
    ['ends with the morning, not after lunch', '2026-03-03 10:00', '2wh', '2026-03-03 12:00'],
    ['over lunch', '2026-03-03 11:00', '2wh', '2026-03-03 15:00'],
    ['from the lunch break', '2026-03-03 12:30', '2wh', '2026-03-03 16:00'],
    ['ends with the day, not next morning', '2026-03-03 15:30', '2wh', '2026-03-03 17:30'],
    ['from closing time', '2026-03-03 17:30', '2wh', '2026-03-04 10:30'],
    ['from the evening', '2026-03-03 21:00', '1wd', '2026-03-04 17:30'],
    ['before opening', '2026-03-03 05:00', '2wh', '2026-03-03 10:30'],
    ['from a Saturday', '2026-03-07 10:00', '2wh', '2026-03-09 10:30'],
    ['from the eve of Spring Festival', '2026-02-14 16:30', '2wh', '2026-02-24 09:30'],
    ['inside Spring Festival', '2026-02-17 10:00', '3wd', '2026-02-26 17:30'],
    ['from a make-up Sunday', '2026-09-20 09:00', '1wd', '2026-09-21 09:00'],
    ['over National Day, with the make-up Saturday', '2026-09-30 17:30', '3wd', '2026-10-10 17:30'],
    ['over the end of a year', '2025-12-31 16:30', '2wh', '2026-01-04 09:30'],
    ['over a leap day', '2028-02-28 16:30', '1wd', '2028-02-29 16:30'],
    ['at night on the clock', '2026-02-16 23:50', '15min', '2026-02-17 00:05'],
    ['over a weekend on the clock', '2026-03-06 17:00', '48h', '2026-03-08 17:00'],
  ])('%s', (_name, from, limit, expected) => expect(due(from, limit)).toEqual(beijing(expected)));

  it('is the start itself when nothing is added, even on a holiday', () => {
    const holiday = beijing('2026-10-01 03:00');
    expect(addTime(holiday, 0, 'work', calendar)).toEqual(holiday);
  });

  it.each([-1, 0.5, NaN, Infinity])('refuses %d ms', (ms) => {
    for (const kind of ['work', 'clock'] as const) {
      expect(() => addTime(new Date(), ms, kind, calendar)).toThrow(RangeError);
    }
  });

  it('ends in an error when nothing is ever worked, or too far away', () => {
    const never = { isWorkday: () => false };
    expect(() => addTime(beijing('2026-01-01 00:00'), 1, 'work', never)).toThrow('工作日历');
    expect(() => addTime(beijing('2026-01-01 00:00'), 1e15, 'work', calendar)).toThrow('工作日历');
    expect(() => addTime(new Date(8.64e15), 1, 'clock', calendar)).toThrow(RangeError);
    expect(() => addTime(new Date(NaN), 1, 'clock', calendar)).toThrow(RangeError);
  });
});
