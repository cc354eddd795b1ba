import fc from 'fast-check';
import { bucketsOf, MOST_DAYS, periodOf } from './period';

const NOW = new Date('2026-03-05T17:00:00Z'); // 6 March, 1:00 in Beijing

it('is the last thirty days in Beijing when nothing is asked', () => {
  const period = periodOf(undefined, undefined, NOW);
  expect(period).toEqual({ from: new Date('2026-02-04T16:00:00Z'), to: new Date('2026-03-06T16:00:00Z') });
  expect(bucketsOf(period)).toMatchObject({ unit: 'day', buckets: { length: 30 } });
});

it.each([
  ['2026-03-05', '2026-03-04'],
  ['2026-01-01', '2026-04-30'],
  ['2026-02-30', '2026-03-04'],
])('from %s to %s is refused', (from, to) => expect(() => periodOf(from, to, NOW)).toThrow());

it('a longer time is cut into weeks from Monday on', () => {
  const { unit, buckets } = bucketsOf(periodOf('2026-01-07', '2026-03-06', NOW));
  expect(unit).toBe('week');
  expect(buckets.slice(0, 3).map(({ day }) => day)).toEqual(['2026-01-07', '2026-01-12', '2026-01-19']);
});

it('the parts cover the period without gap or overlap', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: MOST_DAYS - 1 }),
      (start, length) => {
        const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
        const period = periodOf(day(start), day(start + length), NOW);
        const { buckets } = bucketsOf(period);
        expect(buckets[0]?.from).toEqual(period.from);
        expect(buckets.at(-1)?.to).toEqual(period.to);
        buckets.slice(1).forEach(({ from }, index) => expect(from).toEqual(buckets[index]?.to));
      },
    ),
  ));
