import type { AssessmentTerms } from '../../api/assessment';
import { draftOf, faultOf, sumOf, termsOf } from './draft';

const row = (code: 'first_pass' | 'checks_done', weight: number) => ({
  code,
  name: code,
  help: '',
  weight,
  minimum: 5,
  fullAt: 100,
});
const TERMS: AssessmentTerms = {
  indicators: [row('first_pass', 60), row('checks_done', 40)],
  appealDays: 5,
  missedMetres: 50,
  missedHours: 4,
  rewardFrom: 90,
};

it('comes back as it was', () => {
  const draft = draftOf(TERMS);
  expect(faultOf(draft)).toBeNull();
  expect(termsOf(draft)).toEqual({
    ...TERMS,
    indicators: TERMS.indicators.map(({ name: _name, help: _help, ...one }) => one),
  });
});

it('says which number is wrong, and that the weights make 100', () => {
  const draft = draftOf(TERMS);
  const [first, second] = draft.indicators;
  if (!first || !second) throw new Error('two rows');
  const weights = (a: string, b: string) => ({
    ...draft,
    indicators: [
      { ...first, weight: a },
      { ...second, weight: b },
    ],
  });
  expect(sumOf(weights('50', ''))).toBe(50);
  expect(faultOf(weights('50', '40'))).toBe('各项权重相加应是 100，现在是 90');
  expect(faultOf(weights('', '40'))).toContain('first_pass的权重：请填 0 到 100');
  expect(faultOf(weights('1.5', '40'))).toContain('整数');
  expect(faultOf({ ...draft, others: { ...draft.others, appealDays: '0' } })).toContain('1 到 30');
});
