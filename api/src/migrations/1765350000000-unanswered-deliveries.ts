import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { addColumns, c } from '../core/database/schema';

const TABLE = 'official_delivery';

/** What the official account was sent is kept until it was worked on, so that a process that dies loses nothing. */
export class UnansweredDeliveries1765350000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(
      runner,
      TABLE,
      {
        message: c.optional(c.longText),
        progress: c.optional(c.longText),
        attempts: c.int,
        claimed_at: c.optional(c.time),
      },
      async () => {
        await runner.query(`UPDATE ${TABLE} SET attempts = 0`);
      },
    );
    await runner.createIndex(
      TABLE,
      new TableIndex({ name: 'ix_official_delivery_claimed', columnNames: ['claimed_at'] }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex(TABLE, 'ix_official_delivery_claimed');
    await runner.dropColumns(TABLE, ['message', 'progress', 'attempts', 'claimed_at']);
  }
}
