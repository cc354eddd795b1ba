import { Injectable } from '@nestjs/common';
import { type EntityManager, In, LessThan, LessThanOrEqual, MoreThan } from 'typeorm';
import { beijingDay, DAY_MS } from '../core/calendar/beijing';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { notFound } from '../core/http/problem';
import { ledgerDifferences } from './ledger/check';
import { OWN_POSTINGS } from './ledger/post';
import { LedgerAccount, LedgerEntry, LedgerLot, LedgerPosting, PointsRule } from './points.entity';

/** Marks the share of a follower that somebody got for a report of their own. */
export const OWN_REPORT = 'own';
const SOON_DAYS = 30;

export interface Standing {
  balance: number;
  /** Set aside for redemptions that are not ended. */
  held: number;
  earnedThisMonth: number;
  /** Points that expire within 30 days, and when the first of them do. */
  expiring: { amount: number; at: Date } | null;
}
export interface EntryRow {
  entry: LedgerEntry;
  posting: LedgerPosting;
  name: string;
}
export interface Explained extends EntryRow {
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
    return (await this.account('person', accountId))?.balance ?? 0;
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

  /** Newest first; one more than the limit. */
  async entries(accountId: string, cursor: string | undefined, limit: number): Promise<EntryRow[]> {
    const { manager } = this.database;
    const account = await this.account('person', accountId);
    if (!account) return [];
    const where = { accountId: account.id, ...(cursor ? { id: LessThan(cursor) } : {}) };
    const entries = await manager.find(LedgerEntry, { where, order: { id: 'DESC' }, take: limit + 1 });
    const ids = entries.map((entry) => entry.postingId);
    const postings = new Map(
      (await manager.findBy(LedgerPosting, { id: In(ids) })).map((row) => [row.id, row]),
    );
    const names = await this.names([...postings.values()]);
    return entries.flatMap((entry) => {
      const posting = postings.get(entry.postingId);
      return posting ? [{ entry, posting, name: names.get(posting.ruleId ?? '') ?? ownName(posting) }] : [];
    });
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
      name: rule?.name ?? ownName(posting),
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

  private async names(postings: readonly LedgerPosting[]): Promise<Map<string, string>> {
    const ids = [...new Set(postings.flatMap(({ ruleId }) => ruleId ?? []))];
    if (ids.length === 0) return new Map();
    const rules = await this.database.manager.findBy(PointsRule, { id: In(ids) });
    return new Map(rules.map(({ id, name }) => [id, name]));
  }
}

const ownName = ({ ruleCode }: LedgerPosting): string =>
  (OWN_POSTINGS as Record<string, string>)[ruleCode] ?? '积分变动';
