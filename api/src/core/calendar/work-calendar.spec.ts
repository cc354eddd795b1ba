import { chineseCalendar, workdays, type WorkCalendar } from './work-calendar';

const calendar = chineseCalendar();

describe('working calendar of China', () => {
  it.each([
    ['2026-02-13', true, 'Friday before Spring Festival'],
    ['2026-02-14', true, 'make-up Saturday'],
    ['2026-02-15', false, 'Spring Festival, Sunday'],
    ['2026-02-20', false, 'Spring Festival, Friday'],
    ['2026-02-23', false, 'Spring Festival, last day, Monday'],
    ['2026-02-24', true, 'Tuesday after'],
    ['2026-02-28', true, 'make-up Saturday'],
    ['2026-01-04', true, 'make-up Sunday after New Year'],
    ['2026-09-20', true, 'make-up Sunday for National Day'],
    ['2026-10-01', false, 'National Day, Thursday'],
    ['2026-10-07', false, 'National Day, last day, Wednesday'],
    ['2026-10-08', true, 'Thursday after'],
    ['2026-10-10', true, 'make-up Saturday'],
    ['2026-10-11', false, 'plain Sunday'],
    ['2028-02-29', true, 'leap day, Tuesday, of a year not published'],
  ])('%s: %s (%s)', (day, worked) => expect(calendar.isWorkday(day)).toBe(worked));

  it('works 248 days in 2026', () => {
    // 365 days − 104 at weekends − 19 holidays on weekdays + 6 make-up days: 国务院办公厅关于2026年部分节假日安排的通知.
    const days = Array.from({ length: 365 }, (_, index) =>
      new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    );
    expect(days.filter((day) => calendar.isWorkday(day))).toHaveLength(248);
  });

  it('knows published years, and falls back to Monday to Friday', () => {
    expect([2003, 2004, 2025, 2026].map((year) => calendar.knows(year))).toEqual([false, true, true, true]);
    expect(calendar.knows(2099)).toBe(false);
    // 2099-10-01 is a Thursday, the 3rd a Saturday, the 4th a Sunday.
    expect(['2099-10-01', '2099-10-03', '2099-10-04'].map((day) => calendar.isWorkday(day))).toEqual([
      true,
      false,
      false,
    ]);
    expect(calendar.isWorkday('1969-12-31')).toBe(true);
    expect(calendar.isWorkday('1969-12-28')).toBe(false);
  });

  it('lets the office override a day, and teach a year', () => {
    const overrides = new Map([
      ['2026-10-08', false],
      ['2026-10-11', true],
      ['2099-10-01', false],
    ]);
    const own = chineseCalendar(overrides);
    overrides.set('2026-10-09', false);
    expect(['2026-10-08', '2026-10-11', '2026-10-09', '2099-10-01'].map((day) => own.isWorkday(day))).toEqual(
      [false, true, true, false],
    );
    expect(own.knows(2099)).toBe(true);
    expect(calendar.isWorkday('2026-10-08')).toBe(true);
  });

  it('puts the office before the notice', () => {
    const own = chineseCalendar(
      new Map([
        ['2026-02-14', false],
        ['2026-10-07', true],
      ]),
    );
    expect([own.isWorkday('2026-02-14'), own.isWorkday('2026-10-07')]).toEqual([false, true]);
  });

  it.each(['2026-02-30', '2026-1-1', 'toString', ''])('refuses “%s” as a day', (day) => {
    expect(() => calendar.isWorkday(day)).toThrow(RangeError);
    expect(() => chineseCalendar(new Map([[day, true]]))).toThrow(RangeError);
  });

  it('asks a calendar once per day, each calendar for itself', () => {
    const asked: string[] = [];
    const all: WorkCalendar = { isWorkday: (day) => asked.push(day) > 0 };
    const none: WorkCalendar = { isWorkday: () => false };
    expect([workdays(all)(0), workdays(all)(0), workdays(none)(0)]).toEqual([true, true, false]);
    expect(asked).toEqual(['1970-01-01']);
  });
});
