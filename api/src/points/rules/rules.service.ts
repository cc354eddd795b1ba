import { Injectable } from '@nestjs/common';
import { Between, type EntityManager, IsNull } from 'typeorm';
import { beijingDay, DAY_MS, parseDay, startOfDay, startOfMonth } from '../../core/calendar/beijing';
import { Clock } from '../../core/clock';
import { Database } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { invalid, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { PointsClaim, PointsRule } from '../points.entity';
import type { Facts } from './award';
import { type Claim, type DryRun, dryRun } from './dry-run';
import {
  type AwardCode,
  presetTerms,
  RULE_CODES,
  type RuleCode,
  ruleKind,
  type Terms,
  termsFault,
} from './rules';

/** The notice's date: the defaults apply from the beginning. */
const FROM = new Date('2016-08-15T00:00:00.000Z');
/** Outcomes that a dry run looks at; a busy month has a few thousand. */
const DRY_RUN_LIMIT = 50_000;

export interface VersionInForce {
  id: string;
  terms: Terms;
}
export interface NewVersion {
  code: RuleCode;
  terms: Terms;
  /** Day in Beijing from whose beginning it applies, YYYY-MM-DD. */
  from: string;
  reason: string;
}

/** The rules as dated data: what applied to an entry stays with it, what changes is a version of its own. */
@Injectable()
export class RulesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async seed(): Promise<void> {
    await this.database.transaction(async (manager) => {
      const known = new Set((await manager.find(PointsRule)).map(({ code }) => code));
      const missing = RULE_CODES.filter((code) => !known.has(code));
      await insertRows(
        manager,
        PointsRule,
        missing.map((code) => this.row(code, presetTerms(code), FROM)),
      );
    });
  }

  /** The version that applies at an instant. Usable inside a transaction, with its manager. */
  async termsAt(manager: EntityManager, code: RuleCode, at: Date): Promise<VersionInForce | null> {
    const rules = await manager.findBy(PointsRule, { code });
    const rule = rules.find((one) => one.validFrom <= at && (one.validTo === null || one.validTo > at));
    return rule ? { id: rule.id, terms: JSON.parse(rule.terms) as Terms } : null;
  }

  /** Every version, those of one rule together, newest first; a handful for each rule. */
  async versions(): Promise<PointsRule[]> {
    const all = await this.database.manager.find(PointsRule, { order: { validFrom: 'DESC' }, take: 500 });
    return RULE_CODES.flatMap((code) => all.filter((one) => one.code === code));
  }

  async current(at = this.clock.now()): Promise<PointsRule[]> {
    const all = await this.versions();
    return all.filter((one) => one.validFrom <= at && (one.validTo === null || one.validTo > at));
  }

  /**
   * A version that applies from the beginning of a coming day; the one before ends there. Sending the same again does
   * nothing. @throws Problem invalid_input, already_done when another version starts on that day or later
   */
  async add(byId: string, { code, terms, from, reason }: NewVersion): Promise<void> {
    this.checked(code, terms);
    const validFrom = this.comingDay(from);
    await this.database.transaction(async (manager) => {
      // The row that ends is changed before anything is read: two offices at once then see each other.
      await manager.query('UPDATE points_rule SET valid_to = valid_to WHERE code = ?', [code]);
      const rules = await manager.find(PointsRule, { where: { code }, order: { validFrom: 'DESC' } });
      const last = rules[0];
      const same = rules.find((one) => one.validFrom.getTime() === validFrom.getTime());
      if (same?.terms === JSON.stringify(this.inOrder(code, terms))) return;
      if (last && last.validFrom >= validFrom)
        throw new Problem(
          'already_done',
          `已经有从 ${beijingDay(last.validFrom)} 起的新规则，请选更晚的日子`,
        );
      if (last) await manager.update(PointsRule, { id: last.id }, { validTo: validFrom });
      await insertRows(manager, PointsRule, [
        { ...this.row(code, terms, validFrom), createdBy: byId, reason },
      ]);
    });
  }

  /** What a version would have done in the last whole month (Beijing). @throws Problem invalid_input */
  async tryOut(code: RuleCode, terms: Terms): Promise<DryRun & { month: string; comparable: boolean }> {
    this.checked(code, terms);
    const end = startOfMonth(this.clock.now());
    const start = startOfMonth(new Date(end.getTime() - DAY_MS));
    const rows = await this.database.manager.find(PointsClaim, {
      where: { at: Between(start, new Date(end.getTime() - 1)), takenBackAt: IsNull() },
      order: { at: 'ASC', id: 'ASC' },
      take: DRY_RUN_LIMIT,
    });
    const claims: Claim[] = rows.map(({ ruleCode, accountId, facts, at, amount }) => ({
      ruleCode: ruleCode as AwardCode,
      accountId,
      facts: JSON.parse(facts) as Facts,
      at,
      amount,
    }));
    const now = new Map<RuleCode, Terms>();
    for (const rule of await this.current()) now.set(rule.code as RuleCode, JSON.parse(rule.terms) as Terms);
    return {
      month: beijingDay(start).slice(0, 7),
      // The re-report interval was decided when the outcome came; expiry and malice give no points.
      comparable: !['expiry', 'malicious', 'rewards', 'cash'].includes(code),
      ...dryRun(claims, now, { code, terms }),
    };
  }

  private checked(code: RuleCode, terms: Terms): void {
    const fault = termsFault(code, terms);
    if (fault) throw invalid('terms', fault);
  }

  private comingDay(text: string): Date {
    let day: Date;
    try {
      day = parseDay(text);
    } catch {
      throw invalid('from', '日期应写成 2026-10-01 的样子');
    }
    const now = this.clock.now();
    if (day <= startOfDay(now)) throw invalid('from', '新规则最早从明天起，已经得到的积分不变');
    if (day.getTime() > now.getTime() + 366 * DAY_MS) throw invalid('from', '最多提前一年写新规则');
    return day;
  }

  private inOrder(code: RuleCode, terms: Terms): Terms {
    return Object.fromEntries(ruleKind(code).fields.map(({ key }) => [key, terms[key] ?? 0]));
  }

  private row(code: RuleCode, terms: Terms, validFrom: Date): Partial<PointsRule> & { id: string } {
    const { name, say } = ruleKind(code);
    const stored = this.inOrder(code, terms);
    return { id: newId(), code, name, text: say(stored), terms: JSON.stringify(stored), validFrom };
  }
}
