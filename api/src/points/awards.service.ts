import { Injectable } from '@nestjs/common';
import { And, type EntityManager, IsNull, LessThan, MoreThanOrEqual } from 'typeorm';
import { beijingDay, DAY_MS, parseDay, startOfMonth } from '../core/calendar/beijing';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import { house, lockAccount } from './ledger/accounts';
import { expiryOf } from './ledger/lots';
import { post } from './ledger/post';
import { type Reversal, reverse } from './ledger/reverse';
import { LedgerAccount, LedgerPosting, PointsClaim } from './points.entity';
import { awardFor, type Facts } from './rules/award';
import type { AwardCode } from './rules/rules';
import { RulesService } from './rules/rules.service';

export type { AwardCode, Facts };

export interface Outcome {
  rule: AwardCode;
  /** With the rule it makes the award unique; at most 64 characters. */
  subjectId: string;
  accountId: string;
  tipId: string | null;
  /** What it was for, in Chinese, shown to the person; at most 200 characters. */
  memo: string;
  facts: Facts;
  at: Date;
  /** When it was done, where that is not `at`: the day and month whose caps it uses. */
  doneAt?: Date;
}

/** Gives points for verified outcomes, once per rule and subject, within the caps. Who earns at all is for the caller to say. */
@Injectable()
export class AwardsService {
  constructor(private readonly rules: RulesService) {}

  /**
   * Inside the transaction in which the outcome is stored. Several people at once: each is locked before the first
   * is posted to, in one order. Returns what each was given; 0 when it was given before.
   */
  async give(manager: EntityManager, outcomes: readonly Outcome[]): Promise<number[]> {
    const people = [...new Set(outcomes.map(({ accountId }) => accountId))].sort();
    for (const person of people) await lockAccount(manager, 'person', person);
    const given: number[] = [];
    for (const outcome of outcomes) given.push(await this.one(manager, outcome));
    return given;
  }

  private async one(manager: EntityManager, outcome: Outcome): Promise<number> {
    const { rule: ruleCode, subjectId, accountId, tipId, memo, facts, at } = outcome;
    const rule = await this.rules.termsAt(manager, ruleCode, at);
    const caps = await this.rules.termsAt(manager, 'caps', at);
    const expiry = await this.rules.termsAt(manager, 'expiry', at);
    if (!rule || (await manager.existsBy(PointsClaim, { ruleCode, subjectId }))) return 0;
    const account = await manager.findOneByOrFail(LedgerAccount, { kind: 'person', ownerId: accountId });
    const doneAt = outcome.doneAt ?? at;
    const day = beijingDay(doneAt);
    const month = day.slice(0, 7);
    const earned = {
      day: await this.earned(manager, account, account.day, day, account.dayEarned),
      month: await this.earned(manager, account, account.month, month, account.monthEarned),
    };
    const { amount, detail } = awardFor(ruleCode, rule.terms, caps?.terms ?? {}, facts, earned);
    await insertRows(manager, PointsClaim, [
      {
        id: newId(),
        ruleCode,
        ruleId: rule.id,
        subjectId,
        accountId,
        facts: JSON.stringify(facts),
        amount,
        at: doneAt,
      },
    ]);
    if (amount === 0) return 0;
    await post(manager, {
      ruleCode,
      ruleId: rule.id,
      subjectId,
      tipId,
      memo,
      detail,
      at,
      legs: [{ kind: 'person', ownerId: accountId, amount }, house('issuance', -amount)],
      expiresAt: expiryOf(at, expiry?.terms['afterYears'] ?? 1),
    });
    // The counters stand for the latest day and month; for earlier ones the claims are added up.
    if (day >= (account.day ?? ''))
      await this.count(manager, account.id, { day, dayEarned: earned.day + amount });
    if (month >= (account.month ?? ''))
      await this.count(manager, account.id, { month, monthEarned: earned.month + amount });
    return amount;
  }

  /**
   * Takes back what a rule gave for a subject, by a reversal, and frees the caps it used; in its place `instead` may be
   * given, first, so that points spent meanwhile are owed only once. Once per subject: later calls give nothing more.
   * The caller has nothing read before in this transaction.
   */
  async takeBack(
    manager: EntityManager,
    taken: { rule: AwardCode; subjectId: string; accountId: string } & Reversal,
    instead: Outcome | null,
  ): Promise<void> {
    const { rule: ruleCode, subjectId, accountId, byId, reason, at } = taken;
    const account = await lockAccount(manager, 'person', accountId);
    const claim = await manager.findOneBy(PointsClaim, {
      ruleCode,
      subjectId,
      accountId,
      takenBackAt: IsNull(),
    });
    if (claim) {
      await manager.update(PointsClaim, { id: claim.id }, { takenBackAt: at });
      const day = beijingDay(claim.at);
      if (day === account.day)
        await this.count(manager, account.id, { dayEarned: Math.max(0, account.dayEarned - claim.amount) });
      if (day.slice(0, 7) === account.month)
        await this.count(manager, account.id, {
          monthEarned: Math.max(0, account.monthEarned - claim.amount),
        });
    }
    if (instead) await this.one(manager, instead);
    const posting = await manager.findOneBy(LedgerPosting, { ruleCode, subjectId });
    if (posting) await reverse(manager, posting, { byId, reason, at });
  }

  /** What was earned in a day or month: the account's counter, or for an earlier one the sum of the claims. */
  private async earned(
    manager: EntityManager,
    account: LedgerAccount,
    counted: string | null,
    wanted: string,
    counter: number,
  ): Promise<number> {
    if (counted === wanted) return counter;
    if (counted === null || counted < wanted) return 0;
    const [from, to] = wanted.length === 10 ? dayOf(wanted) : monthOf(wanted);
    const row = await manager
      .createQueryBuilder(PointsClaim, 'claim')
      .select('COALESCE(SUM(claim.amount), 0)', 'total')
      .where({
        accountId: account.ownerId,
        takenBackAt: IsNull(),
        at: And(MoreThanOrEqual(from), LessThan(to)),
      })
      .getRawOne<{ total: string | number }>();
    return Number(row?.total ?? 0);
  }

  private async count(manager: EntityManager, id: string, set: Partial<LedgerAccount>): Promise<void> {
    await manager.update(LedgerAccount, { id }, set);
  }
}

const dayOf = (day: string): [Date, Date] => [parseDay(day), new Date(parseDay(day).getTime() + DAY_MS)];
function monthOf(month: string): [Date, Date] {
  const from = parseDay(`${month}-01`);
  return [from, startOfMonth(new Date(from.getTime() + 32 * DAY_MS))];
}
