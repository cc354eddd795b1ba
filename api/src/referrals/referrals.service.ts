import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan } from 'typeorm';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import { invalid, notFound, Problem } from '../core/http/problem';
import { CasesService } from '../tips/cases.service';
import { NewsService } from '../tips/news.service';
import { type DistrictAnswer, isSameAnswer } from './answer';
import { OPEN_REFERRALS, Referral } from './referral.entity';

const MOVE = { answered: 'refer_answer', returned: 'refer_back' } as const;
/** Somebody else may change the tip at the same moment. */
const ATTEMPTS = 4;

/** Tips that were handed to the district platform (notice items 9 and 10). */
@Injectable()
export class ReferralsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cases: CasesService,
    private readonly news: NewsService,
  ) {}

  find(id: string): Promise<Referral | null> {
    return this.database.manager.findOneBy(Referral, { id });
  }

  /** @throws Problem not_found */
  async require(id: string): Promise<Referral> {
    const row = await this.find(id);
    if (!row) throw notFound('这件转办');
    return row;
  }

  /** Newest first; open: those the district still owes an answer. */
  list(filter: { open: boolean; tipId?: string }, cursor: string | undefined, limit: number) {
    const where = {
      ...(filter.open ? { state: In([...OPEN_REFERRALS]) } : {}),
      ...(filter.tipId ? { tipId: filter.tipId } : {}),
      ...(cursor ? { id: LessThan(cursor) } : {}),
    };
    return this.database.manager.find(Referral, { where, order: { id: 'DESC' }, take: limit + 1 });
  }

  /** The platform took it. Its acknowledgement may have come before. */
  async delivered(id: string): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(async (manager) => {
      await manager.update(Referral, { id, sentAt: IsNull() }, { sentAt: now });
      await manager.update(Referral, { id, state: 'sending' }, { state: 'sent' });
    });
  }

  /**
   * The district's number, which the reporter learns too. The same again does nothing, another one replaces it. A
   * referral that timed out stays so. @throws Problem not_found, invalid_input, stale_version
   */
  async acknowledge(id: string, given: string): Promise<Referral> {
    const outsideNumber = given.trim();
    if (outsideNumber === '') throw invalid('outsideNumber', '请填写区平台编号');
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const row = await this.require(id);
      if (row.outsideNumber === outsideNumber) return row;
      if (await this.number(row, outsideNumber)) return this.require(id);
    }
    throw new Problem('stale_version', '这件转办刚刚有变化，请刷新后再试');
  }

  private number(row: Referral, outsideNumber: string): Promise<boolean> {
    const now = this.clock.now();
    return this.database.transaction(async (manager) => {
      const where = { id: row.id, state: row.state, outsideNumber: row.outsideNumber ?? IsNull() };
      const state = row.state === 'sending' || row.state === 'sent' ? 'acknowledged' : row.state;
      const set = { outsideNumber, acknowledgedAt: row.acknowledgedAt ?? now, state } as const;
      if (!(await changeExactlyOne(manager, Referral, where, set))) return false;
      const said = row.outsideNumber === null ? '区平台已受理，编号' : '区平台的编号更正为';
      // After its answer the number is only for the books.
      if (OPEN_REFERRALS.includes(row.state))
        await this.news.tell(manager, row.tipId, 'district', `${said} ${outsideNumber}`, now);
      return true;
    });
  }

  /**
   * Puts the district's answer on the case. The same answer again does nothing; another one, or one after the case
   * went on, is refused. @throws Problem not_found, already_done, stale_version, move_not_allowed
   */
  async answer(id: string, answer: DistrictAnswer): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const row = await this.require(id);
      if (isSameAnswer(row, answer)) return;
      if (!OPEN_REFERRALS.includes(row.state)) throw new Problem('already_done', '这件转办已经办结');
      if (attempt > ATTEMPTS) throw new Problem('stale_version', '这件转办刚刚有变化，请稍后重发');
      try {
        await this.cases.moveBySystem(row.tipId, MOVE[answer.kind], {
          key: `refer-${id}-${answer.kind}`,
          note: answer.text,
          ...(answer.kind === 'answered' ? { input: { outcome: answer.outcome } } : {}),
        });
      } catch (error) {
        // Another answer, or the office, was faster: look again at what the referral is now.
        const again = error instanceof Problem && ['stale_version', 'move_not_allowed'].includes(error.code);
        if (!again) throw error;
      }
    }
  }
}
