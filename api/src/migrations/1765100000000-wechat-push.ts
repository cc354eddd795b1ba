import type { MigrationInterface, QueryRunner } from 'typeorm';
import { c, createTable } from '../core/database/schema';

/** The shared access token, consents to subscription messages, and what became of each push. */
export class WechatPush1765100000000 implements MigrationInterface {
  name = 'WechatPush1765100000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'wechat_token', {
      columns: {
        id: c.id,
        app_id: c.str(32),
        sealed: c.optional(c.longText),
        token_hash: c.optional(c.str(64)),
        renew_at: c.time,
        fetcher: c.optional(c.ref),
        fetch_until: c.time,
      },
      unique: { ux_wechat_token_app: ['app_id'] },
    });
    await createTable(runner, 'wechat_consent', {
      columns: { id: c.id, account_id: c.ref, template: c.str(64), remaining: c.int, updated_at: c.time },
      unique: { ux_wechat_consent: ['account_id', 'template'] },
    });
    await createTable(runner, 'wechat_consent_grant', {
      columns: { id: c.id, account_id: c.ref, key: c.str(64), template: c.str(64), at: c.time },
      unique: { ux_wechat_consent_grant: ['account_id', 'key', 'template'] },
    });
    await createTable(runner, 'wechat_push', {
      columns: {
        id: c.id,
        notice_id: c.ref,
        account_id: c.ref,
        channel: c.str(10),
        template: c.optional(c.str(64)),
        state: c.str(10),
        error: c.optional(c.str(80)),
        created_at: c.time,
        settled_at: c.optional(c.time),
      },
      unique: { ux_wechat_push_notice: ['notice_id'] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['wechat_push', 'wechat_consent_grant', 'wechat_consent', 'wechat_token'])
      await runner.dropTable(table);
  }
}
