import { Injectable } from '@nestjs/common';
import { type EntityManager, In, LessThanOrEqual, MoreThan } from 'typeorm';
import { changeExactlyOne } from '../core/database/change';
import { currentRead } from '../core/database/current-read';
import { isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { DomainEvents } from '../core/events/domain-events';
import { Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { house, post, postingOf } from '../points';
import { Redemption, Reward, RewardMonth } from './reward.entity';
import { redemptionEnded } from './rewards.events';
import type { RedemptionState } from './states';

export interface Limits {
  /** Points of all redemptions of a month. */
  points: number;
  /** Fen of all cash of a month, and of one person in a year. */
  cents: number;
  personCents: number;
}

/** What a redemption takes and gives back: points, stock and budget, always all three in one transaction. */
@Injectable()
export class Holding {
  constructor(private readonly events: DomainEvents) {}

  /**
   * Holds for a new redemption. The caller has locked the person's account; locks follow in the order reward, month.
   * @throws Problem move_not_allowed when nothing is left of stock, budget or points
   */
  async take(manager: EntityManager, redemption: Redemption, limits: Limits): Promise<void> {
    const { rewardId, month, points, accountId } = redemption;
    const cents = redemption.cents ?? 0;
    const stock = { id: rewardId, open: true, stock: MoreThan(0) };
    if (!(await changeExactlyOne(manager, Reward, stock, { stock: () => 'stock - 1' })))
      throw new Problem('move_not_allowed', '已经兑完');
    await this.ensureMonth(manager, month);
    const room = {
      month,
      points: LessThanOrEqual(limits.points - points),
      cents: LessThanOrEqual(limits.cents - cents),
    };
    const use = { points: () => `points + ${points}`, cents: () => `cents + ${cents}` };
    if (!(await changeExactlyOne(manager, RewardMonth, room, use)))
      throw new Problem('move_not_allowed', '本月的兑换额度已经用完，下月再来');
    if (cents > 0 && (await this.cashOfYear(manager, accountId, month)) + cents > limits.personCents)
      throw new Problem('move_not_allowed', `每人每年最多领取 ${limits.personCents / 100} 元`);
    await insertRows(manager, Redemption, [redemption]);
    await post(manager, {
      ruleCode: 'redemption_hold',
      subjectId: redemption.id,
      memo: redemption.rewardName,
      at: redemption.createdAt,
      legs: [
        { kind: 'person', ownerId: accountId, amount: -points },
        { kind: 'held', ownerId: accountId, amount: points },
      ],
    });
  }

  /** Ends an open redemption: handed over, or everything given back. @throws Problem stale_version */
  async end(
    manager: EntityManager,
    redemption: Redemption,
    to: Extract<RedemptionState, 'done' | 'cancelled' | 'expired'>,
    by: { at: Date; endedBy: string | null; note: string | null },
  ): Promise<void> {
    const { id, version, points } = redemption;
    const set = { state: to, openCode: null, endedAt: by.at, endedBy: by.endedBy, note: by.note };
    const where = { id, version, state: redemption.state };
    if (!(await changeExactlyOne(manager, Redemption, where, set)))
      throw new Problem('stale_version', '这份兑换刚刚有变化，请刷新后再看');
    // A prize that was won has cost nobody anything: nothing is held for it.
    if (points > 0) await this.settle(manager, redemption, to, by);
    await this.events.emit(manager, redemptionEnded, { redemptionId: id, to, at: by.at });
  }

  /** Points, stock and budget of what was paid for: all spent, or all given back. */
  private async settle(
    manager: EntityManager,
    redemption: Redemption,
    to: Extract<RedemptionState, 'done' | 'cancelled' | 'expired'>,
    by: { at: Date; endedBy: string | null },
  ): Promise<void> {
    const { id, accountId, points } = redemption;
    const common = { subjectId: id, memo: redemption.rewardName, at: by.at, byId: by.endedBy };
    if (to === 'done') {
      await post(manager, {
        ...common,
        ruleCode: 'redemption_done',
        legs: [{ kind: 'held', ownerId: accountId, amount: -points }, house('redeemed', points)],
      });
      return;
    }
    await post(manager, {
      ...common,
      ruleCode: 'redemption_release',
      legs: [
        { kind: 'held', ownerId: accountId, amount: -points },
        { kind: 'person', ownerId: accountId, amount: points },
      ],
      returns: await postingOf(manager, 'redemption_hold', id),
    });
    await manager.update(Reward, { id: redemption.rewardId }, { stock: () => 'stock + 1' });
    const used = { points: () => `points - ${points}`, cents: () => `cents - ${redemption.cents ?? 0}` };
    await manager.update(RewardMonth, { month: redemption.month }, used);
  }

  /** A person's redemptions of a month, those that were given back left out. Current inside a transaction, after a lock. */
  ofMonth(manager: EntityManager, accountId: string, month: string): Promise<Redemption[]> {
    return manager.find(Redemption, {
      where: { accountId, month, state: In(['held', 'approving', 'paying', 'done']) },
      ...(manager.queryRunner ? currentRead(manager) : {}),
    });
  }

  private async cashOfYear(manager: EntityManager, accountId: string, month: string): Promise<number> {
    const rows = await manager.find(Redemption, {
      where: { accountId, kind: 'cash', state: In(['approving', 'paying', 'done']) },
      ...currentRead(manager),
    });
    const year = month.slice(0, 4);
    return rows.filter((one) => one.month.startsWith(year)).reduce((sum, { cents }) => sum + (cents ?? 0), 0);
  }

  private async ensureMonth(manager: EntityManager, month: string): Promise<void> {
    if (await manager.existsBy(RewardMonth, { month })) return;
    try {
      await insertRows(manager, RewardMonth, [{ id: newId(), month, points: 0, cents: 0 }]);
    } catch (error) {
      // Another redemption has made it at the same moment.
      if (!isDuplicate(error)) throw error;
    }
  }
}
