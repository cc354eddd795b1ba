import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, LessThanOrEqual } from 'typeorm';
import { Database } from '../core/database/database';
import { Problem } from '../core/http/problem';
import type { Job } from '../core/jobs/job';
import { JobsService } from '../core/jobs/jobs.service';
import { NoticesService } from '../notices/notices.service';
import { Holding } from './holding';
import { Redemption } from './reward.entity';
import { isPrize } from './states';

const BATCH = 50;

/** Ends redemptions that nobody came for, or that nobody approved: stock, points and budget come back. */
@Injectable()
export class RedemptionExpiry implements Job, OnModuleInit {
  readonly name = 'redemption-expiry';
  readonly everyMs = 300_000;

  constructor(
    private readonly database: Database,
    private readonly holding: Holding,
    private readonly notices: NoticesService,
    private readonly jobs: JobsService,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(now: Date): Promise<number> {
    const due = await this.database.manager.find(Redemption, {
      where: { state: In(['held', 'approving']), expiresAt: LessThanOrEqual(now) },
      order: { expiresAt: 'ASC' },
      take: BATCH,
    });
    for (const one of due) await this.expire(one, now);
    return due.length;
  }

  private async expire(redemption: Redemption, at: Date): Promise<void> {
    const { accountId, id, rewardName, points } = redemption;
    try {
      await this.database.transaction(async (manager) => {
        await this.holding.end(manager, redemption, 'expired', { at, endedBy: null, note: null });
        const why = redemption.state === 'held' ? '没有按时领取' : '没有在期限内审批';
        const body = isPrize(redemption)
          ? `${rewardName} ${why}，不再保留。`
          : `${rewardName} ${why}，${points} 积分已退回。`;
        await this.notices.add(manager, [
          {
            accountId,
            causeId: id,
            kind: 'points',
            title: isPrize(redemption) ? '奖品已过期' : '兑换已过期',
            body,
            tipId: null,
            push: false,
          },
        ]);
      });
    } catch (error) {
      // Handed over or cancelled meanwhile.
      if (!(error instanceof Problem && error.code === 'stale_version')) throw error;
    }
  }
}
