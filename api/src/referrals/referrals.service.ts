import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan } from 'typeorm';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { notFound, Problem } from '../core/http/problem';
import { CasesService } from '../tips/cases.service';
import { OPEN_REFERRALS, Referral } from './referral.entity';

/** What the district said about a referral. */
export interface DistrictAnswer {
  kind: 'answered' | 'returned';
  text: string;
  /** Line beside the text in the timeline. */
  detail?: string;
}

const MOVE = { answered: 'refer_answer', returned: 'refer_back' } as const;
/** Somebody else may change the tip at the same moment. */
const ATTEMPTS = 3;

/** Tips that were handed to the district platform (notice items 9 and 10). */
@Injectable()
export class ReferralsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cases: CasesService,
  ) {}

  find(id: string): Promise<Referral | null> {
    return this.database.manager.findOneBy(Referral, { id });
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
   * The district's number; entering it again, or another one, replaces it. A referral that timed out stays so.
   * @throws Problem not_found
   */
  async acknowledge(id: string, outsideNumber: string): Promise<Referral> {
    const now = this.clock.now();
    return this.database.transaction(async (manager) => {
      const row = await manager.findOneBy(Referral, { id });
      if (!row) throw notFound('这件转办');
      await manager.update(Referral, { id }, { outsideNumber, acknowledgedAt: row.acknowledgedAt ?? now });
      const waiting = { id, state: In(['sending', 'sent'] as const) };
      await manager.update(Referral, waiting, { state: 'acknowledged' });
      return manager.findOneByOrFail(Referral, { id });
    });
  }

  /**
   * Puts the district's answer on the case. The same answer again does nothing; one after the case went on is
   * refused. @throws Problem not_found, already_done, invalid_input
   */
  async answer(id: string, { kind, text, detail }: DistrictAnswer): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const row = await this.find(id);
      if (!row) throw notFound('这件转办');
      if (row.state === kind) return;
      if (!OPEN_REFERRALS.includes(row.state)) throw new Problem('already_done', '这件转办已经办结');
      try {
        const key = `refer-${id}-${kind}`;
        await this.cases.moveBySystem(row.tipId, MOVE[kind], {
          key,
          note: text,
          ...(detail ? { detail } : {}),
        });
        return;
      } catch (error) {
        // Another answer, or the office, was faster: look again at what the referral is now.
        const again = error instanceof Problem && ['stale_version', 'move_not_allowed'].includes(error.code);
        if (!again || attempt >= ATTEMPTS) throw error;
      }
    }
  }
}
