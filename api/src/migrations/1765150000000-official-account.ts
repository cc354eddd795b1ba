import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { addColumns, c, createTable } from '../core/database/schema';

/** The official account: taken pushes, chats, template messages; where a tip came from; people found by unionid. */
export class OfficialAccount1765150000000 implements MigrationInterface {
  name = 'OfficialAccount1765150000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'official_delivery', {
      columns: {
        id: c.id,
        dedupe_key: c.str(64),
        nonce_key: c.str(64),
        reply: c.optional(c.longText),
        created_at: c.time,
      },
      unique: {
        ux_official_delivery_message: ['dedupe_key'],
        ux_official_delivery_nonce: ['nonce_key'],
      },
      index: { ix_official_delivery_time: ['created_at'] },
    });
    await createTable(runner, 'official_chat', {
      columns: { id: c.id, openid: c.str(64), state: c.longText, version: c.int, updated_at: c.time },
      unique: { ux_official_chat_openid: ['openid'] },
    });
    await createTable(runner, 'official_template', {
      columns: {
        id: c.id,
        msg_id: c.str(32),
        notice_id: c.ref,
        state: c.str(10),
        sent_at: c.time,
        ended_at: c.optional(c.time),
      },
      unique: { ux_official_template_message: ['msg_id'] },
    });
    await addColumns(runner, 'tip', { origin: c.str(12) }, async () => {
      await runner.query(`UPDATE tip SET origin = 'app'`);
    });
    await runner.createIndex(
      'wechat_identity',
      new TableIndex({ name: 'ix_wechat_identity_union', columnNames: ['unionid'] }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('wechat_identity', 'ix_wechat_identity_union');
    await runner.dropColumn('tip', 'origin');
    for (const table of ['official_template', 'official_chat', 'official_delivery'])
      await runner.dropTable(table);
  }
}
