import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Job } from '../../../core/jobs/job';
import { JobsService } from '../../../core/jobs/jobs.service';
import { Log } from '../../../core/log/log';
import { CustomerMessages } from './customer-messages';
import { Deliveries, type Unfinished } from './deliveries';
import * as words from './dialogue/words';
import { OfficialIntake } from './intake';

const MAX_ATTEMPTS = 5;

/**
 * Goes on with messages whose process died after WeChat had been answered, or before it could be: WeChat does not send
 * them again. What is to be said then goes out as a customer service message.
 */
@Injectable()
export class ResumeMessages implements Job, OnModuleInit {
  readonly name = 'official-resume';
  readonly everyMs = 30_000;

  constructor(
    private readonly jobs: JobsService,
    private readonly customers: CustomerMessages,
    private readonly deliveries: Deliveries,
    private readonly intake: OfficialIntake,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(now: Date): Promise<number> {
    const found = await this.deliveries.takeUp(now);
    for (const unfinished of found) await this.goOn(unfinished);
    return found.length;
  }

  private async goOn(unfinished: Unfinished): Promise<void> {
    const { id, attempts, envelope } = unfinished;
    const facts = { deliveryId: id, attempts, kind: envelope.message.kind };
    try {
      const replies = await this.intake.work(unfinished, envelope, unfinished.progress);
      await this.customers.say(envelope.from, replies);
      await this.deliveries.done(unfinished, null);
      this.log.event('chat message resumed', facts);
    } catch (error) {
      this.log.failure('chat message not resumed', error, facts);
      if (attempts < MAX_ATTEMPTS) return;
      // Then the follower is asked to send it again, rather than nobody saying anything.
      await this.deliveries.done(unfinished, null);
      await this.customers.say(envelope.from, [words.BUSY]);
    }
  }
}
