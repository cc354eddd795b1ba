import fc from 'fast-check';
import { beijingDay, beijingTime, DAY_MS } from '../core/calendar/beijing';
import { chineseCalendar } from '../core/calendar/work-calendar';
import { countedPeriod, dueAt, lastWeekOf, WEEK_MS, weekAfter, weekLabel, weekNamed, weekOf } from './week';

const instants = fc.date({
  min: new Date('2016-08-15T00:00:00.000Z'),
  max: new Date('2060-01-01T00:00:00.000Z'),
  noInvalidDate: true,
});
const weekdays = chineseCalendar();
const at = (text: string): Date => new Date(`${text}+08:00`);

it('begins on Friday at 0:00 and ends on Thursday at 24:00 in Beijing', () => {
  expect(weekOf(at('2026-11-20T00:00:00.000'))).toEqual({
    day: '2026-11-20',
    from: at('2026-11-20T00:00:00.000'),
    to: at('2026-11-27T00:00:00.000'),
  });
  expect(weekOf(at('2026-11-26T23:59:59.999')).day).toBe('2026-11-20');
  expect(weekOf(at('2026-11-27T00:00:00.000')).day).toBe('2026-11-27');
});

it('holds every instant in one week, and weeks follow each other without a gap', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: -60, max: 60 }), (now, weeks) => {
      const week = weekOf(now);
      expect(week.from <= now && now < week.to).toBe(true);
      expect(week.to.getTime() - week.from.getTime()).toBe(WEEK_MS);
      expect(beijingTime(week.from)).toBe('00:00');
      expect(new Date(`${week.day}T00:00:00Z`).getUTCDay()).toBe(5);
      expect(weekAfter(week, 1).from).toEqual(week.to);
      expect(weekAfter(weekAfter(week, weeks), -weeks)).toEqual(week);
      expect(weekNamed(week.day)).toEqual(week);
    }),
  );
});

it.each(['2026-11-26', '2026-13-01', '2026-02-30', '', 'x'])('knows no week %p', (day) => {
  expect(weekNamed(day)).toBeNull();
});

it('is due on Thursday at 17:00, after a free Thursday on the next working day', () => {
  const due = (day: string, opened = `${day}T00:00:00.000`) => {
    const week = weekNamed(day);
    return week && dueAt(week, at(opened), weekdays);
  };
  expect(due('2026-11-20')).toEqual(at('2026-11-26T17:00:00.000'));
  // The first of October is a holiday, and so are the days after it.
  expect(due('2025-09-26')).toEqual(at('2025-10-09T17:00:00.000'));
});

it('is never due before it could be written', () => {
  const week = weekOf(at('2026-11-20T00:00:00.000'));
  expect(dueAt(week, at('2026-11-26T16:59:00.000'), weekdays)).toEqual(at('2026-11-26T17:00:00.000'));
  expect(dueAt(week, at('2026-11-26T17:00:00.000'), weekdays)).toEqual(at('2026-11-27T17:00:00.000'));
  // A Friday: the Saturday and the Sunday after it are free.
  expect(dueAt(week, at('2026-11-27T08:00:00.000'), weekdays)).toEqual(at('2026-11-30T17:00:00.000'));
  fc.assert(
    fc.property(instants, instants, (now, opened) => {
      const due = dueAt(weekOf(now), opened, weekdays);
      expect(due > opened).toBe(true);
      expect(due.getTime()).toBeGreaterThanOrEqual(weekOf(now).to.getTime() - 7 * 3_600_000);
      expect([beijingTime(due), weekdays.isWorkday(beijingDay(due))]).toEqual(['17:00', true]);
    }),
  );
});

it('counts up to the freezing and never beyond the week; compared is the same stretch a week before', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: -20 * DAY_MS, max: 20 * DAY_MS }), (start, shift) => {
      const week = weekOf(start);
      const now = new Date(start.getTime() + shift);
      const period = countedPeriod(week, now);
      expect(period.from).toEqual(week.from);
      expect(period.to >= week.from && period.to <= week.to).toBe(true);
      if (now >= week.from && now <= week.to) expect(period.to).toEqual(now);
      const last = lastWeekOf(period);
      expect(last.to.getTime() - last.from.getTime()).toBe(period.to.getTime() - period.from.getTime());
      expect(last.from).toEqual(weekAfter(week, -1).from);
      expect(last.to <= week.from).toBe(true);
    }),
  );
});

it('is named by its days, with both years around the new year', () => {
  expect(weekLabel(weekOf(at('2026-11-21T10:00:00.000')))).toBe('2026年11月20日至11月26日');
  expect(weekLabel(weekOf(at('2027-01-01T00:00:00.000')))).toBe('2027年1月1日至1月7日');
  expect(weekLabel(weekOf(at('2026-01-01T00:00:00.000')))).toBe('2025年12月26日至2026年1月1日');
});
