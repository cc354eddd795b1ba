import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { JobsService } from '../core/jobs/jobs.service';
import { ContentCheck } from './content.entity';
import { ContentService } from './content.service';

const MINUTE_MS = 60_000;
/** WeChat promises its verdict on a photo within 30 minutes. */
const ANSWER_MS = 35 * MINUTE_MS;
/** After two hours without a visit WeChat does not look at it any more. */
const ASK_MS = 120 * MINUTE_MS;
const BATCH = 50;

/** What got no verdict in time goes to a person; it never becomes public by waiting. */
@Injectable()
export class OverdueChecks implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: JobsService,
    private readonly content: ContentService,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'content-overdue', everyMs: MINUTE_MS, run: () => this.run() });
  }

  async run(): Promise<number> {
    const now = this.clock.now().getTime();
    const late = await this.database.manager.find(ContentCheck, {
      where: [
        { state: 'asked', askedAt: LessThan(new Date(now - ANSWER_MS)) },
        { state: 'new', createdAt: LessThan(new Date(now - ASK_MS)) },
      ],
      order: { id: 'ASC' },
      take: BATCH,
    });
    for (const check of late) await this.content.toPerson(check, 'no_answer');
    return late.length;
  }
}
