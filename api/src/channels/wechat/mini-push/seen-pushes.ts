import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { DAY_MS } from '../../../core/calendar/beijing';
import { Clock } from '../../../core/clock';
import { Database, isDuplicate } from '../../../core/database/database';
import { insertRows } from '../../../core/database/insert';
import { newId } from '../../../core/ids';
import type { Job } from '../../../core/jobs/job';
import { JobsService } from '../../../core/jobs/jobs.service';
import { sha256 } from '../../../core/sealed';
import { type OpenedPush, PushRefused } from '../incoming/push-gate';
import { WechatSeenPush } from './seen-push.entity';

/**
 * Keeps whoever saw a signed push from sending it again: what it did once (switching reminders off, say) is not done
 * again later. It is noted when the work is done, so that WeChat's next try after a crash is taken in.
 */
@Injectable()
export class SeenPushes implements Job, OnModuleInit {
  readonly name = 'wechat-seen-pushes';
  readonly everyMs = 3_600_000;

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: JobsService,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  /** Whether this very push was worked on before. @throws PushRefused: its address belongs to another message */
  async seen({ nonceKey, message }: OpenedPush): Promise<boolean> {
    const known = await this.database.manager.findOneBy(WechatSeenPush, { nonceKey });
    if (known && known.messageHash !== sha256(message)) throw new PushRefused('replayed');
    return known !== null;
  }

  async note({ nonceKey, message }: OpenedPush): Promise<void> {
    const row = { id: newId(), nonceKey, messageHash: sha256(message), createdAt: this.clock.now() };
    try {
      await this.database.transaction((manager) => insertRows(manager, WechatSeenPush, [row]));
    } catch (error) {
      // Two tries at once: everything a push does may be done twice.
      if (!isDuplicate(error)) throw error;
    }
  }

  async run(now: Date): Promise<number> {
    const { affected } = await this.database.transaction((manager) =>
      manager.delete(WechatSeenPush, { createdAt: LessThan(new Date(now.getTime() - DAY_MS)) }),
    );
    return affected ?? 0;
  }
}
