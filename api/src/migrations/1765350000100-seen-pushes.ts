import type { MigrationInterface, QueryRunner } from 'typeorm';
import { c, createTable } from '../core/database/schema';

/** Signed addresses that the mini-program's message push was taken in under. */
export class SeenPushes1765350000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'wechat_seen_push', {
      columns: { id: c.id, nonce_key: c.str(64), message_hash: c.str(64), created_at: c.time },
      unique: { ux_wechat_seen_push_nonce: ['nonce_key'] },
      index: { ix_wechat_seen_push_time: ['created_at'] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('wechat_seen_push');
  }
}
