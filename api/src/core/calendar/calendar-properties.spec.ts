import fc from 'fast-check';
import { beijingDay, beijingTime } from './beijing';
import { addTime } from './due';
import { elapsedMs } from './elapsed';
import { calendar, kind, moment, moments } from './testing/arbitraries';

const later = (at: Date, ms: number): Date => new Date(at.getTime() + ms);
const duration = fc.integer({ min: 0, max: 2_000_000_000 });

describe('time over any interval', () => {
  it('is the sum over any parts', () => {
    fc.assert(
      fc.property(moments(2, 12), kind, calendar, (points, of, days) => {
        const parts = points.slice(1).map((to, index) => elapsedMs(points[index]!, to, of, days));
        const whole = elapsedMs(points[0]!, points.at(-1)!, of, days);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
      }),
    );
  });

  it('is what a minute-by-minute count gives', () => {
    const counted = (text: string): boolean =>
      (text >= '08:30' && text < '12:00') || (text >= '14:00' && text < '17:30');
    fc.assert(
      fc.property(
        moment.map((at) => new Date(Math.floor(at.getTime() / 60_000) * 60_000)),
        fc.integer({ min: 0, max: 4 * 1440 }),
        calendar,
        (from, minutes, days) => {
          let sum = 0;
          for (let minute = 0; minute < minutes; minute += 1) {
            const at = later(from, minute * 60_000);
            if (counted(beijingTime(at)) && days.isWorkday(beijingDay(at))) sum += 60_000;
          }
          expect(elapsedMs(from, later(from, minutes * 60_000), 'work', days)).toBe(sum);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('never shrinks, and working time never passes faster than the clock', () => {
    fc.assert(
      fc.property(moments(3, 3), kind, calendar, ([from, to, after], of, days) => {
        const short = elapsedMs(from!, to!, of, days);
        expect(short).toBeGreaterThanOrEqual(0);
        expect(elapsedMs(from!, after!, of, days)).toBeGreaterThanOrEqual(short);
        expect(short).toBeLessThanOrEqual(to!.getTime() - from!.getTime());
      }),
    );
  });
});

describe('adding time', () => {
  it('comes to the earliest instant by which exactly that much has passed', () => {
    fc.assert(
      fc.property(moment, duration, kind, calendar, (from, ms, of, days) => {
        const due = addTime(from, ms, of, days);
        expect(elapsedMs(from, due, of, days)).toBe(ms);
        if (ms > 0) expect(elapsedMs(from, later(due, -1), of, days)).toBe(ms - 1);
      }),
    );
  });

  it('undoes elapsed time up to what was not worked at the end', () => {
    fc.assert(
      fc.property(moments(2, 2), kind, calendar, ([from, to], of, days) => {
        const due = addTime(from!, elapsedMs(from!, to!, of, days), of, days);
        expect(due.getTime()).toBeLessThanOrEqual(to!.getTime());
        expect(elapsedMs(due, to!, of, days)).toBe(0);
      }),
    );
  });

  it('adds up, and more time is never due earlier', () => {
    fc.assert(
      fc.property(moment, duration, duration, kind, calendar, (from, one, two, of, days) => {
        const both = addTime(from, one + two, of, days);
        expect(addTime(addTime(from, one, of, days), two, of, days)).toEqual(both);
        expect(both.getTime()).toBeGreaterThanOrEqual(addTime(from, one, of, days).getTime());
      }),
    );
  });
});
