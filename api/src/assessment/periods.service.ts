import { Injectable } from '@nestjs/common';
import { type EntityManager, In, LessThan } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { invalid, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { AssessmentPeriod } from './period.entity';
import type { ChangeAssessmentTerms, OpenAssessment } from './periods.dto';
import type { Terms } from './rules/indicators';
import { openable, SHOWN_STATES } from './rules/period';
import { TermsService } from './terms.service';

/**
 * The row of a period as it is now, and kept so to the end of the transaction: to be called before anything is read,
 * so that on MySQL too two people who decide at once see each other.
 */
export async function lockPeriod(manager: EntityManager, id: string): Promise<AssessmentPeriod> {
  await manager.query('UPDATE assessment_period SET name = name WHERE id = ?', [id]);
  const period = await manager.findOneBy(AssessmentPeriod, { id });
  if (!period) throw notFound('这一期考核');
  return period;
}

const begun = (): Problem => new Problem('move_not_allowed', '这一期已经开始，指标和权重不能再改');

/** Periods: opened before they begin, with terms that nobody can change afterwards. */
@Injectable()
export class PeriodsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly terms: TermsService,
  ) {}

  /** Units see a period only after the office has made it public. @throws Problem not_found */
  async visible(me: Principal, id: string): Promise<AssessmentPeriod> {
    const period = await this.database.manager.findOneBy(AssessmentPeriod, { id });
    if (!period || !(me.roles.has('office') || SHOWN_STATES.includes(period.state)))
      throw notFound('这一期考核');
    return period;
  }

  /** Newest first; one more than the limit. */
  list(me: Principal, cursor: string | undefined, limit: number): Promise<AssessmentPeriod[]> {
    const shown = me.roles.has('office') ? {} : { state: In([...SHOWN_STATES]) };
    const where = { ...shown, ...(cursor ? { id: LessThan(cursor) } : {}) };
    return this.database.manager.find(AssessmentPeriod, { where, order: { id: 'DESC' }, take: limit + 1 });
  }

  /**
   * Opens a coming month or quarter. The same key gives the first answer again.
   * @throws Problem invalid_input (it has begun), already_done (opened already), key_reused
   */
  async open(me: Principal, body: OpenAssessment): Promise<string> {
    const { key, kind, from, reason } = body;
    this.terms.check(body.terms);
    const known = await this.opened(me, body);
    if (known) return known;
    const now = this.clock.now();
    const span = openable(kind, now).find((one) => one.from.toISOString() === from);
    if (!span) throw invalid('from', '只能开展还没有开始的考核期，请重新选择');
    const id = newId();
    try {
      await this.database.transaction(async (manager) => {
        const termsId = await this.terms.add(manager, { accountId: me.accountId, key }, body.terms, reason);
        await insertRows(manager, AssessmentPeriod, [
          {
            id,
            kind,
            name: span.name,
            startsAt: span.from,
            endsAt: span.to,
            termsId,
            state: 'open',
            openedBy: me.accountId,
            openedAt: now,
          },
        ]);
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const first = await this.opened(me, body);
      if (first) return first;
      throw new Problem('already_done', `${span.name}已经有人开展，请刷新后查看`);
    }
    return id;
  }

  /**
   * Other terms for a period that has not begun.
   * @throws Problem move_not_allowed when it has, invalid_input, stale_version
   */
  async changeTerms(me: Principal, id: string, body: ChangeAssessmentTerms): Promise<void> {
    this.terms.check(body.terms);
    const by = { accountId: me.accountId, key: body.key };
    const known = await this.terms.added(by);
    if (known) {
      this.sameTerms(known.terms, body.terms);
      return;
    }
    await this.database.transaction(async (manager) => {
      const period = await lockPeriod(manager, id);
      if (period.startsAt <= this.clock.now()) throw begun();
      if (period.version !== body.version)
        throw new Problem('stale_version', '刚刚有人改过，请看过最新的再改', {
          current: { version: period.version },
        });
      const termsId = await this.terms.add(manager, by, body.terms, body.reason);
      await changeExactlyOne(manager, AssessmentPeriod, { id, version: period.version }, { termsId });
    });
  }

  /** The period that was opened with this key, if any. */
  private async opened(me: Principal, body: OpenAssessment): Promise<string | null> {
    const row = await this.terms.added({ accountId: me.accountId, key: body.key });
    if (!row) return null;
    this.sameTerms(row.terms, body.terms);
    const period = await this.database.manager.findOneBy(AssessmentPeriod, {
      openedBy: me.accountId,
      openedAt: row.createdAt,
      kind: body.kind,
    });
    if (!period || period.startsAt.toISOString() !== body.from) throw reused();
    return period.id;
  }

  private sameTerms(stored: string, asked: Terms): void {
    if (stored !== JSON.stringify(asked)) throw reused();
  }
}

const reused = (): Problem => new Problem('key_reused', '这一步已经提交过，请刷新后再看');
