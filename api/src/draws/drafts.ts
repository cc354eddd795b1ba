import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { invalid, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { PrizesService } from '../rewards/prizes.service';
import { Draw, DrawPrize } from './draw.entity';
import type { ChangeDraw, NewDraw, PrizeFields } from './draws.dto';
import { daysFault, MOST_PRIZES } from './states';

/** What the office prepares: seen by nobody else, and changed as it likes until it is published. */
@Injectable()
export class Drafts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly prizes: PrizesService,
  ) {}

  /** The same key gives the first one again. @throws Problem invalid_input */
  async add(createdBy: string, { key, prizes, ...fields }: NewDraw): Promise<string> {
    this.check(fields);
    const where = { createdBy, createKey: key };
    const id = newId();
    try {
      await this.database.transaction(async (manager) => {
        await insertRows(manager, Draw, [{ ...fields, ...where, id, state: 'draft', entries: 0 }]);
        await this.storePrizes(manager, id, prizes);
      });
      return id;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return (await this.database.manager.findOneByOrFail(Draw, where)).id;
    }
  }

  /** @throws Problem not_found, invalid_input, move_not_allowed after publishing, stale_version */
  async change(id: string, { version, prizes, ...fields }: ChangeDraw): Promise<void> {
    const draw = await this.database.manager.findOneBy(Draw, { id });
    if (!draw) throw notFound('这次抽奖');
    if (draw.state !== 'draft')
      throw new Problem('move_not_allowed', '公布以后什么都不能改，只能写明理由取消');
    this.check(fields);
    await this.database.transaction(async (manager) => {
      if (!(await changeExactlyOne(manager, Draw, { id, version, state: 'draft' }, fields)))
        throw new Problem('stale_version', '刚刚有同事改过，请看过最新内容再改');
      await manager.delete(DrawPrize, { drawId: id });
      await this.storePrizes(manager, id, prizes);
    });
  }

  private check(fields: Omit<NewDraw, 'key' | 'prizes'>): void {
    const fault = daysFault(fields, this.clock.now());
    if (fault) throw invalid(...fault);
  }

  private async storePrizes(manager: EntityManager, drawId: string, prizes: PrizeFields[]): Promise<void> {
    if (prizes.reduce((sum, { count }) => sum + count, 0) > MOST_PRIZES)
      throw invalid('prizes', `奖品一共最多 ${MOST_PRIZES} 份`);
    const ids = prizes.flatMap(({ rewardId }) => rewardId ?? []);
    const things = ids.length > 0 ? await this.prizes.things(manager, ids) : new Map<string, string>();
    const rows = prizes.map(({ name, rewardId, count }, index) => {
      const shown = rewardId === undefined ? name?.trim() : things.get(rewardId);
      if (!shown)
        throw invalid('prizes', rewardId ? '现金不能作奖品，请选目录里的实物或代用券' : '请填写奖品名称');
      return { id: newId(), drawId, place: index + 1, name: shown, count, rewardId: rewardId ?? null };
    });
    await insertRows(manager, DrawPrize, rows);
  }
}
