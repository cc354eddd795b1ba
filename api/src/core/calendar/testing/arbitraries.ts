import fc from 'fast-check';
import type { Limit } from '../limit';
import { type Span, start, stop } from '../spans';
import { chineseCalendar } from '../work-calendar';
import { beijing } from './dates';

const FIRST = beijing('2025-12-20 00:00').getTime();
const LAST = beijing('2027-02-10 00:00').getTime();

/** Moments over a known year and into one that is not: holidays and make-up days lie inside. */
const anyMs = fc.integer({ min: FIRST, max: LAST });
/** Moments at the edges of days and working periods, to the millisecond. */
const edge = fc
  .tuple(
    fc.integer({ min: 0, max: 400 }),
    fc.constantFrom(0, 510, 720, 840, 1050),
    fc.integer({ min: -1, max: 1 }),
  )
  .map(([day, minutes, ms]) => FIRST + day * 86_400_000 + minutes * 60_000 + ms);
export const moment = fc.oneof(anyMs, edge).map((ms) => new Date(ms));

/** Sorted moments. */
export const moments = (minLength: number, maxLength: number): fc.Arbitrary<Date[]> =>
  fc
    .array(moment, { minLength, maxLength })
    .map((list) => list.toSorted((one, other) => one.getTime() - other.getTime()));

export const kind = fc.constantFrom('work' as const, 'clock' as const);

/** The published calendar with some days turned round by the office. */
export const calendar = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.boolean()), { maxLength: 20 })
  .map((days) =>
    chineseCalendar(
      new Map(
        days.map(([day, worked]) => [
          new Date(FIRST + (day + 1) * 86_400_000).toISOString().slice(0, 10),
          worked,
        ]),
      ),
    ),
  );

/** A limit up to about 11 days on the clock or 40 of work, not always in whole minutes. */
export const limit: fc.Arbitrary<Limit> = fc.record({
  kind,
  ms: fc.oneof(fc.integer({ min: 1, max: 1_000_000_000 }), fc.constantFrom(900_000, 7_200_000, 75_600_000)),
  text: fc.constant('2h'),
});

/** Spans that come of starting and stopping at the given moments in turn. */
export const spansAt = (toggles: readonly Date[]): readonly Span[] =>
  toggles.reduce<readonly Span[]>(
    (spans, at, index) => (index % 2 === 0 ? start(spans, at) : stop(spans, at)),
    [],
  );
