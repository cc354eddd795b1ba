import { beijingDay } from '../../core/calendar/beijing';
import { awardFor, type Facts } from './award';
import type { AwardCode, RuleCode, Terms } from './rules';

export interface Claim {
  ruleCode: AwardCode;
  accountId: string;
  facts: Facts;
  at: Date;
  /** What it gave then. */
  amount: number;
}
export interface DryRun {
  outcomes: number;
  before: number;
  after: number;
  /** People who would have got more, and less. */
  more: number;
  less: number;
}

/**
 * What one changed rule would have given for the outcomes of a month, in the order in which they came; every other rule
 * as it stands now. Pure. The claims are those of a whole month, so the caps start at nothing.
 */
export function dryRun(
  claims: readonly Claim[],
  terms: ReadonlyMap<RuleCode, Terms>,
  changed: { code: RuleCode; terms: Terms },
): DryRun {
  const termsOf = (code: RuleCode): Terms =>
    code === changed.code ? changed.terms : (terms.get(code) ?? {});
  const people = new Map<string, { before: number; after: number; day: string; today: number }>();
  for (const claim of [...claims].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const day = beijingDay(claim.at);
    const person = people.get(claim.accountId) ?? { before: 0, after: 0, day, today: 0 };
    if (person.day !== day) Object.assign(person, { day, today: 0 });
    const earned = { day: person.today, month: person.after };
    const { amount } = awardFor(
      claim.ruleCode,
      termsOf(claim.ruleCode),
      termsOf('caps'),
      claim.facts,
      earned,
    );
    person.before += claim.amount;
    person.after += amount;
    person.today += amount;
    people.set(claim.accountId, person);
  }
  const all = [...people.values()];
  return {
    outcomes: claims.length,
    before: all.reduce((sum, { before }) => sum + before, 0),
    after: all.reduce((sum, { after }) => sum + after, 0),
    more: all.filter(({ before, after }) => after > before).length,
    less: all.filter(({ before, after }) => after < before).length,
  };
}
