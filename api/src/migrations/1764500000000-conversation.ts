import type { MigrationInterface, QueryRunner } from 'typeorm';
import { c, createTable } from '../core/database/schema';

/** Question and answer on a case, the time staff wait for the reporter, and response templates. */
export class Conversation1764500000000 implements MigrationInterface {
  name = 'Conversation1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'tip_message', {
      columns: {
        id: c.id,
        tip_id: c.ref,
        key: c.str(64),
        from_kind: c.str(10),
        author_id: c.ref,
        actor_grid_id: c.optional(c.ref),
        kind: c.str(10),
        text: c.str(500),
        template: c.optional(c.str(64)),
        answers_id: c.optional(c.ref),
        created_at: c.time,
      },
      unique: { ux_tip_message_key: ['tip_id', 'key'] },
      index: {
        ix_tip_message_tip: ['tip_id', 'id'],
        ix_tip_message_author: ['tip_id', 'author_id', 'created_at'],
      },
    });
    await createTable(runner, 'tip_message_media', {
      columns: { id: c.id, message_id: c.ref, media_id: c.ref, position: c.int },
      index: { ix_tip_message_media: ['message_id', 'position'] },
    });
    await createTable(runner, 'tip_waiting', {
      columns: {
        id: c.id,
        tip_id: c.ref,
        open_tip_id: c.optional(c.ref),
        started_at: c.time,
        ended_at: c.optional(c.time),
      },
      unique: { ux_tip_waiting_open: ['open_tip_id'] },
      index: { ix_tip_waiting_tip: ['tip_id', 'id'] },
    });
    await createTable(runner, 'response_template', {
      columns: {
        id: c.id,
        code: c.str(64),
        state: c.str(20),
        purpose: c.str(20),
        title: c.str(20),
        text: c.str(300),
        position: c.int,
        valid_from: c.time,
        valid_to: c.optional(c.time),
      },
      unique: { ux_response_template_code: ['code'] },
      index: { ix_response_template_state: ['state', 'position'] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['response_template', 'tip_waiting', 'tip_message_media', 'tip_message'])
      await runner.dropTable(table);
  }
}
