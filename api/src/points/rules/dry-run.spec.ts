import { type Claim, dryRun } from './dry-run';
import { presetTerms, RULE_CODES } from './rules';

const terms = new Map(RULE_CODES.map((code) => [code, presetTerms(code)]));
const claim = (accountId: string, hour: number, more: Partial<Claim> = {}): Claim => ({
  ruleCode: 'verified_tip',
  accountId,
  facts: { severity: 'ordinary' },
  at: new Date(Date.UTC(2026, 9, 12, hour)),
  amount: 10,
  ...more,
});

describe('trying a changed rule on last month', () => {
  it('changes nothing when the rule is the same', () => {
    const claims = [claim('a', 1), claim('b', 2)];
    const changed = { code: 'verified_tip', terms: presetTerms('verified_tip') } as const;
    expect(dryRun(claims, terms, changed)).toEqual({ outcomes: 2, before: 20, after: 20, more: 0, less: 0 });
  });

  it('counts who would have got more and less, the caps in force', () => {
    const claims = [claim('a', 1), claim('b', 2, { facts: { severity: 'minor' }, amount: 5 })];
    const changed = {
      code: 'verified_tip',
      terms: { ...presetTerms('verified_tip'), ordinary: 100, minor: 3 },
    } as const;
    expect(dryRun(claims, terms, changed)).toEqual({ outcomes: 2, before: 15, after: 63, more: 1, less: 1 });
  });

  it('tries other caps on what was cut off, day by day in Beijing', () => {
    const claims = [claim('a', 15, { amount: 5 }), claim('a', 14), claim('a', 16, { amount: 0 })];
    const changed = { code: 'caps', terms: { day: 15, month: 600 } } as const;
    // 14:00 and 15:00 UTC are one day in Beijing, 16:00 UTC is the next.
    expect(dryRun(claims, terms, changed)).toMatchObject({ before: 15, after: 25, more: 1 });
  });
});
