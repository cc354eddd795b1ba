import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, MoreThanOrEqual } from 'typeorm';
import { beijingDay, DAY_MS, startOfDay } from '../core/calendar/beijing';
import { changeExactlyOne } from '../core/database/change';
import { isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { Holding } from './holding';
import { Redemption, Reward } from './reward.entity';

export interface NewPrize {
  accountId: string;
  /** What the person won it by: one redemption for each. */
  causeId: string;
  /** The prize of the draw, in the place of a reward. */
  prizeId: string;
  name: string;
  place: string;
  /** Whole days after today. */
  days: number;
  at: Date;
}

const CODE_ATTEMPTS = 5;
export const pickUpCode = (): string => String(randomInt(100_000_000)).padStart(8, '0');

/** Prizes that are won, not paid for: redemptions of no points, fetched at the same desk with the same codes. */
@Injectable()
export class PrizesService {
  constructor(private readonly holding: Holding) {}

  /** Things of the catalogue by id, without those that are cash: a draw gives away things only. */
  async things(manager: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await manager.findBy(Reward, { id: In([...ids]), kind: In(['goods', 'voucher']) });
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Puts a number of a thing aside. @throws Problem move_not_allowed when there are not so many */
  async setAside(manager: EntityManager, rewardId: string, count: number): Promise<void> {
    const set = { stock: () => `stock - ${count}` };
    if (await changeExactlyOne(manager, Reward, { id: rewardId, stock: MoreThanOrEqual(count) }, set)) return;
    const reward = await manager.findOneBy(Reward, { id: rewardId });
    throw new Problem(
      'move_not_allowed',
      `「${reward?.name ?? '奖品'}」只剩 ${reward?.stock ?? 0} 份，不够 ${count} 份`,
    );
  }

  async putBack(manager: EntityManager, rewardId: string, count: number): Promise<void> {
    await manager.update(Reward, { id: rewardId }, { stock: () => `stock + ${count}` });
  }

  /** Inside the transaction in which it is won. @returns the redemption's id */
  async give(manager: EntityManager, prize: NewPrize): Promise<string> {
    const { accountId, causeId, prizeId, name, place, days, at } = prize;
    const redemption: Omit<Redemption, 'code' | 'openCode'> = {
      id: newId(),
      accountId,
      redeemKey: `draw-${causeId}`,
      rewardId: prizeId,
      kind: 'goods',
      rewardName: name,
      place,
      points: 0,
      cents: null,
      state: 'held',
      month: beijingDay(at).slice(0, 7),
      createdAt: at,
      // The whole last day counts.
      expiresAt: new Date(startOfDay(at).getTime() + (days + 1) * DAY_MS),
      endedAt: null,
      endedBy: null,
      note: null,
      version: 1,
    };
    for (let attempt = 1; ; attempt++) {
      const code = pickUpCode();
      try {
        await insertRows(manager, Redemption, [{ ...redemption, code, openCode: code }]);
        return redemption.id;
      } catch (error) {
        // Somebody else's code, by chance.
        if (!isDuplicate(error) || attempt === CODE_ATTEMPTS) throw error;
      }
    }
  }

  /** Takes back what nobody has fetched yet. @throws Problem stale_version when it was fetched at this moment */
  async withdraw(
    manager: EntityManager,
    redemptionId: string,
    by: { at: Date; endedBy: string; note: string },
  ): Promise<void> {
    const redemption = await manager.findOneByOrFail(Redemption, { id: redemptionId });
    await this.holding.end(manager, redemption, 'cancelled', by);
  }
}
