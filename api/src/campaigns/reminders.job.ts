import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Between, IsNull } from 'typeorm';
import { DAY_MS } from '../core/calendar/beijing';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import type { Job } from '../core/jobs/job';
import { JobsService } from '../core/jobs/jobs.service';
import { CampaignAudience } from './audience';
import { Campaign } from './campaign.entity';
import { timeText } from './words';

const BATCH = 10;

/** A day before, reminds whoever signed up or must attend; once for each time and place. */
@Injectable()
export class CampaignReminders implements Job, OnModuleInit {
  readonly name = 'campaign-reminders';
  readonly everyMs = 600_000;

  constructor(
    private readonly database: Database,
    private readonly audience: CampaignAudience,
    private readonly jobs: JobsService,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(now: Date): Promise<number> {
    const due = await this.database.manager.find(Campaign, {
      where: {
        state: 'planned',
        remindedAt: IsNull(),
        startsAt: Between(now, new Date(now.getTime() + DAY_MS)),
      },
      order: { startsAt: 'ASC' },
      take: BATCH,
    });
    for (const campaign of due) await this.remind(campaign, now);
    return due.length;
  }

  private async remind(campaign: Campaign, now: Date): Promise<void> {
    const { id, remindId, startsAt, place, title } = campaign;
    const accounts = await this.audience.accounts(this.database.manager, campaign);
    await this.database.transaction(async (manager) => {
      // Changed meanwhile: the next run reminds of the new time.
      const where = { id, remindId, state: 'planned' as const, remindedAt: IsNull() };
      if (!(await changeExactlyOne(manager, Campaign, where, { remindedAt: now }))) return;
      await this.audience.tell(manager, accounts, campaign, {
        causeId: remindId,
        title: `快开始了：${title}`,
        body: `${timeText(startsAt)}，${place}。到场后打开“活动”，用现场屏幕上的码签到。`,
      });
    });
  }
}
