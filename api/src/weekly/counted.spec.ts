import fc from 'fast-check';
import { FIGURE_NAMES, type FigureName } from '../tips/figures';
import {
  changeOf,
  countedOnce,
  changeWords,
  type CountedCase,
  figuresOfCases,
  figuresOfCasesBy,
  isZero,
  rateWords,
  sumOf,
} from './counted';

const figureSets = fc.uniqueArray(fc.constantFrom<FigureName>(...FIGURE_NAMES), { minLength: 1 });
const cases: fc.Arbitrary<CountedCase[]> = fc.array(
  fc.record({
    tipId: fc.constantFrom('1', '2', '3', '4'),
    gridId: fc.constantFrom('a', 'b', null),
    categoryCode: fc.constantFrom('road_dust', 'other'),
    source: fc.constantFrom('resident' as const, 'patrol' as const),
    refusalReason: fc.constant(null),
    figures: figureSets,
  }),
  { maxLength: 30 },
);

it('adds up over any grouping, and every figure is as many cases as it opens', () => {
  fc.assert(
    fc.property(cases, (all) => {
      const whole = figuresOfCases(all);
      expect(sumOf([...figuresOfCasesBy(all, ({ gridId }) => gridId ?? '').values()])).toEqual(whole);
      for (const name of FIGURE_NAMES)
        expect(all.filter(({ figures }) => figures.includes(name))).toHaveLength(whole[name]);
      expect(isZero(whole)).toBe(all.length === 0);
    }),
  );
});

it('counts a case that two reports hold once, in the figures of either', () => {
  fc.assert(
    fc.property(cases, (all) => {
      const once = countedOnce(all);
      expect(once.map(({ tipId }) => tipId)).toEqual([...new Set(all.map(({ tipId }) => tipId))]);
      expect(countedOnce(once)).toEqual(once);
      for (const one of all)
        expect(once.find(({ tipId }) => tipId === one.tipId)?.figures).toEqual(
          expect.arrayContaining([...one.figures]),
        );
    }),
  );
});

it('says the change from last week so that it can be undone, with a rate only for five and more', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (now, last) => {
      const { difference, percent } = changeOf(now, last);
      expect(last + difference).toBe(now);
      expect(percent === null).toBe(last < 5);
      if (percent !== null) expect(Math.round(last * (1 + percent / 100))).toBeCloseTo(now, -0.5);
      expect(changeOf(last, now).difference).toBe(-difference || 0);
    }),
  );
});

it.each([
  [12, 10, '增加 2 件（20%）'],
  [8, 10, '减少 2 件（20%）'],
  [7, 7, '持平'],
  [3, 0, '增加 3 件'],
  [0, 4, '减少 4 件'],
])('%i after %i is %s', (now, last, words) => {
  expect(changeWords(changeOf(now, last))).toBe(words);
});

it('gives no rate for less than five', () => {
  expect([rateWords(4, 4), rateWords(4, 5)]).toEqual(['样本不足', '80%']);
});
