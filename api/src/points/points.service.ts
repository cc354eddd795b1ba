import { Injectable } from '@nestjs/common';
import { type EntityManager, In, LessThan, MoreThan, MoreThanOrEqual } from 'typeorm';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import { type Earner, pointsFor, type Severity, type Terms } from './award-rule';
import { startOfDay, startOfMonth } from '../core/calendar/beijing';
import { ledgerDifferences, post } from './ledger';
import { LedgerAccount, LedgerEntry, LedgerPosting, PointsRule } from './points.entity';

export interface TipOutcome {
  tipId: string;
  tipNumber: string;
  accountId: string;
  anonymous: boolean;
  isStaff: boolean;
  at: Date;
}

const FROM = new Date('2016-08-15T00:00:00.000Z');
const CAPS = { dayCap: 60, monthCap: 600 };
/** Product defaults (notice item 16, 参与奖); the office changes them by adding dated rows. */
const DEFAULTS = [
  {
    code: 'verified_tip',
    name: '举报核实',
    text: '举报经核查属实：一般小问题 5 分，普通问题 10 分，正在发生或重大问题 20 分；每天最多 60 分，每月最多 600 分',
    terms: { bySeverity: { minor: 5, ordinary: 10, live: 20, major: 20 }, ...CAPS } satisfies Terms,
  },
  {
    code: 'answer_fixed',
    name: '反馈结果',
    text: '结案后 7 天内确认问题已解决，得 1 分',
    terms: { points: 1, ...CAPS } satisfies Terms,
  },
];

export interface EntryRow {
  entry: LedgerEntry;
  posting: LedgerPosting;
  ruleName: string;
}

/** Points come from verified outcomes only, once per rule and subject. */
@Injectable()
export class PointsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async seed(): Promise<void> {
    await this.database.transaction(async (manager) => {
      if (await manager.exists(PointsRule)) return;
      await insertRows(
        manager,
        PointsRule,
        DEFAULTS.map((rule) => ({
          ...rule,
          id: newId(),
          terms: JSON.stringify(rule.terms),
          validFrom: FROM,
        })),
      );
    });
  }

  /** Returns the points awarded; 0 when the rule gives none or was applied before. */
  awardVerifiedTip(manager: EntityManager, tip: TipOutcome & { severity: Severity }): Promise<number> {
    return this.award(manager, 'verified_tip', tip, tip.severity);
  }

  awardAnswer(manager: EntityManager, tip: TipOutcome): Promise<number> {
    return this.award(manager, 'answer_fixed', tip, null);
  }

  async balance(accountId: string): Promise<number> {
    return (
      (await this.database.manager.findOneBy(LedgerAccount, { kind: 'person', ownerId: accountId }))
        ?.balance ?? 0
    );
  }

  earnedThisMonth(accountId: string): Promise<number> {
    return this.earnedSince(this.database.manager, accountId, startOfMonth(this.clock.now()));
  }

  async rules(at = this.clock.now()): Promise<PointsRule[]> {
    const rules = await this.database.manager.find(PointsRule, { order: { id: 'ASC' } });
    return rules.filter((rule) => rule.validFrom <= at && (rule.validTo === null || rule.validTo > at));
  }

  async entries(accountId: string, cursor: string | undefined, limit: number): Promise<EntryRow[]> {
    const { manager } = this.database;
    const account = await manager.findOneBy(LedgerAccount, { kind: 'person', ownerId: accountId });
    if (!account) return [];
    const where = { accountId: account.id, ...(cursor ? { id: LessThan(cursor) } : {}) };
    const entries = await manager.find(LedgerEntry, { where, order: { id: 'DESC' }, take: limit + 1 });
    const postings = new Map(
      (await manager.findBy(LedgerPosting, { id: In(entries.map((entry) => entry.postingId)) })).map(
        (row) => [row.id, row],
      ),
    );
    const rules = new Map((await manager.find(PointsRule)).map((rule) => [rule.id, rule.name]));
    return entries.flatMap((entry) => {
      const posting = postings.get(entry.postingId);
      return posting ? [{ entry, posting, ruleName: rules.get(posting.ruleId) ?? '' }] : [];
    });
  }

  /** Differences between balances and entries; an empty list proves the ledger. */
  verify(manager: EntityManager): Promise<string[]> {
    return ledgerDifferences(manager);
  }

  private async award(
    manager: EntityManager,
    code: string,
    tip: TipOutcome,
    severity: Severity | null,
  ): Promise<number> {
    const rules = await manager.findBy(PointsRule, { code });
    const rule = rules.find(
      (row) => row.validFrom <= tip.at && (row.validTo === null || row.validTo > tip.at),
    );
    if (!rule) return 0;
    const earner: Earner = {
      anonymous: tip.anonymous,
      isStaff: tip.isStaff,
      earnedToday: await this.earnedSince(manager, tip.accountId, startOfDay(tip.at)),
      earnedThisMonth: await this.earnedSince(manager, tip.accountId, startOfMonth(tip.at)),
    };
    const amount = pointsFor(JSON.parse(rule.terms) as Terms, earner, severity);
    if (amount === 0) return 0;
    const posted = await post(manager, {
      ruleCode: code,
      ruleId: rule.id,
      subjectId: tip.tipId,
      tipId: tip.tipId,
      memo: tip.tipNumber,
      at: tip.at,
      toAccountId: tip.accountId,
      amount,
    });
    return posted ? amount : 0;
  }

  private async earnedSince(manager: EntityManager, accountId: string, since: Date): Promise<number> {
    const account = await manager.findOneBy(LedgerAccount, { kind: 'person', ownerId: accountId });
    if (!account) return 0;
    const sum = await manager.sum(LedgerEntry, 'amount', {
      accountId: account.id,
      at: MoreThanOrEqual(since),
      amount: MoreThan(0),
    });
    // MariaDB answers SUM with a text, whatever the type says.
    return Number.parseInt(String(sum ?? 0), 10);
  }
}
