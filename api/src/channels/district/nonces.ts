import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Clock } from '../../core/clock';
import { Database, isDuplicate } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { newId } from '../../core/ids';
import type { Job } from '../../core/jobs/job';
import { JobsService } from '../../core/jobs/jobs.service';
import { DistrictNonce } from './nonce.entity';
import { FRESH_MS } from './signature';

const BATCH = 500;

/** Each nonce once. Shared through the database, because several processes may answer. */
@Injectable()
export class Nonces implements OnModuleInit, Job {
  readonly name = 'district-nonces';
  readonly everyMs = 600_000;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: JobsService,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  /** False when it was used before. */
  async use(nonce: string): Promise<boolean> {
    try {
      await this.database.transaction((manager) =>
        insertRows(manager, DistrictNonce, [{ id: newId(), nonce, at: this.clock.now() }]),
      );
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  /** Forgets nonces whose time stamp cannot be fresh any more: twice the time, since it may lie in the future. */
  async run(now: Date): Promise<number> {
    const old = await this.database.manager.find(DistrictNonce, {
      where: { at: LessThan(new Date(now.getTime() - 3 * FRESH_MS)) },
      take: BATCH,
    });
    const ids = old.map(({ id }) => id);
    if (ids.length > 0)
      await this.database.transaction((manager) => manager.delete(DistrictNonce, { id: In(ids) }));
    return ids.length;
  }
}
