import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { beijingDay } from '../core/calendar/beijing';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { invalid, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { IdentityService } from '../identity/identity.service';
import { PointsService } from '../points/points.service';
import { TransferProvider } from './cash/transfer-provider';
import { Holding } from './holding';
import { Reward } from './reward.entity';
import type { ChangeReward, NewReward } from './rewards.dto';
import { cashFault, refusalOf } from './states';

/** More than a subdistrict offers at a time. */
const LIMIT = 100;

/** What there is, and who may have it. */
@Injectable()
export class Catalogue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly points: PointsService,
    private readonly identity: IdentityService,
    private readonly holding: Holding,
    private readonly provider: TransferProvider,
  ) {}

  /** What can be redeemed, and why this person cannot (null: can). */
  async open(me: Principal): Promise<{ reward: Reward; why: string | null }[]> {
    const { manager } = this.database;
    const { accountId } = me;
    const month = beijingDay(this.clock.now()).slice(0, 7);
    const rewards = await manager.find(Reward, { where: { open: true }, order: { id: 'DESC' }, take: LIMIT });
    const person = {
      isStaff: (await this.identity.staffAmong(manager, [accountId])).has(accountId),
      isVolunteer: me.roles.has('volunteer'),
      balance: await this.points.balance(accountId),
    };
    const had = await this.holding.ofMonth(manager, accountId, month);
    return rewards.map((reward) => {
      const hadThisMonth = had.filter(({ rewardId }) => rewardId === reward.id).length;
      return { reward, why: refusalOf(reward, { ...person, hadThisMonth }) };
    });
  }

  all(): Promise<Reward[]> {
    return this.database.manager.find(Reward, { order: { open: 'DESC', id: 'DESC' }, take: LIMIT });
  }

  /** @throws Problem not_found */
  async find(id: string): Promise<Reward> {
    const reward = await this.database.manager.findOneBy(Reward, { id });
    if (!reward) throw notFound('这件奖品');
    return reward;
  }

  /** The same key gives the first one again. @throws Problem invalid_input */
  async add(createdBy: string, { key, cents, ...body }: NewReward): Promise<Reward> {
    const fault = cashFault(cents, body.kind);
    if (fault) throw invalid('cents', fault);
    if (body.kind === 'cash' && this.provider.merchant === null)
      throw invalid('kind', '微信支付还没有设置，不能发放现金');
    if (body.kind !== 'cash' && body.place.trim() === '') throw invalid('place', '请填写领取地点');
    const where = { createdBy, createKey: key };
    const row = { ...body, ...where, id: newId(), cents: cents ?? null, updatedAt: this.clock.now() };
    try {
      await this.database.transaction((manager) => insertRows(manager, Reward, [row]));
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    return this.database.manager.findOneByOrFail(Reward, where);
  }

  /** Kind, points and amount stay: they are what people were promised. @throws Problem not_found, invalid_input, stale_version */
  async change(id: string, { version, addStock = 0, ...body }: ChangeReward): Promise<Reward> {
    const reward = await this.find(id);
    if (reward.stock + addStock < 0) throw invalid('addStock', `现在只剩 ${reward.stock} 份，不能再减这么多`);
    const set = { ...body, stock: () => `stock + (${addStock})`, updatedAt: this.clock.now() };
    const where = { id, version, stock: reward.stock };
    const changed = await this.database.transaction((manager) =>
      changeExactlyOne(manager, Reward, where, set),
    );
    if (!changed) throw new Problem('stale_version', '刚刚有人兑换或修改了，请看过最新数量再改');
    return this.find(id);
  }
}
