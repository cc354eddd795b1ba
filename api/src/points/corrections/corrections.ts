import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../core/clock';
import { Database } from '../../core/database/database';
import { notFound } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { NoticesService } from '../../notices/notices.service';
import { reverse } from '../ledger/reverse';
import { LedgerAccount, LedgerEntry, LedgerPosting, PointsClaim, PointsRule } from '../points.entity';

/** One award on a tip, without a word on whose it is. */
export interface TipAward {
  posting: LedgerPosting;
  ruleName: string;
  amount: number;
  reversed: boolean;
}

/** The office takes back points that a tip gave by mistake: a new posting, with a reason the person reads. */
@Injectable()
export class Corrections {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
  ) {}

  /** What a tip has given, oldest first; at most 100. */
  async ofTip(tipId: string): Promise<TipAward[]> {
    const { manager } = this.database;
    const where = { tipId, ruleCode: In(['verified_tip', 'follower', 'answer_fixed']) };
    const postings = await manager.find(LedgerPosting, { where, order: { id: 'ASC' }, take: 100 });
    const ids = postings.map(({ id }) => id);
    if (ids.length === 0) return [];
    const entries = await manager.findBy(LedgerEntry, { postingId: In(ids) });
    const reversed = await manager.findBy(LedgerPosting, { ruleCode: 'reversal', subjectId: In(ids) });
    const rules = await manager.findBy(PointsRule, {
      id: In(postings.flatMap(({ ruleId }) => ruleId ?? [])),
    });
    return postings.map((posting) => ({
      posting,
      ruleName: rules.find(({ id }) => id === posting.ruleId)?.name ?? '',
      amount: Math.max(
        0,
        ...entries.filter(({ postingId }) => postingId === posting.id).map((e) => e.amount),
      ),
      reversed: reversed.some(({ subjectId }) => subjectId === posting.id),
    }));
  }

  /** Sent again it does nothing. @throws Problem not_found */
  async takeBack(byId: string, tipId: string, postingId: string, reason: string): Promise<void> {
    const known = (await this.ofTip(tipId)).find(({ posting }) => posting.id === postingId);
    if (!known) throw notFound('这笔积分');
    const at = this.clock.now();
    await this.database.transaction(async (manager) => {
      const taken = await reverse(manager, known.posting, { byId, reason, at });
      const { ruleCode, subjectId } = known.posting;
      await manager.update(PointsClaim, { ruleCode, subjectId }, { takenBackAt: at });
      if (!taken) return;
      const entries = await manager.findBy(LedgerEntry, { postingId });
      const [person] = await manager.findBy(LedgerAccount, {
        id: In(entries.map(({ accountId }) => accountId)),
        kind: 'person',
      });
      if (!person) return;
      const body = `${known.ruleName}（${known.posting.memo}）：${reason}`;
      await this.notices.add(manager, [
        {
          accountId: person.ownerId,
          causeId: newId(),
          kind: 'points',
          title: `更正积分：扣回 ${taken} 分`,
          body,
          tipId: null,
          push: false,
        },
      ]);
    });
  }
}
