import fc from 'fast-check';
import { chineseCalendar } from '../core/calendar/work-calendar';
import { daysFrom, missingYear, refusedDays, specialDays } from './office-calendar';

const at = (text: string) => new Date(`${text}T04:00:00.000Z`);
const calendar = chineseCalendar();

describe('the year whose holidays are missing', () => {
  const upTo = (last: number) => ({ knows: (year: number) => year <= last });
  it.each([
    ['2026-10-31', 2026, null],
    ['2026-11-01', 2026, 2027],
    ['2026-12-31', 2026, 2027],
    ['2026-12-31', 2027, null],
    ['2027-01-01', 2026, 2027],
    ['2027-03-01', 2027, null],
  ])('on %s with data up to %i: %p', (day, last, year) =>
    expect(missingYear(upTo(last), at(day))).toBe(year),
  );

  it('counts by the Beijing day', () =>
    expect(missingYear(upTo(2026), new Date('2026-10-31T16:00:00.000Z'))).toBe(2027));
});

describe('special days', () => {
  it('are the holidays on weekdays and the make-up workdays', () => {
    const days = specialDays(calendar, 2026);
    expect(days).toContainEqual({ day: '2026-10-01', worked: false });
    expect(days.filter(({ worked }) => worked).length).toBeGreaterThan(0);
    expect(days.every(({ day, worked }) => calendar.isWorkday(day) === worked)).toBe(true);
  });

  it('show an override and hide it again when it is as the weekday says', () => {
    const friday = '2027-07-09';
    const free = specialDays(chineseCalendar(new Map([[friday, false]])), 2027);
    expect(free).toEqual([{ day: friday, worked: false }]);
    expect(specialDays(chineseCalendar(new Map([[friday, true]])), 2027)).toEqual([]);
  });
});

describe('days that can be set', () => {
  it('lists every day once', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 40 }), (start, length) => {
        const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
        const days = daysFrom(day(start), day(start + length));
        expect(days).toEqual(Array.from({ length: length + 1 }, (_, index) => day(start + index)));
      }),
    ));

  it.each([
    ['2026-10-01', '2026-10-07', null],
    ['2026-12-30', '2027-01-02', null],
    ['2026-10-07', '2026-10-01', 'order'],
    ['2026-10-01', '2026-11-01', 'too_many'],
    ['2025-12-31', '2026-01-01', 'year'],
    ['2028-01-01', '2028-01-01', 'year'],
  ])('from %s to %s: %p', (from, to, why) =>
    expect(refusedDays(daysFrom(from, to), at('2026-11-24'))).toBe(why),
  );
});
