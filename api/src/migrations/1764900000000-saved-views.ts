import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { addColumns, c, createTable } from '../core/database/schema';

/** The least of the three due instants that there are; far away when no clock runs. */
const NEAREST = ['accept_due_at', 'handle_due_at', 'check_due_at'].reduce(
  (least, column) =>
    `CASE WHEN ${column} IS NOT NULL AND ${column} < ${least} THEN ${column} ELSE ${least} END`,
  `'9999-12-31 00:00:00.000'`,
);

/** Filters of the staff queue that people keep, what the queue is sorted by, and the key of starting an alert. */
export class SavedViews1764900000000 implements MigrationInterface {
  name = 'SavedViews1764900000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'saved_view', {
      columns: {
        id: c.id,
        account_id: c.ref,
        name: c.str(20),
        filters: c.str(2000),
        position: c.int,
      },
      unique: { ux_saved_view_name: ['account_id', 'name'] },
    });
    await addColumns(runner, 'tip', { next_due_at: c.time }, async () => {
      await runner.query(`UPDATE tip SET next_due_at = ${NEAREST}`);
    });
    await runner.createIndex(
      'tip',
      new TableIndex({ name: 'ix_tip_next_due', columnNames: ['next_due_at', 'id'] }),
    );
    await addColumns(runner, 'alert_period', { start_key: c.optional(c.str(64)) }, () => Promise.resolve());
    await runner.createIndex(
      'alert_period',
      new TableIndex({ name: 'ux_alert_period_key', columnNames: ['start_key'], isUnique: true }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('alert_period', 'ux_alert_period_key');
    await runner.dropColumns('alert_period', ['start_key']);
    await runner.dropIndex('tip', 'ix_tip_next_due');
    await runner.dropColumns('tip', ['next_due_at']);
    await runner.dropTable('saved_view');
  }
}
