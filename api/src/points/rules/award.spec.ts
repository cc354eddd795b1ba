import fc from 'fast-check';
import { awardFor } from './award';
import { type AwardCode, presetTerms, RULE_CODES, RULES, ruleKind, SEVERITIES, termsFault } from './rules';

const caps = presetTerms('caps');
const fresh = { day: 0, month: 0 };
const tip = presetTerms('verified_tip');

describe('points for a verified outcome', () => {
  it.each([
    ['minor', 5],
    ['ordinary', 10],
    ['live', 20],
    ['major', 20],
  ] as const)('%s: %i, and 2 more with near and far photos', (severity, points) => {
    expect(awardFor('verified_tip', tip, caps, { severity }, fresh).amount).toBe(points);
    const both = awardFor('verified_tip', tip, caps, { severity, nearAndFar: true }, fresh);
    expect(both.amount).toBe(points + 2);
    expect(both.detail).toContain('远近照片 2 分');
  });

  it('gives nothing for what was reported there shortly before', () => {
    const facts = { severity: 'live', nearAndFar: true, repeated: true } as const;
    expect(awardFor('verified_tip', tip, caps, facts, fresh).amount).toBe(0);
  });

  it('counts half hours, and one for an answer or for following', () => {
    const hours = awardFor('volunteer_hours', presetTerms('volunteer_hours'), caps, { halfHours: 5 }, fresh);
    expect(hours).toEqual({ amount: 25, detail: '2.5 小时，每半小时 5 分' });
    for (const code of ['answer_fixed', 'follower'] as const)
      expect(awardFor(code, presetTerms(code), caps, {}, fresh).amount).toBe(1);
  });

  it('never goes over a cap, whatever the order, and never takes points', () => {
    const outcome = fc.record({
      code: fc.constantFrom<AwardCode>('verified_tip', 'follower', 'volunteer_hours', 'campaign'),
      severity: fc.constantFrom(...SEVERITIES),
      nearAndFar: fc.boolean(),
      halfHours: fc.nat(10),
    });
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 100 }), fc.nat(700), (outcomes, before) => {
        let day = 0;
        let month = before;
        let wanted = 0;
        for (const { code, ...facts } of outcomes) {
          const terms = presetTerms(code);
          wanted += awardFor(code, terms, { day: 1e6, month: 1e6 }, facts, fresh).amount;
          const { amount } = awardFor(code, terms, caps, facts, { day, month });
          expect(amount).toBeGreaterThanOrEqual(0);
          day += amount;
          month += amount;
        }
        expect(day).toBe(Math.min(wanted, 60, Math.max(0, 600 - before)));
      }),
    );
  });
});

describe('the rules', () => {
  it('accept their own presets and say them in a sentence that fits', () => {
    for (const code of RULE_CODES) {
      expect(termsFault(code, presetTerms(code))).toBeNull();
      expect(RULES[code].say(presetTerms(code)).length).toBeLessThanOrEqual(200);
      expect(ruleKind(code).fields.length).toBeGreaterThan(0);
    }
  });

  it('refuse what is missing, unknown, broken or out of bounds', () => {
    expect(termsFault('follower', { points: 1 })).toContain('人数');
    expect(termsFault('follower', { points: 1, first: 5, more: 1 })).toBe('有不认识的数值');
    expect(termsFault('follower', { points: 1.5, first: 5 })).toContain('整数');
    expect(termsFault('follower', { points: -1, first: 5 })).toContain('0 到 1000');
  });
});
