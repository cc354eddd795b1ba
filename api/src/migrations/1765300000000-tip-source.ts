import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, c } from '../core/database/schema';

/** Who found it: people on seats count as patrol, everybody else as residents until now. */
export class TipSource1765300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'tip', { source: c.str(10) }, async () => {
      await runner.query(
        `UPDATE tip SET source = CASE WHEN reporter_id IN (SELECT account_id FROM seat WHERE account_id IS NOT NULL)
           THEN 'patrol' ELSE 'resident' END`,
      );
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('tip', 'source');
  }
}
