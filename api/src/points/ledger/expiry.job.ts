import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In, IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import { beijingDay, DAY_MS } from '../../core/calendar/beijing';
import { Database } from '../../core/database/database';
import type { Job } from '../../core/jobs/job';
import { JobsService } from '../../core/jobs/jobs.service';
import { NoticesService } from '../../notices/notices.service';
import { LedgerAccount, LedgerLot } from '../points.entity';
import { RulesService } from '../rules/rules.service';
import { house, lockAccount } from './accounts';
import { post } from './post';

const BATCH = 100;

/** Tells of points that expire soon, once per lot, and takes those that have expired: one person per transaction. */
@Injectable()
export class PointsExpiry implements Job, OnModuleInit {
  readonly name = 'points-expiry';
  readonly everyMs = 3_600_000;

  constructor(
    private readonly database: Database,
    private readonly notices: NoticesService,
    private readonly rules: RulesService,
    private readonly jobs: JobsService,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(now: Date): Promise<number> {
    const days = (await this.rules.termsAt(this.database.manager, 'expiry', now))?.terms['noticeDays'] ?? 30;
    const soon = new Date(now.getTime() + days * DAY_MS);
    const gone = await this.accounts({ expiresAt: LessThanOrEqual(now) });
    for (const id of gone) await this.database.transaction((manager) => this.expire(manager, id, now));
    const warned = await this.accounts({ expiresAt: LessThanOrEqual(soon), noticedAt: IsNull() });
    for (const id of warned) await this.database.transaction((manager) => this.warn(manager, id, soon, now));
    return gone.length + warned.length;
  }

  private async accounts(where: object): Promise<string[]> {
    const lots = await this.database.manager.find(LedgerLot, {
      where: { remaining: MoreThan(0), ...where },
      order: { expiresAt: 'ASC' },
      take: BATCH,
    });
    return [...new Set(lots.map(({ accountId }) => accountId))];
  }

  private async expire(manager: EntityManager, accountId: string, now: Date): Promise<void> {
    const { ownerId } = await this.locked(manager, accountId);
    const lots = await manager.find(LedgerLot, {
      where: { accountId, remaining: MoreThan(0), expiresAt: LessThanOrEqual(now) },
      order: { expiresAt: 'ASC', id: 'ASC' },
    });
    const first = lots[0];
    if (!first) return;
    const amount = lots.reduce((sum, { remaining }) => sum + remaining, 0);
    const postingId = await post(manager, {
      ruleCode: 'expiry',
      subjectId: first.id,
      memo: `${beijingDay(new Date(first.expiresAt.getTime() - 1))} 到期`,
      at: now,
      legs: [{ kind: 'person', ownerId, amount: -amount }, house('expired', amount)],
      fromLots: lots,
    });
    if (postingId === null) return;
    await this.notices.add(manager, [
      {
        accountId: ownerId,
        causeId: postingId,
        kind: 'points',
        title: `${amount} 积分已到期`,
        body: '过了有效期的积分不能再用。先得的先用，请及时兑换。',
        tipId: null,
        push: false,
      },
    ]);
  }

  private async warn(manager: EntityManager, accountId: string, soon: Date, now: Date): Promise<void> {
    const { ownerId } = await this.locked(manager, accountId);
    const lots = await manager.find(LedgerLot, {
      where: { accountId, remaining: MoreThan(0), noticedAt: IsNull(), expiresAt: LessThanOrEqual(soon) },
      order: { expiresAt: 'ASC', id: 'ASC' },
    });
    const first = lots[0];
    if (!first) return;
    await manager.update(LedgerLot, { id: In(lots.map(({ id }) => id)) }, { noticedAt: now });
    const amount = lots.reduce((sum, { remaining }) => sum + remaining, 0);
    const last = beijingDay(new Date(first.expiresAt.getTime() - 1));
    await this.notices.add(manager, [
      {
        accountId: ownerId,
        causeId: first.id,
        kind: 'points',
        title: `${amount} 积分即将到期`,
        body: `最早的一批到 ${last} 为止，请及时到“积分”里兑换。`,
        tipId: null,
        push: true,
      },
    ]);
  }

  /** Locked before anything of it is read. */
  private async locked(manager: EntityManager, accountId: string): Promise<LedgerAccount> {
    await manager.query('UPDATE ledger_account SET version = version + 1 WHERE id = ?', [accountId]);
    const { kind, ownerId } = await manager.findOneByOrFail(LedgerAccount, { id: accountId });
    return lockAccount(manager, kind, ownerId);
  }
}
