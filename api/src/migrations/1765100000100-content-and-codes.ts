import type { MigrationInterface, QueryRunner } from 'typeorm';
import { c, createTable } from '../core/database/schema';

/** Content checks with the decisions of people, WeChat's verdicts on photos, the scenes of mini-program codes, contact numbers. */
export class ContentAndCodes1765100000100 implements MigrationInterface {
  name = 'ContentAndCodes1765100000100';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'content_check', {
      columns: {
        id: c.id,
        kind: c.str(20),
        subject_id: c.ref,
        part: c.str(26),
        author_id: c.ref,
        state: c.str(10),
        why: c.optional(c.str(12)),
        label: c.optional(c.int),
        trace_id: c.optional(c.str(64)),
        created_at: c.time,
        asked_at: c.optional(c.time),
        decided_at: c.optional(c.time),
      },
      unique: { ux_content_check_part: ['kind', 'subject_id', 'part'] },
      index: { ix_content_check_state: ['state', 'id'], ix_content_check_trace: ['trace_id'] },
    });
    await createTable(runner, 'content_decision', {
      columns: {
        id: c.id,
        check_id: c.ref,
        key: c.str(64),
        from_state: c.str(10),
        to_state: c.str(10),
        reason: c.str(200),
        by_id: c.ref,
        at: c.time,
      },
      unique: { ux_content_decision_key: ['check_id', 'key'] },
    });
    await createTable(runner, 'wechat_media_verdict', {
      columns: {
        id: c.id,
        trace_id: c.str(64),
        suggest: c.str(10),
        label: c.optional(c.int),
        errcode: c.int,
        at: c.time,
      },
      unique: { ux_wechat_media_verdict_trace: ['trace_id'] },
    });
    await createTable(runner, 'account_phone', {
      columns: { id: c.id, account_id: c.ref, phone: c.str(200), updated_at: c.time },
      unique: { ux_account_phone: ['account_id'] },
    });
    await createTable(runner, 'wechat_scene', {
      columns: { id: c.id, code: c.str(16), kind: c.str(12), target_id: c.ref, created_at: c.time },
      unique: { ux_wechat_scene_code: ['code'], ux_wechat_scene_target: ['kind', 'target_id'] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'wechat_scene',
      'account_phone',
      'wechat_media_verdict',
      'content_decision',
      'content_check',
    ])
      await runner.dropTable(table);
  }
}
