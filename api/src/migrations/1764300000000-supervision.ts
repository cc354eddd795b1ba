import type { MigrationInterface, QueryRunner } from 'typeorm';
import { c, createTable } from '../core/database/schema';

/** Listed cases (挂牌督办), joint meetings and upward reports. */
export class Supervision1764300000000 implements MigrationInterface {
  name = 'Supervision1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await listedCases(runner);
    await meetings(runner);
    await createTable(runner, 'upward_report', {
      columns: {
        id: c.id,
        tip_id: c.ref,
        text: c.longText,
        saved_by: c.ref,
        saved_at: c.time,
        version: c.int,
        sent_to: c.optional(c.str(60)),
        sent_at: c.optional(c.time),
        sent_by: c.optional(c.ref),
        sent_by_grid_id: c.optional(c.ref),
        channel_note: c.optional(c.str(200)),
        send_key: c.optional(c.str(64)),
      },
      unique: { ux_upward_report_tip: ['tip_id'] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    const newestFirst = [
      'upward_report',
      'meeting_task',
      'meeting_tip',
      'meeting',
      'listed_case_number',
      'listed_case_media',
      'listed_case_entry',
      'listed_case_tip',
      'listed_case',
    ];
    for (const table of newestFirst) await runner.dropTable(table);
  }
}

async function listedCases(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'listed_case', {
    columns: {
      id: c.id,
      number: c.optional(c.str(20)),
      proposed_by: c.optional(c.ref),
      create_key: c.optional(c.str(64)),
      body_hash: c.optional(c.str(64)),
      reason: c.str(500),
      issuing_level: c.int,
      issued_by: c.optional(c.ref),
      issued_at: c.optional(c.time),
      requirement: c.str(1000),
      grid_id: c.optional(c.ref),
      responsible_grid_id: c.optional(c.ref),
      responsible_text: c.optional(c.str(60)),
      deadline: c.optional(c.time),
      asked_deadline: c.optional(c.time),
      extended: c.int,
      state: c.str(20),
      version: c.int,
      completed_by: c.optional(c.ref),
      checked_by: c.optional(c.ref),
      created_at: c.time,
      updated_at: c.time,
      ended_at: c.optional(c.time),
    },
    unique: {
      ux_listed_case_number: ['number'],
      ux_listed_case_key: ['proposed_by', 'create_key'],
    },
    index: { ix_listed_case_grid: ['grid_id', 'id'] },
  });
  await createTable(runner, 'listed_case_tip', {
    columns: { id: c.id, listed_case_id: c.ref, tip_id: c.ref, open_tip_id: c.optional(c.ref) },
    unique: {
      ux_listed_case_tip: ['listed_case_id', 'tip_id'],
      ux_listed_case_tip_open: ['open_tip_id'],
    },
    index: { ix_listed_case_tip_tip: ['tip_id', 'listed_case_id'] },
  });
  await createTable(runner, 'listed_case_entry', {
    columns: {
      id: c.id,
      listed_case_id: c.ref,
      move_key: c.str(64),
      action: c.str(20),
      to_state: c.str(20),
      actor_id: c.optional(c.ref),
      actor_grid_id: c.optional(c.ref),
      note: c.optional(c.longText),
      deadline: c.optional(c.time),
      at: c.time,
    },
    unique: { ux_listed_case_entry_key: ['listed_case_id', 'move_key'] },
    index: { ix_listed_case_entry_case: ['listed_case_id', 'id'] },
  });
  await createTable(runner, 'listed_case_media', {
    columns: { id: c.id, listed_case_id: c.ref, entry_id: c.ref, media_id: c.ref, position: c.int },
    index: { ix_listed_case_media_case: ['listed_case_id', 'entry_id', 'position'] },
  });
  await createTable(runner, 'listed_case_number', { columns: { id: c.id, last_number: c.int } });
}

async function meetings(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'meeting', {
    columns: {
      id: c.id,
      kind: c.str(20),
      level: c.int,
      grid_id: c.ref,
      created_by: c.ref,
      create_key: c.str(64),
      body_hash: c.str(64),
      topic: c.str(60),
      held_at: c.time,
      place: c.str(60),
      participants: c.longText,
      conclusion: c.optional(c.longText),
      conclude_key: c.optional(c.str(64)),
      version: c.int,
      created_at: c.time,
    },
    unique: { ux_meeting_key: ['created_by', 'create_key'] },
    index: { ix_meeting_grid: ['grid_id', 'id'] },
  });
  await createTable(runner, 'meeting_tip', {
    columns: { id: c.id, meeting_id: c.ref, tip_id: c.ref, grid_id: c.optional(c.ref) },
    unique: { ux_meeting_tip: ['meeting_id', 'tip_id'] },
    index: {
      ix_meeting_tip_tip: ['tip_id', 'meeting_id'],
      ix_meeting_tip_grid: ['grid_id', 'meeting_id'],
    },
  });
  await createTable(runner, 'meeting_task', {
    columns: {
      id: c.id,
      meeting_id: c.ref,
      tip_id: c.optional(c.ref),
      text: c.str(300),
      unit: c.str(60),
      grid_id: c.optional(c.ref),
      due_at: c.time,
      done_at: c.optional(c.time),
      done_by: c.optional(c.ref),
      done_note: c.optional(c.str(300)),
    },
    index: {
      ix_meeting_task_meeting: ['meeting_id', 'id'],
      ix_meeting_task_grid: ['grid_id', 'meeting_id'],
    },
  });
}
