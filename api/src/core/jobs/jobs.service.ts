import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../clock';
import { Config } from '../config/config';
import { changeExactlyOne } from '../database/change';
import { Database, isDuplicate } from '../database/database';
import { insertRows } from '../database/insert';
import { newId } from '../ids';
import { Log } from '../log/log';
import type { Job } from './job';
import { JobLease } from './job-lease.entity';

/** A process that dies in a job loses it after this time, and another one takes over. */
export const LEASE_MS = 120_000;
/** Runs in a row before the job is given back, so that a stop is never kept waiting for long. */
const RUNS_IN_A_ROW = 50;

/** Runs repeated jobs: each by one process at a time, also after restarts, and catching up on what was missed. */
@Injectable()
export class JobsService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly me = newId();
  private readonly jobs = new Map<string, Job>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** To be called by features while they start. */
  register(job: Job): void {
    if (this.jobs.has(job.name)) throw new Error(`job ${job.name} is registered twice`);
    this.jobs.set(job.name, job);
  }

  onApplicationBootstrap(): void {
    if (this.config.JOBS_POLL_MS > 0) this.next();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private next(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.runDue().finally(() => this.next());
    }, this.config.JOBS_POLL_MS);
  }

  /** Runs every job that is due and that nobody else is running. A failing job does not keep the others from running. */
  async runDue(): Promise<void> {
    for (const job of this.jobs.values()) {
      if (this.stopped) return;
      try {
        await this.runIfMine(job);
      } catch (error) {
        this.log.failure('job failed', error, { job: job.name });
      }
    }
  }

  private async runIfMine(job: Job): Promise<void> {
    const lease = await this.leaseOf(job);
    const now = this.clock.now();
    if (lease.nextRunAt > now || (lease.holder !== null && lease.heldUntil > now)) return;
    let held = lease.heldUntil;
    const hold = async (from: { holder: string | null; heldUntil: Date }): Promise<boolean> => {
      const until = new Date(Math.max(this.clock.now().getTime() + LEASE_MS, from.heldUntil.getTime() + 1));
      const won = await this.change(job, from, { holder: this.me, heldUntil: until });
      if (won) held = until;
      return won;
    };
    if (!(await hold({ holder: lease.holder, heldUntil: lease.heldUntil }))) return;
    try {
      for (let i = 0; i < RUNS_IN_A_ROW && !this.stopped; i++) {
        if ((await job.run(this.clock.now())) === 0) break;
        // Longer than the lease in one go: hold it anew, or leave off if another took it meanwhile.
        if (!(await hold({ holder: this.me, heldUntil: held }))) return;
      }
    } finally {
      const end = this.clock.now();
      await this.change(
        job,
        { holder: this.me, heldUntil: held },
        { holder: null, finishedAt: end, nextRunAt: new Date(end.getTime() + job.everyMs) },
      );
    }
  }

  private change(
    job: Job,
    from: { holder: string | null; heldUntil: Date },
    set: Partial<Pick<JobLease, 'holder' | 'heldUntil' | 'finishedAt' | 'nextRunAt'>>,
  ): Promise<boolean> {
    // `heldUntil` grows with every change of hands, so it alone tells whether the row is still as it was read.
    return this.database.transaction((manager) =>
      changeExactlyOne(manager, JobLease, { name: job.name, heldUntil: from.heldUntil }, set),
    );
  }

  private async leaseOf(job: Job): Promise<JobLease> {
    const known = await this.database.manager.findOneBy(JobLease, { name: job.name });
    if (known) return known;
    const start = this.clock.now();
    try {
      await this.database.transaction((manager) =>
        insertRows(manager, JobLease, [
          { id: newId(), name: job.name, holder: null, heldUntil: start, nextRunAt: start },
        ]),
      );
    } catch (error) {
      // Another process starts at the same moment.
      if (!isDuplicate(error)) throw error;
    }
    return this.database.manager.findOneByOrFail(JobLease, { name: job.name });
  }
}
