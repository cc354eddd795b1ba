import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, Not } from 'typeorm';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { notFound } from '../core/http/problem';
import { ALGORITHM } from './algorithm';
import { Draw, DrawClaim, DrawEntry, DrawPrize } from './draw.entity';
import { PublishDraws } from './publish';
import { CLAIM_STATES, DRAW_STATES, drawableFrom } from './states';
import type { DrawRecord, DrawSummary, DrawView, MyDraw, StaffDraw } from './views.dto';

type Plain<T> = Pick<T, keyof T>;

export const summaryOf = (draw: Draw): Plain<DrawSummary> => ({
  id: draw.id,
  name: draw.name,
  state: draw.state,
  stateName: DRAW_STATES[draw.state],
  entries: draw.entries,
  lateDay: draw.lateDay,
  publishedAt: draw.publishedAt?.toISOString() ?? null,
});

/** What is seen of draws: by everybody, by one person, by the office. */
@Injectable()
export class DrawViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly publishing: PublishDraws,
  ) {}

  /** Newest first; one more than the limit. Drafts are for the office. */
  list(drafts: boolean, cursor: string | undefined, limit: number): Promise<Draw[]> {
    const where = {
      ...(drafts ? {} : { publishedAt: Not(IsNull()) }),
      ...(cursor ? { id: LessThan(cursor) } : {}),
    };
    return this.database.manager.find(Draw, { where, order: { id: 'DESC' }, take: limit + 1 });
  }

  /** @throws Problem not_found */
  async published(id: string): Promise<DrawView> {
    const draw = await this.find(id, false);
    return this.view(draw, await this.prizes(id));
  }

  /** @throws Problem not_found */
  async record(id: string): Promise<DrawRecord> {
    const draw = await this.find(id, false);
    const prizes = await this.prizes(id);
    const entries = await this.database.manager.find(DrawEntry, {
      select: { id: true, commitment: true },
      where: { drawId: id },
      order: { number: 'ASC' },
    });
    const winners = (await this.winners(draw, prizes)).filter(({ turn }) => turn === 0);
    return {
      algorithm: ALGORITHM,
      id,
      name: draw.name,
      publishedAt: draw.publishedAt?.toISOString() ?? '',
      seedHash: draw.seedHash ?? '',
      listHash: draw.listHash ?? '',
      lateSource: draw.lateSource,
      lateDigits: draw.lateDigits,
      lateDay: draw.lateDay,
      prizes: prizes.map(({ name, count }) => ({ name, count })),
      list: entries.map(({ commitment }) => commitment),
      seed: draw.seed,
      late: draw.late,
      winners: winners.map(({ prize, number }) => ({ prize, number })),
    };
  }

  /** @throws Problem not_found */
  async mine(accountId: string, id: string): Promise<MyDraw> {
    await this.find(id, false);
    const { manager } = this.database;
    const entry = await manager.findOneBy(DrawEntry, { drawId: id, accountId });
    const claim = entry ? await manager.findOneBy(DrawClaim, { drawId: id, number: entry.number }) : null;
    const prize = claim ? await manager.findOneBy(DrawPrize, { id: claim.prizeId }) : null;
    return {
      number: entry?.number ?? null,
      accountId: entry?.committedId ?? null,
      salt: entry?.salt ?? null,
      prize: prize?.name ?? null,
      state: claim?.state ?? null,
      redemptionId: claim?.redemptionId ?? null,
    };
  }

  /** @throws Problem not_found */
  async forOffice(id: string): Promise<StaffDraw> {
    const draw = await this.find(id, true);
    const prizes = await this.prizes(id);
    return {
      ...(await this.view(draw, prizes)),
      prizes: prizes.map(({ name, count, rewardId }) => ({ name, count, rewardId })),
      version: draw.version,
      eligibleNow: draw.state === 'draft' ? await this.publishing.eligibleNow(draw) : null,
      drawable: draw.state === 'published' && this.clock.now() >= drawableFrom(draw.lateDay),
    };
  }

  private async view(draw: Draw, prizes: readonly DrawPrize[]): Promise<Plain<DrawView>> {
    return {
      ...summaryOf(draw),
      text: draw.text,
      place: draw.place,
      basis: draw.basis,
      fromDay: draw.fromDay,
      toDay: draw.toDay,
      minEntries: draw.minEntries,
      lateSource: draw.lateSource,
      lateDigits: draw.lateDigits,
      claimDays: draw.claimDays,
      prizes: prizes.map(({ name, count }) => ({ name, count })),
      seedHash: draw.seedHash,
      listHash: draw.listHash,
      seed: draw.seed,
      late: draw.late,
      drawnAt: draw.drawnAt?.toISOString() ?? null,
      endedAt: draw.endedAt?.toISOString() ?? null,
      reason: draw.reason,
      winners: await this.winners(draw, prizes),
    };
  }

  private async winners(draw: Draw, prizes: readonly DrawPrize[]): Promise<DrawView['winners']> {
    if (draw.drawnAt === null) return [];
    const claims = await this.database.manager.find(DrawClaim, {
      where: { drawId: draw.id },
      order: { position: 'ASC' },
    });
    return claims.map(({ prizeId, number, position, turn, state }) => {
      const prize = prizes.find(({ id }) => id === prizeId)?.name ?? '';
      return { prize, number, position, turn, state, stateName: CLAIM_STATES[state] };
    });
  }

  private prizes(drawId: string): Promise<DrawPrize[]> {
    return this.database.manager.find(DrawPrize, { where: { drawId }, order: { place: 'ASC' } });
  }

  private async find(id: string, drafts: boolean): Promise<Draw> {
    const draw = await this.database.manager.findOneBy(Draw, { id });
    if (!draw || (!drafts && draw.publishedAt === null)) throw notFound('这次抽奖');
    return draw;
  }
}
