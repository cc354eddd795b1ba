import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock';
import { Config } from '../core/config/config';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import { invalid, notFound, Problem } from '../core/http/problem';
import { unseal } from '../core/sealed';
import { NoticesService } from '../notices/notices.service';
import { PrizesService } from '../rewards/prizes.service';
import { seedHashOf } from './algorithm';
import { Claims, orderOfDraw } from './claims';
import { Draw, DrawClaim, DrawEntry, DrawPrize } from './draw.entity';
import { digitsOf, drawableFrom, eachPrize, lateFault } from './states';

const STALE = '这次抽奖刚刚有变化，请刷新后再看';
/** Notices of one statement. */
const BATCH = 500;

/** Drawing, and calling off. */
@Injectable()
export class HoldDraws {
  private readonly fieldKey: Buffer;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly claims: Claims,
    private readonly prizes: PrizesService,
    private readonly notices: NoticesService,
    config: Config,
  ) {
    this.fieldKey = Buffer.from(config.FIELD_KEY, 'base64');
  }

  /**
   * Reveals the seed, mixes in the public number, and gives the prizes. The same number again does nothing.
   * @throws Problem not_found, invalid_input, move_not_allowed before its day, already_done with another number
   */
  async draw(byId: string, id: string, typed: string): Promise<void> {
    const draw = await this.find(id);
    const late = digitsOf(typed);
    if (draw.drawnAt !== null) {
      if (draw.late === late) return;
      throw new Problem('already_done', '已经开过奖了，公开号码不能再改');
    }
    const sealedSeed = draw.state === 'published' ? draw.sealedSeed : null;
    if (sealedSeed === null) throw new Problem('move_not_allowed', '现在不能开奖');
    const fault = lateFault(late, draw.lateDigits);
    if (fault) throw invalid('late', fault);
    const at = this.clock.now();
    if (at < drawableFrom(draw.lateDay))
      throw new Problem('move_not_allowed', `${draw.lateDay} 过后才能开奖`);
    const seed = unseal(this.fieldKey, sealedSeed);
    if (seedHashOf(seed) !== draw.seedHash)
      throw new Error(`the seed of draw ${id} is not the published one`);
    await this.database.transaction(async (manager) => {
      const set = { state: 'drawn', seed, late, drawnAt: at, drawnBy: byId } as const;
      if (!(await changeExactlyOne(manager, Draw, { id, version: draw.version, state: 'published' }, set)))
        throw new Problem('stale_version', STALE);
      const drawn = await manager.findOneByOrFail(Draw, { id });
      const order = await orderOfDraw(manager, drawn);
      const prizes = await manager.find(DrawPrize, { where: { drawId: id }, order: { place: 'ASC' } });
      for (const [index, prize] of eachPrize(prizes).entries()) {
        const number = order[index];
        if (number === undefined) throw new Error('more prizes than people');
        await this.claims.give(manager, drawn, prize, { position: index + 1, number, turn: 0, at });
      }
    });
  }

  /**
   * Calls it off, with a reason that everybody reads; prizes that were won and not fetched are taken back. Again does nothing.
   * @throws Problem not_found, move_not_allowed when a prize was fetched, stale_version
   */
  async cancel(byId: string, id: string, reason: string): Promise<void> {
    const draw = await this.find(id);
    if (draw.state === 'cancelled') return;
    if (draw.state === 'closed') throw new Problem('move_not_allowed', '已经结束，不能取消');
    const at = this.clock.now();
    await this.database.transaction(async (manager) => {
      const where = { id, version: draw.version, state: draw.state };
      const set = { state: 'cancelled', endedAt: at, endedBy: byId, reason } as const;
      if (!(await changeExactlyOne(manager, Draw, where, set))) throw new Problem('stale_version', STALE);
      if (draw.publishedAt === null) return;
      const claims = await manager.findBy(DrawClaim, { drawId: id });
      if (claims.some(({ state }) => state === 'fetched'))
        throw new Problem('move_not_allowed', '已经有人领走奖品，不能取消');
      const note = `抽奖已取消：${reason}`.slice(0, 200);
      for (const { redemptionId } of claims.filter(({ state }) => state === 'open'))
        await this.prizes.withdraw(manager, redemptionId, { at, endedBy: byId, note });
      await this.returnStock(manager, draw, claims);
      await this.tell(manager, draw, reason);
    });
  }

  /** What was set aside: everything before the draw, after it what is in the hands of winners. */
  private async returnStock(manager: EntityManager, draw: Draw, claims: readonly DrawClaim[]): Promise<void> {
    for (const { id, rewardId, count } of await manager.findBy(DrawPrize, { drawId: draw.id })) {
      const open = claims.filter(({ prizeId, state }) => prizeId === id && state === 'open').length;
      const back = draw.drawnAt === null ? count : open;
      if (rewardId !== null && back > 0) await this.prizes.putBack(manager, rewardId, back);
    }
  }

  private async tell(manager: EntityManager, { id, name }: Draw, reason: string): Promise<void> {
    const entries = await manager.find(DrawEntry, { where: { drawId: id }, order: { number: 'ASC' } });
    for (let from = 0; from < entries.length; from += BATCH) {
      const rows = entries.slice(from, from + BATCH);
      await this.notices.add(
        manager,
        rows.map((entry) => ({
          accountId: entry.accountId,
          causeId: entry.id,
          kind: 'draw',
          title: `抽奖已取消：${name}`,
          body: reason,
          tipId: null,
          push: false,
        })),
      );
    }
  }

  private async find(id: string): Promise<Draw> {
    const draw = await this.database.manager.findOneBy(Draw, { id });
    if (!draw) throw notFound('这次抽奖');
    return draw;
  }
}
