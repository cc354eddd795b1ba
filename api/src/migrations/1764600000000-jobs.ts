import type { MigrationInterface, QueryRunner } from 'typeorm';
import { c, createTable } from '../core/database/schema';

/** Leases of the repeated jobs. */
export class Jobs1764600000000 implements MigrationInterface {
  name = 'Jobs1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'job_lease', {
      columns: {
        id: c.id,
        name: c.str(40),
        holder: c.optional(c.str(26)),
        held_until: c.time,
        next_run_at: c.time,
        finished_at: c.optional(c.time),
      },
      unique: { ux_job_lease_name: ['name'] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('job_lease');
  }
}
