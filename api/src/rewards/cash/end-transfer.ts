import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { NoticesService } from '../../notices/notices.service';
import { Holding } from '../holding';
import { Redemption } from '../reward.entity';
import { isFinal } from './bill';
import { CashTransfer } from './cash.entity';

/** Why a transfer ended without payment, for the person. */
function reason(state: string, failReason: string | null): string {
  if (state === 'CANCELLED') return '已撤销';
  if (failReason === 'OVERDUE_CLOSE') return '24 小时内没有确认收款';
  return state === 'ABSENT' ? '没有发出' : '微信转账没有成功';
}

/** Changes a bill, and when it has ended, its redemption with it, in one transaction. */
@Injectable()
export class EndTransfer {
  constructor(
    private readonly holding: Holding,
    private readonly notices: NoticesService,
    private readonly clock: Clock,
  ) {}

  /** False when somebody else changed the bill meanwhile: read it again. */
  async store(manager: EntityManager, transfer: CashTransfer, set: Partial<CashTransfer>): Promise<boolean> {
    const state = set.state ?? transfer.state;
    const ended = isFinal(state);
    const at = this.clock.now();
    const where = { id: transfer.id, version: transfer.version, endedAt: IsNull() };
    const all = ended ? { ...set, endedAt: at, nextAt: null, packageInfo: null } : set;
    if (!(await changeExactlyOne(manager, CashTransfer, where, all))) return false;
    if (!ended) return true;
    const redemption = await manager.findOneByOrFail(Redemption, { id: transfer.redemptionId });
    const paid = state === 'SUCCESS';
    const why = paid ? null : reason(state, set.failReason ?? null);
    await this.holding.end(manager, redemption, paid ? 'done' : 'cancelled', {
      at,
      endedBy: null,
      note: why,
    });
    const sum = `${(transfer.cents / 100).toFixed(2)} 元`;
    await this.notices.add(manager, [
      {
        accountId: transfer.accountId,
        causeId: transfer.id,
        kind: 'points',
        title: paid ? `${sum} 已到账` : '现金没有发放，积分已退回',
        body: paid
          ? '请到微信零钱查看。'
          : `${redemption.rewardName}：${why ?? ''}，${redemption.points} 积分已退回。`,
        tipId: null,
        push: true,
      },
    ]);
    return true;
  }
}
