import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { beijingDay } from '../core/calendar/beijing';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import { house, lockAccount } from './ledger/accounts';
import { expiryOf } from './ledger/lots';
import { post } from './ledger/post';
import { LedgerAccount, PointsClaim } from './points.entity';
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
    const day = beijingDay(at);
    const month = day.slice(0, 7);
    const earned = {
      day: account.day === day ? account.dayEarned : 0,
      month: account.month === month ? account.monthEarned : 0,
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
        at,
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
    await manager.query(
      'UPDATE ledger_account SET day = ?, day_earned = ?, month = ?, month_earned = ? WHERE id = ?',
      [day, earned.day + amount, month, earned.month + amount, account.id],
    );
    return amount;
  }
}
