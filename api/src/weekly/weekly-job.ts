import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Job } from '../core/jobs/job';
import { JobsService } from '../core/jobs/jobs.service';
import { CompleteWeeks } from './complete-weeks';
import { OpenWeeks } from './open-weeks';
import { RemindWeekly } from './remind-weekly';

/** Opens weeks, reminds of reports that are due, and adds the end of the week to those sent before it. */
@Injectable()
export class WeeklyJob implements Job, OnModuleInit {
  readonly name = 'weekly-reports';
  readonly everyMs = 600_000;

  constructor(
    private readonly jobs: JobsService,
    private readonly weeks: OpenWeeks,
    private readonly reminders: RemindWeekly,
    private readonly completion: CompleteWeeks,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(now: Date): Promise<number> {
    await this.weeks.run(now);
    await this.reminders.run(now);
    await this.completion.run(now);
    return 0;
  }
}
