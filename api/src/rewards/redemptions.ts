import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { beijingDay, DAY_MS, startOfDay } from '../core/calendar/beijing';
import { Clock } from '../core/clock';
import { Database, isDuplicate } from '../core/database/database';
import { DomainEvents } from '../core/events/domain-events';
import { notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { IdentityService } from '../identity/identity.service';
import { NoticesService } from '../notices/notices.service';
import { lockAccount } from '../points';
import { RulesService } from '../points/rules/rules.service';
import { Holding, type Limits } from './holding';
import { pickUpCode } from './prizes.service';
import { Redemption, Reward } from './reward.entity';
import { redemptionHeld } from './rewards.events';
import { isPrize, refusalOf } from './states';

const CODE_ATTEMPTS = 5;

/** Redeeming, cancelling and handing over. */
@Injectable()
export class Redemptions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rules: RulesService,
    private readonly holding: Holding,
    private readonly identity: IdentityService,
    private readonly notices: NoticesService,
    private readonly events: DomainEvents,
  ) {}

  /** The same key gives the first answer again. @throws Problem not_found, key_reused, move_not_allowed (why) */
  async redeem(me: Principal, rewardId: string, key: string): Promise<Redemption> {
    for (let attempt = 1; ; attempt++) {
      const earlier = await this.earlier(me.accountId, rewardId, key);
      if (earlier) return earlier;
      try {
        return await this.once(me, rewardId, key);
      } catch (error) {
        // The same request at once, or a code that is in use: look again.
        if (!isDuplicate(error) || attempt === CODE_ATTEMPTS) throw error;
      }
    }
  }

  private async once(me: Principal, rewardId: string, redeemKey: string): Promise<Redemption> {
    const now = this.clock.now();
    const month = beijingDay(now).slice(0, 7);
    const limits = await this.limits(now);
    const { accountId } = me;
    return this.database.transaction(async (manager) => {
      const { balance } = await lockAccount(manager, 'person', accountId);
      const reward = await manager.findOneBy(Reward, { id: rewardId });
      if (!reward) throw notFound('这件奖品');
      const isStaff = (await this.identity.staffAmong(manager, [accountId])).has(accountId);
      const had = await this.holding.ofMonth(manager, accountId, month);
      const hadThisMonth = had.filter((one) => one.rewardId === rewardId).length;
      const person = { isStaff, isVolunteer: me.roles.has('volunteer'), balance, hadThisMonth };
      const why = refusalOf(reward, person);
      if (why !== null) throw new Problem('move_not_allowed', why);
      const isCash = reward.kind === 'cash';
      const pickUp = isCash ? null : pickUpCode();
      const redemption: Redemption = {
        id: newId(),
        accountId,
        redeemKey,
        rewardId,
        kind: reward.kind,
        rewardName: reward.name,
        place: reward.place,
        points: reward.points,
        cents: reward.cents,
        state: isCash ? ((reward.cents ?? 0) > limits.approveCents ? 'approving' : 'paying') : 'held',
        code: pickUp,
        openCode: pickUp,
        month,
        createdAt: now,
        // The whole last day counts.
        expiresAt: new Date(startOfDay(now).getTime() + (reward.holdDays + 1) * DAY_MS),
        endedAt: null,
        endedBy: null,
        note: null,
        version: 1,
      };
      await this.holding.take(manager, redemption, limits);
      await this.events.emit(manager, redemptionHeld, { redemption });
      return redemption;
    });
  }

  /** Of the person who redeemed it. @throws Problem not_found */
  async own(accountId: string, id: string): Promise<Redemption> {
    const redemption = await this.database.manager.findOneBy(Redemption, { id, accountId });
    if (!redemption) throw notFound('这份兑换');
    return redemption;
  }

  /** Newest first; one more than the limit. */
  list(accountId: string, cursor: string | undefined, limit: number): Promise<Redemption[]> {
    const where = { accountId, ...(cursor ? { id: LessThan(cursor) } : {}) };
    return this.database.manager.find(Redemption, { where, order: { id: 'DESC' }, take: limit + 1 });
  }

  /** Points come back. Repeating it does nothing. @throws Problem not_found, move_not_allowed */
  async cancel(accountId: string, id: string): Promise<Redemption> {
    const redemption = await this.own(accountId, id);
    if (redemption.state === 'cancelled') return redemption;
    // Cash that is being paid out is undone at WeChat, not here.
    if (redemption.state !== 'held' && redemption.state !== 'approving')
      throw new Problem('move_not_allowed', '现在不能取消');
    const by = { at: this.clock.now(), endedBy: null, note: null };
    await this.database.transaction((manager) => this.holding.end(manager, redemption, 'cancelled', by));
    return this.own(accountId, id);
  }

  /** For the desk. @throws Problem not_found */
  async byCode(digits: string): Promise<Redemption> {
    const { manager } = this.database;
    const redemption =
      (await manager.findOneBy(Redemption, { openCode: digits })) ??
      (await manager.findOne(Redemption, { where: { code: digits }, order: { id: 'DESC' } }));
    if (!redemption) throw notFound('这个领取码');
    return redemption;
  }

  async find(id: string): Promise<Redemption> {
    const redemption = await this.database.manager.findOneBy(Redemption, { id });
    if (!redemption) throw notFound('这份兑换');
    return redemption;
  }

  /** Handed over at the desk (核销). Sent again by the same person it does nothing. @throws Problem already_done, move_not_allowed */
  async handOver(staffId: string, id: string): Promise<Redemption> {
    const redemption = await this.find(id);
    if (redemption.state === 'done' && redemption.endedBy === staffId) return redemption;
    if (redemption.state !== 'held') throw this.ended(redemption);
    if (redemption.expiresAt <= this.clock.now()) throw new Problem('move_not_allowed', '已经过了领取时间');
    const by = { at: this.clock.now(), endedBy: staffId, note: null };
    await this.database.transaction(async (manager) => {
      await this.holding.end(manager, redemption, 'done', by);
      await this.tell(
        manager,
        redemption,
        '奖品已领取',
        `${redemption.rewardName} 已在 ${redemption.place} 领取。`,
      );
    });
    return this.find(id);
  }

  /** The office takes it back, with a reason the person reads. @throws Problem already_done */
  async takeBack(staffId: string, id: string, note: string): Promise<Redemption> {
    const redemption = await this.find(id);
    if (redemption.state === 'cancelled' && redemption.endedBy === staffId) return redemption;
    if (redemption.state !== 'held') throw this.ended(redemption);
    if (isPrize(redemption))
      throw new Problem('move_not_allowed', '这是抽奖的奖品，没有积分可退，请换一件给中奖的居民');
    const by = { at: this.clock.now(), endedBy: staffId, note };
    await this.database.transaction(async (manager) => {
      await this.holding.end(manager, redemption, 'cancelled', by);
      await this.tell(manager, redemption, '兑换已取消，积分已退回', `${redemption.rewardName}：${note}`);
    });
    return this.find(id);
  }

  private async earlier(accountId: string, rewardId: string, redeemKey: string): Promise<Redemption | null> {
    const earlier = await this.database.manager.findOneBy(Redemption, { accountId, redeemKey });
    if (earlier && earlier.rewardId !== rewardId)
      throw new Problem('key_reused', '这次兑换已经提交过，请到“我的兑换”查看');
    return earlier;
  }

  private ended({ state }: Redemption): Problem {
    if (state === 'done') return new Problem('already_done', '这份奖品已经领过了');
    return new Problem(
      'already_done',
      state === 'expired' ? '已经过了领取时间，积分已退回' : '这份兑换不能核销',
    );
  }

  private async limits(now: Date): Promise<Limits & { approveCents: number }> {
    const { manager } = this.database;
    const goods = (await this.rules.termsAt(manager, 'rewards', now))?.terms ?? {};
    const cash = (await this.rules.termsAt(manager, 'cash', now))?.terms ?? {};
    return {
      points: goods['monthPoints'] ?? 0,
      cents: (cash['monthYuan'] ?? 0) * 100,
      personCents: (cash['personYearYuan'] ?? 0) * 100,
      approveCents: (cash['approveAboveYuan'] ?? 0) * 100,
    };
  }

  private tell(
    manager: Parameters<NoticesService['add']>[0],
    { accountId }: Redemption,
    title: string,
    body: string,
  ): Promise<void> {
    return this.notices.add(manager, [
      { accountId, causeId: newId(), kind: 'points', title, body, tipId: null, push: true },
    ]);
  }
}
