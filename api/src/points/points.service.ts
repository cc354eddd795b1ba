import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThanOrEqual, MoreThan } from 'typeorm';
import { beijingDay, DAY_MS } from '../core/calendar/beijing';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { notFound } from '../core/http/problem';
import { ledgerDifferences } from './ledger/check';
import { OWN_POSTINGS } from './ledger/post';
import { RULE_CODES, ruleKind } from './rules/rules';
import { LedgerAccount, LedgerEntry, LedgerLot, LedgerPosting, PointsRule } from './points.entity';

/** Marks the share of a follower that somebody got for a report of their own. */
export const OWN_REPORT = 'own';
const SOON_DAYS = 30;
/** Sorts behind every id. */
const AFTER_ALL = '~';
/**
 * Written out: through the entities, twenty lines of a statement cost ten times as much. The entries say it all: a look at
 * the posting of each would double the cost.
 */
const STATEMENT = `SELECT e.id, e.amount, e.balance_after, e.at, e.rule_code, e.subject_id, e.tip_id, e.memo
  FROM ledger_account a
  JOIN ledger_entry e ON e.account_id = a.id
  WHERE a.kind = 'person' AND a.owner_id = ? AND e.id < ?
  ORDER BY e.id DESC LIMIT ?`;

export interface Standing {
  balance: number;
  /** Set aside for redemptions that are not ended. */
  held: number;
  earnedThisMonth: number;
  /** Points that expire within 30 days, and when the first of them do. */
  expiring: { amount: number; at: Date } | null;
}
export interface EntryRow {
  entry: Pick<LedgerEntry, 'id' | 'amount' | 'balanceAfter' | 'at'>;
  posting: Pick<LedgerPosting, 'ruleCode' | 'subjectId' | 'tipId' | 'memo'>;
  name: string;
}
interface StatementRow {
  id: string;
  amount: number;
  balance_after: number;
  at: string | Date;
  rule_code: string;
  subject_id: string;
  tip_id: string | null;
  memo: string;
}
export interface Explained extends EntryRow {
  posting: LedgerPosting;
  rule: PointsRule | null;
  /** 1 for the first version of the rule. */
  version: number | null;
  expiresAt: Date | null;
}

/** What a person has and how it came about: reading only, each by an index of the account. */
@Injectable()
export class PointsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async balance(accountId: string): Promise<number> {
    const [row] = await this.database.manager.query<{ balance: number }[]>(
      "SELECT balance FROM ledger_account WHERE kind = 'person' AND owner_id = ?",
      [accountId],
    );
    return row?.balance ?? 0;
  }

  async standing(accountId: string): Promise<Standing> {
    const now = this.clock.now();
    const account = await this.account('person', accountId);
    const held = (await this.account('held', accountId))?.balance ?? 0;
    if (!account) return { balance: 0, held, earnedThisMonth: 0, expiring: null };
    const soon = await this.database.manager.find(LedgerLot, {
      where: {
        accountId: account.id,
        remaining: MoreThan(0),
        expiresAt: LessThanOrEqual(new Date(now.getTime() + SOON_DAYS * DAY_MS)),
      },
      order: { expiresAt: 'ASC' },
      take: 1000,
    });
    return {
      balance: account.balance,
      held,
      earnedThisMonth: account.month === beijingDay(now).slice(0, 7) ? account.monthEarned : 0,
      expiring: soon[0]
        ? { amount: soon.reduce((sum, { remaining }) => sum + remaining, 0), at: soon[0].expiresAt }
        : null,
    };
  }

  /** Newest first; one more than the limit. One statement: the account and its entries by the index. */
  async entries(accountId: string, cursor: string | undefined, limit: number): Promise<EntryRow[]> {
    const rows = await this.database.manager.query<StatementRow[]>(STATEMENT, [
      accountId,
      cursor ?? AFTER_ALL,
      limit + 1,
    ]);
    return rows.map((row) => ({
      entry: { id: row.id, amount: row.amount, balanceAfter: row.balance_after, at: asDate(row.at) },
      posting: {
        ruleCode: row.rule_code,
        subjectId: row.subject_id,
        tipId: row.tip_id,
        memo: row.memo,
      },
      name: nameOf(row.rule_code),
    }));
  }

  /** One entry of this person with the rule, and the version of it, that made it. @throws Problem not_found */
  async explain(accountId: string, entryId: string): Promise<Explained> {
    const { manager } = this.database;
    const account = await this.account('person', accountId);
    const entry = account && (await manager.findOneBy(LedgerEntry, { id: entryId, accountId: account.id }));
    if (!entry) throw notFound('这笔积分');
    const posting = await manager.findOneByOrFail(LedgerPosting, { id: entry.postingId });
    const rule = posting.ruleId ? await manager.findOneBy(PointsRule, { id: posting.ruleId }) : null;
    const version = rule
      ? await manager.countBy(PointsRule, { code: rule.code, validFrom: LessThanOrEqual(rule.validFrom) })
      : null;
    const lot = await manager.findOneBy(LedgerLot, { postingId: posting.id, accountId: account.id });
    return {
      entry,
      posting,
      name: nameOf(posting.ruleCode),
      rule,
      version,
      expiresAt: lot?.expiresAt ?? null,
    };
  }

  /** Differences between balances and entries, in Chinese; an empty list proves the ledger. */
  verify(manager: EntityManager): Promise<string[]> {
    return ledgerDifferences(manager);
  }

  private account(kind: 'person' | 'held', ownerId: string): Promise<LedgerAccount | null> {
    return this.database.manager.findOneBy(LedgerAccount, { kind, ownerId });
  }
}

const NAMES = new Map<string, string>([
  ...RULE_CODES.map((code) => [code, ruleKind(code).name] as const),
  ...Object.entries(OWN_POSTINGS),
]);
const nameOf = (ruleCode: string): string => NAMES.get(ruleCode) ?? '积分变动';

/** SQLite gives times as text in UTC, MySQL as dates. */
const asDate = (value: string | Date): Date =>
  value instanceof Date ? value : new Date(`${value.replace(' ', 'T')}Z`);
