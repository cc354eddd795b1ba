import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { c, changeColumn } from '../core/database/schema';

/** What the case loop still lacked: messages of the system. */
export class CaseGaps1765000000000 implements MigrationInterface {
  name = 'CaseGaps1765000000000';

  async up(runner: QueryRunner): Promise<void> {
    await changeColumn(runner, 'tip_message', 'author_id', { from: c.ref, to: c.optional(c.ref) });
  }

  async down(runner: QueryRunner): Promise<void> {
    // Lines of the system cannot be kept without an author.
    await runner.query(`DELETE FROM tip_message WHERE author_id IS NULL`);
    await changeColumn(runner, 'tip_message', 'author_id', { from: c.optional(c.ref), to: c.ref });
  }
}
