import { type CaseClock, dueAt, isRunning, leftMs, percentAt, usedMs, whenPercent } from './case-clock';
import { parseLimit } from './limit';
import { beijing, hours } from './testing/dates';
import { chineseCalendar } from './work-calendar';

const calendar = chineseCalendar();
type Ran = readonly [from: string, to: string | null];
const clock = (limit: string, spans: readonly Ran[], extraMs = 0): CaseClock => ({
  limit: parseLimit(limit),
  extraMs,
  spans: spans.map(([from, to]) => ({ startedAt: beijing(from), endedAt: to === null ? null : beijing(to) })),
});
const burning = clock('2h', [['2026-03-03 23:00', null]]);
const paused = clock('2wh', [['2026-03-03 09:00', '2026-03-03 10:00']]);

describe('clock of a case', () => {
  it('runs through pauses: what is used stays used', () => {
    const resumed = clock('2wh', [
      ['2026-03-03 09:00', '2026-03-03 10:00'],
      ['2026-03-06 17:00', null],
    ]);
    const now = beijing('2026-03-06 17:15');
    expect(usedMs(resumed, now, calendar)).toBe(hours(1.25));
    expect(leftMs(resumed, now, calendar)).toBe(hours(0.75));
    expect(dueAt(resumed, now, calendar)).toEqual(beijing('2026-03-09 09:00'));
    expect(isRunning(resumed, now)).toBe(true);
  });

  it('has no due instant while paused, stopped or never started', () => {
    const now = beijing('2026-03-05 09:00');
    expect([isRunning(paused, now), dueAt(paused, now, calendar)]).toEqual([false, null]);
    expect(usedMs(paused, now, calendar)).toBe(hours(1));
    const fresh = clock('2wh', []);
    expect([isRunning(fresh, now), dueAt(fresh, now, calendar)]).toEqual([false, null]);
    expect([usedMs(fresh, now, calendar), percentAt(fresh, now, calendar)]).toEqual([0, 0]);
    expect(whenPercent(fresh, 0, now, calendar)).toBeNull();
  });

  it.each([
    [50, '2026-03-04 00:00'],
    [100, '2026-03-04 01:00'],
    [200, '2026-03-04 03:00'],
  ])('is exact at %i %%', (percent, time) => {
    const at = beijing(time);
    const before = new Date(at.getTime() - 1);
    expect([percentAt(burning, before, calendar), percentAt(burning, at, calendar)]).toEqual([
      percent - 1,
      percent,
    ]);
    for (const now of [beijing('2026-03-03 23:00'), at, beijing('2026-03-09 00:00')]) {
      expect(whenPercent(burning, percent, now, calendar)).toEqual(at);
    }
  });

  it('is due in the past when overdue', () => {
    const now = beijing('2026-03-04 02:30');
    expect(dueAt(burning, now, calendar)).toEqual(beijing('2026-03-04 01:00'));
    expect(leftMs(burning, now, calendar)).toBe(-hours(1.5));
  });

  it('tells the thresholds a stopped clock has passed, and no others', () => {
    const now = beijing('2026-03-20 09:00');
    expect(whenPercent(paused, 50, now, calendar)).toEqual(beijing('2026-03-03 10:00'));
    expect(whenPercent(paused, 51, now, calendar)).toBeNull();
  });

  it('gives more time with an extension', () => {
    const extended = { ...burning, extraMs: hours(2) };
    const now = beijing('2026-03-04 01:00');
    expect(dueAt(extended, now, calendar)).toEqual(beijing('2026-03-04 03:00'));
    expect(percentAt(extended, now, calendar)).toBe(50);
  });

  it('can be seen as it stood earlier', () => {
    const earlier = beijing('2026-03-03 09:30');
    expect(isRunning(paused, earlier)).toBe(true);
    expect(usedMs(paused, earlier, calendar)).toBe(hours(0.5));
    expect(dueAt(paused, earlier, calendar)).toEqual(beijing('2026-03-03 11:00'));
  });

  it('keeps its deadline when a computer’s clock was set back', () => {
    const before = beijing('2026-03-03 22:59:59');
    expect(usedMs(burning, before, calendar)).toBe(0);
    expect(dueAt(burning, before, calendar)).toEqual(beijing('2026-03-04 01:00'));
  });

  it('refuses nonsense', () => {
    const now = beijing('2026-03-04 02:30');
    for (const extraMs of [-1, 0.5, NaN]) {
      expect(() => leftMs({ ...burning, extraMs }, now, calendar)).toThrow(RangeError);
    }
    for (const percent of [-1, NaN, Infinity]) {
      expect(() => whenPercent(burning, percent, now, calendar)).toThrow(RangeError);
    }
  });
});
