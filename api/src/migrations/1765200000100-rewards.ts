import type { MigrationInterface, QueryRunner } from 'typeorm';
import { c, createTable } from '../core/database/schema';

/** Catalogue, redemptions and the monthly budget. */
export class Rewards1765200000100 implements MigrationInterface {
  name = 'Rewards1765200000100';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'reward', {
      columns: {
        id: c.id,
        created_by: c.ref,
        create_key: c.str(64),
        kind: c.str(10),
        name: c.str(40),
        text: c.str(300),
        points: c.int,
        cents: c.optional(c.int),
        stock: c.int,
        per_month: c.int,
        audience: c.str(12),
        place: c.str(100),
        hold_days: c.int,
        open: c.int,
        version: c.int,
        updated_at: c.time,
      },
      unique: { ux_reward_key: ['created_by', 'create_key'] },
      index: { ix_reward_open: ['open', 'id'] },
    });
    await createTable(runner, 'redemption', {
      columns: {
        id: c.id,
        account_id: c.ref,
        redeem_key: c.str(64),
        reward_id: c.ref,
        kind: c.str(10),
        reward_name: c.str(40),
        place: c.str(100),
        points: c.int,
        cents: c.optional(c.int),
        state: c.str(12),
        code: c.optional(c.str(8)),
        open_code: c.optional(c.str(8)),
        month: c.str(7),
        created_at: c.time,
        expires_at: c.time,
        ended_at: c.optional(c.time),
        ended_by: c.optional(c.ref),
        note: c.optional(c.str(200)),
        version: c.int,
      },
      unique: { ux_redemption_key: ['account_id', 'redeem_key'], ux_redemption_code: ['open_code'] },
      index: {
        ix_redemption_account: ['account_id', 'id'],
        ix_redemption_state: ['state', 'expires_at'],
      },
    });
    await createTable(runner, 'reward_month', {
      columns: { id: c.id, month: c.str(7), points: c.int, cents: c.int },
      unique: { ux_reward_month: ['month'] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['reward_month', 'redemption', 'reward']) await runner.dropTable(table);
  }
}
