import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { c, createTable } from '../core/database/schema';

/** Followers of tips (我也看到), and the index that finds tips of some categories since a time. */
export class Followers1764400000000 implements MigrationInterface {
  name = 'Followers1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'tip_follower', {
      columns: {
        id: c.id,
        tip_id: c.ref,
        account_id: c.ref,
        key: c.str(64),
        leave_key: c.optional(c.str(64)),
        joined_at: c.time,
        left_at: c.optional(c.time),
        position: c.int,
        direct: c.int,
      },
      unique: { ux_tip_follower_tip: ['tip_id', 'account_id'] },
      index: { ix_tip_follower_account: ['account_id', 'id'] },
    });
    await createTable(runner, 'tip_follower_via', {
      columns: { id: c.id, tip_id: c.ref, from_tip_id: c.ref, account_id: c.ref },
      unique: { ux_tip_follower_via: ['tip_id', 'from_tip_id', 'account_id'] },
    });
    await runner.createIndex(
      'tip',
      new TableIndex({ name: 'ix_tip_category_time', columnNames: ['category_id', 'submitted_at'] }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('tip', 'ix_tip_category_time');
    await runner.dropTable('tip_follower_via');
    await runner.dropTable('tip_follower');
  }
}
