import fc from 'fast-check';
import { INDICATOR_CODES, type IndicatorCode, type IndicatorTerms, PRESET, termsFault } from './indicators';
import { distinct, scoreOf as scoreOfTally, summed, tallied } from './score';

const some = (good: number, bad: number) => [
  ...Array.from({ length: good }, () => ({ good: true })),
  ...Array.from({ length: bad }, () => ({ good: false })),
];
const TERMS = PRESET.indicators;
type Had = Partial<Record<IndicatorCode, readonly { good: boolean }[]>>;
const AT = new Date(0);

/** The outcomes as those of one unit, counted. */
const tallyOf = (had: Had) =>
  tallied(
    Object.fromEntries(
      Object.entries(had).map(([code, list]) => [
        code,
        list.map(({ good }, index) => ({
          unitId: 'a',
          kind: 'tip' as const,
          id: `${code}${index}`,
          label: '',
          at: AT,
          good,
        })),
      ]),
    ),
  ).get('a') ?? {};
const scoreOf = (terms: readonly IndicatorTerms[], had: Had) => scoreOfTally(terms, tallyOf(had));

const outcomes = fc.array(fc.record({ good: fc.boolean() }), { maxLength: 20 });
const all = fc.record(
  Object.fromEntries(INDICATOR_CODES.map((code) => [code, outcomes])) as Record<
    IndicatorCode,
    typeof outcomes
  >,
);
const code = fc.constantFrom(...INDICATOR_CODES);
/** Other weights, minima and lines of full marks. */
const terms: fc.Arbitrary<IndicatorTerms[]> = fc
  .array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 100 })), {
    minLength: INDICATOR_CODES.length,
    maxLength: INDICATOR_CODES.length,
  })
  .map((rows) =>
    rows.map(([weight, minimum, fullAt], index) => ({
      code: INDICATOR_CODES[index] ?? 'first_pass',
      weight,
      minimum,
      fullAt,
    })),
  );

it('weighs the shares of what went well', () => {
  const { total, lines } = scoreOf(TERMS, { accept_on_time: some(8, 2), handle_on_time: some(5, 5) });
  // (15 × 80 + 25 × 50) ÷ 40
  expect(total).toBe(61.3);
  expect(lines[0]).toEqual({
    code: 'accept_on_time',
    weight: 15,
    share: 37.5,
    total: 10,
    good: 8,
    score: 80,
  });
  expect(lines[2]).toEqual({ code: 'first_pass', weight: 15, share: null, total: 0, good: 0, score: null });
});

it('says nothing about less than five, and has no total without any line', () => {
  expect(scoreOf(TERMS, { accept_on_time: some(0, 4) }).total).toBeNull();
  expect(scoreOf(TERMS, { accept_on_time: some(0, 4), first_pass: some(5, 0) }).total).toBe(100);
});

it('gives full marks to a grid that finds half of the problems itself, and takes none from it', () => {
  const line = (good: number, bad: number) =>
    scoreOf(TERMS, { own_findings: some(good, bad) }).lines.find((one) => one.code === 'own_findings')?.score;
  expect([line(5, 5), line(9, 1), line(1, 9)]).toEqual([100, 100, 20]);
});

it('is within 0 and 100, and so is every line; the shares add up to the whole', () => {
  fc.assert(
    fc.property(terms, all, (given, had) => {
      const { total, lines } = scoreOf(given, had);
      const known = lines.filter((line) => line.score !== null);
      for (const value of [total, ...lines.map(({ score }) => score)])
        if (value !== null) expect(value >= 0 && value <= 100).toBe(true);
      expect(total === null).toBe(known.length === 0);
      if (known.length === 0) return;
      expect(known.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(100, 0);
      // A mean: between the worst and the best of its lines.
      const scores = known.map(({ score }) => score ?? 0);
      expect(total).toBeGreaterThanOrEqual(Math.min(...scores) - 0.1);
      expect(total).toBeLessThanOrEqual(Math.max(...scores) + 0.1);
    }),
  );
});

it('shares the weight of a missing indicator among the others: as if it were not there', () => {
  fc.assert(
    fc.property(terms, all, code, (given, had, missing) => {
      const without = scoreOf(given, { ...had, [missing]: [] }).total;
      const rest = given.filter((one) => one.code !== missing);
      expect(without).toBe(scoreOf(rest, had).total);
    }),
  );
});

it('never falls through a good outcome, where there were enough to say something', () => {
  fc.assert(
    fc.property(terms, all, code, (given, had, one) => {
      const before = scoreOf(given, had);
      const enough = (had[one] ?? []).length >= (given.find((row) => row.code === one)?.minimum ?? 0);
      fc.pre(enough);
      const after = scoreOf(given, { ...had, [one]: [...(had[one] ?? []), { good: true }] });
      expect(after.total ?? 0).toBeGreaterThanOrEqual(before.total ?? 0);
    }),
  );
});

it('changes nothing by an outcome below the sample, and does not care for the order', () => {
  fc.assert(
    fc.property(terms, all, code, fc.boolean(), (given, had, one, good) => {
      const { total } = scoreOf(given, had);
      const reversed = Object.fromEntries(INDICATOR_CODES.map((each) => [each, [...had[each]].reverse()]));
      expect(scoreOf(given, reversed).total).toBe(total);
      const minimum = given.find((row) => row.code === one)?.minimum ?? 0;
      fc.pre(had[one].length + 1 < minimum);
      expect(scoreOf(given, { ...had, [one]: [...had[one], { good }] }).total).toBe(total);
    }),
  );
});

it('wants every indicator once, and weights that make 100', () => {
  expect(termsFault(PRESET)).toBeNull();
  expect(termsFault({ indicators: TERMS.slice(1) })).toBe('每项指标要有一行');
  const heavier = TERMS.map((one) => (one.code === 'first_pass' ? { ...one, weight: 20 } : one));
  expect(termsFault({ indicators: heavier })).toBe('各项权重相加应是 100，现在是 105');
});

it('makes a community of its grids and its own, and counts every outcome once', () => {
  const one = { unitId: 'a', kind: 'tip' as const, id: 'x', label: 'LT1', at: AT, good: true };
  const list = [one, one, { ...one, unitId: 'b', good: false }, { ...one, unitId: 'elsewhere' }];
  const tallies = tallied({ first_pass: distinct(list, (unitId) => unitId !== 'elsewhere') });
  expect([...tallies.keys()]).toEqual(['a', 'b']);
  expect(summed([...tallies.values(), {}]).first_pass).toEqual({ total: 2, good: 1 });
  fc.assert(
    fc.property(all, all, (had, more) => {
      const both = Object.fromEntries(INDICATOR_CODES.map((code) => [code, [...had[code], ...more[code]]]));
      expect(scoreOfTally(TERMS, summed([tallyOf(had), tallyOf(more)]))).toEqual(scoreOf(TERMS, both));
    }),
  );
});
