import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DAY_MS } from '../../../core/calendar/beijing';
import type { Job } from '../../../core/jobs/job';
import { JobsService } from '../../../core/jobs/jobs.service';
import { Chats } from './chats';
import { Deliveries } from './deliveries';

/** Deletes what is needed for a short time only: what was pushed, after a day; chats without a word, after two. */
@Injectable()
export class OfficialTidy implements Job, OnModuleInit {
  readonly name = 'official-tidy';
  readonly everyMs = 3_600_000;

  constructor(
    private readonly jobs: JobsService,
    private readonly chats: Chats,
    private readonly deliveries: Deliveries,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(now: Date): Promise<number> {
    const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
    return (await this.deliveries.deleteBefore(before(1))) + (await this.chats.deleteBefore(before(2)));
  }
}
