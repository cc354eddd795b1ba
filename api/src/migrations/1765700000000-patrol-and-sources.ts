import type { MigrationInterface, QueryRunner } from 'typeorm';
import { c, createTable } from '../core/database/schema';

/** Task lists, checks done, findings; key pollution sources with their inspections. */
export class PatrolAndSources1765700000000 implements MigrationInterface {
  name = 'PatrolAndSources1765700000000';

  async up(runner: QueryRunner): Promise<void> {
    await checklist(runner);
    await findings(runner);
    await sources(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    const newestFirst = [
      'source_media',
      'source_entry',
      'source_plan',
      'pollution_source',
      'patrol_finding_media',
      'patrol_finding',
      'patrol_check',
      'checklist_item',
    ];
    for (const table of newestFirst) await runner.dropTable(table);
  }
}

async function checklist(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'checklist_item', {
    columns: {
      id: c.id,
      line_id: c.ref,
      current_line_id: c.optional(c.ref),
      title: c.str(40),
      standard: c.str(300),
      category_codes: c.str(300),
      cycle: c.str(10),
      times: c.int,
      grid_ids: c.longText,
      from_day: c.str(10),
      to_day: c.optional(c.str(10)),
      position: c.int,
      created_by: c.optional(c.ref),
      create_key: c.str(64),
      created_at: c.time,
      ended_by: c.optional(c.ref),
    },
    unique: {
      ux_checklist_item_current: ['current_line_id'],
      ux_checklist_item_key: ['create_key'],
    },
    index: { ix_checklist_item_line: ['line_id', 'id'] },
  });
  await createTable(runner, 'patrol_check', {
    columns: {
      id: c.id,
      line_id: c.ref,
      item_id: c.ref,
      grid_id: c.ref,
      day: c.str(10),
      result: c.str(8),
      by_id: c.ref,
      create_key: c.str(64),
      at: c.time,
      received_at: c.time,
    },
    unique: {
      ux_patrol_check_day: ['line_id', 'grid_id', 'day'],
      ux_patrol_check_key: ['by_id', 'create_key'],
    },
    index: { ix_patrol_check_grid: ['grid_id', 'day'], ix_patrol_check_at: ['at'] },
  });
}

async function findings(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'patrol_finding', {
    columns: {
      id: c.id,
      by_id: c.ref,
      create_key: c.str(64),
      body_hash: c.str(64),
      grid_id: c.ref,
      kind: c.str(12),
      state: c.str(12),
      category_code: c.str(30),
      text: c.str(500),
      place_text: c.str(100),
      lng: c.real,
      lat: c.real,
      found_at: c.time,
      received_at: c.time,
      line_id: c.optional(c.ref),
      source_id: c.optional(c.ref),
      told: c.optional(c.str(60)),
      rectify_by: c.optional(c.time),
      reminded_at: c.optional(c.time),
      rechecked_at: c.optional(c.time),
      rechecked_by: c.optional(c.ref),
      recheck_note: c.optional(c.str(200)),
      tip_id: c.optional(c.ref),
      tip_number: c.optional(c.str(20)),
      undone_at: c.optional(c.time),
      version: c.int,
    },
    unique: { ux_patrol_finding_key: ['by_id', 'create_key'] },
    index: {
      ix_patrol_finding_grid: ['grid_id', 'id'],
      ix_patrol_finding_state: ['state', 'rectify_by'],
      ix_patrol_finding_found: ['found_at'],
    },
  });
  await createTable(runner, 'patrol_finding_media', {
    columns: { id: c.id, finding_id: c.ref, media_id: c.ref, stage: c.str(8), position: c.int },
    index: { ix_patrol_finding_media: ['finding_id', 'stage', 'position'] },
  });
}

async function sources(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'pollution_source', {
    columns: {
      id: c.id,
      kind: c.str(20),
      name: c.str(60),
      unit: c.str(60),
      contact: c.optional(c.longText),
      grid_id: c.optional(c.ref),
      place_text: c.str(100),
      lng: c.real,
      lat: c.real,
      measures: c.str(500),
      state: c.str(8),
      version: c.int,
      created_by: c.ref,
      create_key: c.str(64),
      body_hash: c.str(64),
      created_at: c.time,
      updated_at: c.time,
    },
    unique: { ux_pollution_source_key: ['created_by', 'create_key'] },
    index: { ix_pollution_source_grid: ['grid_id', 'id'], ix_pollution_source_place: ['lat', 'lng'] },
  });
  await createTable(runner, 'source_plan', {
    columns: {
      id: c.id,
      source_id: c.ref,
      current_source_id: c.optional(c.ref),
      grid_id: c.optional(c.ref),
      cycle: c.str(10),
      times: c.int,
      from_day: c.str(10),
      to_day: c.optional(c.str(10)),
    },
    unique: { ux_source_plan_current: ['current_source_id'] },
    index: { ix_source_plan_source: ['source_id', 'id'], ix_source_plan_grid: ['grid_id', 'from_day'] },
  });
  await createTable(runner, 'source_entry', {
    columns: {
      id: c.id,
      source_id: c.ref,
      move_key: c.str(64),
      action: c.str(10),
      actor_id: c.ref,
      actor_grid_id: c.optional(c.ref),
      note: c.optional(c.str(500)),
      result: c.optional(c.str(8)),
      ticks: c.optional(c.str(300)),
      day: c.str(10),
      at: c.time,
      received_at: c.time,
      undone_at: c.optional(c.time),
    },
    unique: { ux_source_entry_key: ['source_id', 'move_key'] },
    index: { ix_source_entry_source: ['source_id', 'id'], ix_source_entry_day: ['action', 'day'] },
  });
  await createTable(runner, 'source_media', {
    columns: { id: c.id, entry_id: c.ref, media_id: c.ref, position: c.int },
    index: { ix_source_media_entry: ['entry_id', 'position'] },
  });
}
