import fc from 'fast-check';
import { dueAt, isRunning, leftMs, percentAt, start, stop, totalMs, usedMs, whenPercent } from './case-clock';
import { elapsedMs } from './elapsed';
import { calendar, limit, moment, moments, spansAt } from './testing/arbitraries';

const extra = fc.integer({ min: 0, max: 500_000_000 });
/** A clock started and stopped at up to eight moments. */
const clock = fc.record({ limit, extraMs: extra, spans: moments(1, 8).map(spansAt) });

describe('any clock of a case', () => {
  it('neither loses nor gains time by stops and starts', () => {
    fc.assert(
      fc.property(moments(2, 10), limit, calendar, (points, of, days) => {
        const now = points.at(-1)!;
        const toggles = points.slice(0, -1);
        const used = usedMs({ limit: of, extraMs: 0, spans: spansAt(toggles) }, now, days);
        // Stopped where the other runs, from the same beginning.
        const inverse = spansAt([toggles[0]!, ...toggles]);
        const unused = usedMs({ limit: of, extraMs: 0, spans: inverse }, now, days);
        expect(used + unused).toBe(elapsedMs(toggles[0]!, now, of.kind, days));
      }),
    );
  });

  it('is not moved by a stop and a start at once, nor by starting again', () => {
    fc.assert(
      fc.property(clock, moments(2, 2), calendar, (of, [at, now], days) => {
        fc.pre(of.spans.at(-1)!.endedAt === null && of.spans.at(-1)!.startedAt <= at!);
        for (const spans of [start(stop(of.spans, at!), at!), start(of.spans, at!)]) {
          const other = { ...of, spans };
          expect(usedMs(other, now!, days)).toBe(usedMs(of, now!, days));
          expect(dueAt(other, now!, days)).toEqual(dueAt(of, now!, days));
        }
      }),
    );
  });

  it('uses more time as it goes on, never less', () => {
    fc.assert(
      fc.property(clock, moments(2, 2), calendar, (of, [one, two], days) => {
        expect(usedMs(of, two!, days)).toBeGreaterThanOrEqual(usedMs(of, one!, days));
        expect(leftMs(of, one!, days)).toBe(totalMs(of) - usedMs(of, one!, days));
      }),
    );
  });

  it('has a due instant exactly when it runs: not passed before, used up from then on', () => {
    fc.assert(
      fc.property(clock, moment, calendar, (of, now, days) => {
        const due = dueAt(of, now, days);
        expect(due !== null).toBe(isRunning(of, now));
        if (due && of.spans[0]!.startedAt <= now) expect(due <= now).toBe(leftMs(of, now, days) <= 0);
      }),
    );
  });

  it('reaches a percentage at the first moment that has it', () => {
    const percent = fc.oneof(fc.constantFrom(50, 100, 200), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(clock, percent, moment, calendar, (of, part, now, days) => {
        const at = whenPercent(of, part, now, days);
        // Only what is known now counts, so the moment is looked at with the spans of now.
        const last = of.spans.at(-1)!;
        fc.pre(last.startedAt <= now && (last.endedAt === null || last.endedAt <= now));
        if (at === null) expect(percentAt(of, now, days)).toBeLessThan(part);
        else {
          expect(percentAt(of, at, days)).toBeGreaterThanOrEqual(part);
          expect(percentAt(of, new Date(at.getTime() - 1), days)).toBeLessThan(part);
        }
      }),
    );
  });

  it('is never due earlier for being extended', () => {
    fc.assert(
      fc.property(clock, extra, moment, calendar, (of, more, now, days) => {
        const before = dueAt(of, now, days);
        const after = dueAt({ ...of, extraMs: of.extraMs + more }, now, days);
        if (before === null) expect(after).toBeNull();
        else expect(after!.getTime()).toBeGreaterThanOrEqual(before.getTime());
      }),
    );
  });
});
