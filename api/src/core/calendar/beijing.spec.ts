import { beijingDay, beijingTime, dayAndMs, dayStart, parseDay, startOfDay, startOfMonth } from './beijing';

describe('time in Beijing', () => {
  it.each([
    ['2026-11-24T15:59:59.999Z', '2026-11-23T16:00:00.000Z', '2026-10-31T16:00:00.000Z'],
    ['2026-11-24T16:00:00.000Z', '2026-11-24T16:00:00.000Z', '2026-10-31T16:00:00.000Z'],
    ['2026-12-31T16:00:00.000Z', '2026-12-31T16:00:00.000Z', '2026-12-31T16:00:00.000Z'],
  ])('starts of day and month at %s', (now, day, month) => {
    expect(startOfDay(new Date(now)).toISOString()).toBe(day);
    expect(startOfMonth(new Date(now)).toISOString()).toBe(month);
  });

  it.each([
    ['2026-12-31T15:59:59.999Z', '2026-12-31', '23:59'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01', '00:00'],
    ['2028-02-28T16:00:00.000Z', '2028-02-29', '00:00'],
    ['1969-12-31T15:59:59.000Z', '1969-12-31', '23:59'],
  ])('day and time at %s', (at, day, time) => {
    expect(beijingDay(new Date(at))).toBe(day);
    expect(beijingTime(new Date(at))).toBe(time);
  });

  it('reads a day back and numbers it', () => {
    const start = parseDay('2028-02-29');
    expect(start.toISOString()).toBe('2028-02-28T16:00:00.000Z');
    const { day, ms } = dayAndMs(start.getTime() + 5);
    expect([dayStart(day), ms]).toEqual([start.getTime(), 5]);
    expect(dayAndMs(parseDay('1970-01-01').getTime()).day).toBe(0);
    expect(dayAndMs(-1 - 8 * 3_600_000)).toEqual({ day: -1, ms: 24 * 3_600_000 - 1 });
  });

  it.each(['2027-02-29', '2026-2-1', '2026-13-01', '20260101', '', '2026-01-01T00:00'])(
    'refuses “%s” as a day',
    (day) => expect(() => parseDay(day)).toThrow(RangeError),
  );

  it('refuses an invalid date', () => {
    expect(() => beijingDay(new Date(NaN))).toThrow(RangeError);
    expect(() => beijingDay(new Date(8.64e15))).toThrow(RangeError);
  });
});
