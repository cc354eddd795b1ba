import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Job } from '../../core/jobs/job';
import { JobsService } from '../../core/jobs/jobs.service';
import { Log } from '../../core/log/log';
import { TransferProvider } from './transfer-provider';
import { Transfers } from './transfers';

const BATCH = 20;

/** Looks after every bill that has not ended: sends, asks, and catches up after a stop. */
@Injectable()
export class TransfersJob implements Job, OnModuleInit {
  readonly name = 'cash-transfers';
  readonly everyMs = 10_000;

  constructor(
    private readonly transfers: Transfers,
    private readonly provider: TransferProvider,
    private readonly jobs: JobsService,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    if (this.provider.merchant !== null) this.jobs.register(this);
  }

  async run(now: Date): Promise<number> {
    const due = await this.transfers.due(now, BATCH);
    for (const { id } of due) {
      try {
        await this.transfers.advance(id);
      } catch (error) {
        // The others must not wait for it; its claim lets it come again in a minute.
        this.log.failure('transfer failed', error, { transferId: id });
      }
    }
    return due.length;
  }
}
