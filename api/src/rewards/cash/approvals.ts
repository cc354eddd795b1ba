import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { Database, isDuplicate } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { notFound, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { NoticesService } from '../../notices/notices.service';
import { Holding } from '../holding';
import { Redemption } from '../reward.entity';
import { CashApproval } from './cash.entity';
import { Transfers } from './transfers';

/** So many different people have to agree. */
export const NEEDED = 2;

/** Cash above the set sum: two people agree, or one refuses and everything goes back. */
@Injectable()
export class Approvals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly holding: Holding,
    private readonly transfers: Transfers,
    private readonly notices: NoticesService,
  ) {}

  /** Waiting for a word; newest first, one more than the limit. */
  waiting(cursor: string | undefined, limit: number): Promise<Redemption[]> {
    const where = { state: 'approving' as const, ...(cursor ? { id: LessThan(cursor) } : {}) };
    return this.database.manager.find(Redemption, { where, order: { id: 'DESC' }, take: limit + 1 });
  }

  async given(ids: readonly string[]): Promise<CashApproval[]> {
    return ids.length === 0 ? [] : this.database.manager.findBy(CashApproval, { redemptionId: In([...ids]) });
  }

  /** Once per person; sent again it does nothing. @throws Problem not_found, already_done */
  async say(byId: string, redemptionId: string, approve: boolean, note: string): Promise<void> {
    const { manager } = this.database;
    const redemption = await manager.findOneBy(Redemption, { id: redemptionId, kind: 'cash' });
    if (!redemption) throw notFound('这份兑换');
    const mine = await manager.findOneBy(CashApproval, { redemptionId, byId });
    if (mine?.approve === approve) return;
    if (mine) throw new Problem('already_done', '您已经审批过了');
    if (redemption.state !== 'approving') throw new Problem('already_done', '这份兑换不在审批中');
    const at = this.clock.now();
    try {
      await this.database.transaction(async (tx) => {
        // The version of the redemption makes those who approve at once come one after another.
        const { id, version } = redemption;
        const where = { id, version, state: 'approving' as const };
        if (!(await changeExactlyOne(tx, Redemption, where, { note: redemption.note })))
          throw new Problem('stale_version', '刚刚有人审批过，请刷新后再看');
        await insertRows(tx, CashApproval, [{ id: newId(), redemptionId, byId, approve, note, at }]);
        const now = await tx.findOneByOrFail(Redemption, { id });
        if (!approve) {
          await this.holding.end(tx, now, 'cancelled', { at, endedBy: byId, note });
          const body = `${redemption.rewardName}：${note}。${redemption.points} 积分已退回。`;
          await this.notices.add(tx, [
            {
              accountId: redemption.accountId,
              causeId: id,
              kind: 'points',
              title: '现金兑换未通过',
              body,
              tipId: null,
              push: true,
            },
          ]);
          return;
        }
        if ((await tx.countBy(CashApproval, { redemptionId, approve: true })) < NEEDED) return;
        await changeExactlyOne(tx, Redemption, { id, version: now.version }, { state: 'paying' });
        await this.transfers.begin(tx, redemption);
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
}
