import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { currentRead } from '../core/database/current-read';
import { insertRows } from '../core/database/insert';
import { DomainEvents } from '../core/events/domain-events';
import { newId } from '../core/ids';
import { NoticesService } from '../notices/notices.service';
import { PrizesService } from '../rewards/prizes.service';
import { redemptionEnded } from '../rewards/rewards.events';
import { orderOf } from './algorithm';
import { Draw, DrawClaim, DrawEntry, DrawPrize } from './draw.entity';
import { type ClaimState, MOST_TURNS } from './states';

const AFTER = { done: 'fetched', expired: 'lapsed', cancelled: 'given_up' } as const satisfies Record<
  string,
  ClaimState
>;

/** The numbers in the order in which they win; computed from what is published, never stored. */
export async function orderOfDraw(manager: EntityManager, draw: Draw): Promise<number[]> {
  const entries = await manager.find(DrawEntry, {
    select: { id: true, commitment: true },
    where: { drawId: draw.id },
    order: { number: 'ASC' },
  });
  const commitments = entries.map(({ commitment }) => commitment);
  return orderOf({ drawId: draw.id, seed: draw.seed ?? '', late: draw.late ?? '', commitments });
}

/** Prizes in the hands of winners: given, fetched, or passed on to the next runner-up, until the draw is closed. */
@Injectable()
export class Claims implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly notices: NoticesService,
    private readonly prizes: PrizesService,
  ) {}

  onModuleInit(): void {
    this.events.on(redemptionEnded, async (manager, { redemptionId, to, at }) => {
      const claim = await manager.findOneBy(DrawClaim, { redemptionId });
      if (claim) await this.ended(manager, claim, AFTER[to], at);
    });
  }

  /** Gives a prize to the number at `position` (from 1) of the order. */
  async give(
    manager: EntityManager,
    draw: Draw,
    prize: DrawPrize,
    { position, number, turn, at }: Pick<DrawClaim, 'position' | 'number' | 'turn' | 'at'>,
  ): Promise<void> {
    const entry = await manager.findOneByOrFail(DrawEntry, { drawId: draw.id, number });
    const id = newId();
    const redemptionId = await this.prizes.give(manager, {
      accountId: entry.accountId,
      causeId: id,
      prizeId: prize.id,
      name: prize.name,
      place: draw.place,
      days: draw.claimDays,
      at,
    });
    const claim = { id, drawId: draw.id, position, number, prizeId: prize.id, turn, redemptionId, at };
    await insertRows(manager, DrawClaim, [{ ...claim, state: 'open' as const }]);
    const how = turn === 0 ? '您中奖了' : '您由候补得到奖品';
    await this.notices.add(manager, [
      {
        accountId: entry.accountId,
        causeId: id,
        kind: 'draw',
        title: `${how}：${prize.name}`,
        body: `${draw.name}，您的号码 ${number}。请在 ${draw.claimDays} 天内到 ${draw.place} 领取，领取码在“我的兑换”里。`,
        tipId: null,
        push: true,
      },
    ]);
  }

  private async ended(manager: EntityManager, claim: DrawClaim, state: ClaimState, at: Date): Promise<void> {
    // The draw's row is changed first: two prizes that lapse at once go to two runners-up, one after the other.
    await manager.query('UPDATE draw SET version = version + 1 WHERE id = ?', [claim.drawId]);
    const draw = await manager.findOneByOrFail(Draw, { id: claim.drawId });
    const off = draw.state === 'cancelled';
    await manager.update(DrawClaim, { id: claim.id }, { state: off ? 'cancelled' : state });
    if (off) return;
    const claims = await manager.find(DrawClaim, { where: { drawId: draw.id }, ...currentRead(manager) });
    const next = Math.max(...claims.map(({ position }) => position)) + 1;
    if (state !== 'fetched') {
      const prize = await manager.findOneByOrFail(DrawPrize, { id: claim.prizeId });
      if (claim.turn < MOST_TURNS && next <= draw.entries) {
        const number = (await orderOfDraw(manager, draw))[next - 1] ?? 0;
        return this.give(manager, draw, prize, { position: next, number, turn: claim.turn + 1, at });
      }
      // Nobody is left for it.
      if (prize.rewardId !== null) await this.prizes.putBack(manager, prize.rewardId, 1);
    }
    const others = claims.some(({ id, state: one }) => id !== claim.id && one === 'open');
    if (!others) await manager.update(Draw, { id: draw.id }, { state: 'closed', endedAt: at });
  }
}
