import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';
import { addColumns, c, createTable } from '../core/database/schema';

/** Volunteer squads, their shifts, hours and certificates; awards that were taken back are marked. */
export class Volunteers1765400000000 implements MigrationInterface {
  name = 'Volunteers1765400000000';

  async up(runner: QueryRunner): Promise<void> {
    await squads(runner);
    await shifts(runner);
    await hours(runner);
    const taken = { taken_back_at: c.optional(c.time) };
    await addColumns(runner, 'points_claim', taken, () => Promise.resolve());
    const columnNames = ['account_id', 'at'];
    await runner.createIndex(
      'points_claim',
      new TableIndex({ name: 'ix_points_claim_account', columnNames }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('points_claim', 'ix_points_claim_account');
    await runner.dropColumn('points_claim', 'taken_back_at');
    for (const table of [
      'service_certificate',
      'service_entry',
      'service_record',
      'volunteer',
      'shift_person',
      'squad_shift',
      'squad_member',
      'squad_grid',
      'squad',
    ])
      await runner.dropTable(table);
  }
}

async function squads(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'squad', {
    columns: {
      id: c.id,
      created_by: c.ref,
      create_key: c.str(64),
      name: c.str(20),
      open_name: c.optional(c.str(20)),
      intro: c.str(200),
      community_id: c.ref,
      state: c.str(10),
      captain_id: c.ref,
      deputy_id: c.optional(c.ref),
      join_code: c.str(8),
      created_at: c.time,
      decided_by: c.optional(c.ref),
      decided_at: c.optional(c.time),
      reason: c.optional(c.str(200)),
      ended_at: c.optional(c.time),
      version: c.int,
    },
    unique: {
      ux_squad_key: ['created_by', 'create_key'],
      ux_squad_open_name: ['open_name'],
      ux_squad_join_code: ['join_code'],
    },
    index: { ix_squad_community: ['community_id', 'state', 'id'] },
  });
  await createTable(runner, 'squad_grid', {
    columns: { id: c.id, squad_id: c.ref, grid_id: c.ref },
    unique: { ux_squad_grid: ['squad_id', 'grid_id'] },
  });
  await createTable(runner, 'squad_member', {
    columns: {
      id: c.id,
      squad_id: c.ref,
      account_id: c.ref,
      open_account_id: c.optional(c.ref),
      nickname: c.str(20),
      joined_at: c.time,
      ended_at: c.optional(c.time),
      ended_by: c.optional(c.ref),
      end_reason: c.optional(c.str(100)),
    },
    unique: { ux_squad_member_open: ['open_account_id'] },
    index: { ix_squad_member_squad: ['squad_id', 'id'], ix_squad_member_account: ['account_id', 'id'] },
  });
}

async function shifts(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'squad_shift', {
    columns: {
      id: c.id,
      squad_id: c.ref,
      created_by: c.ref,
      create_key: c.str(64),
      title: c.str(30),
      place_text: c.str(60),
      lng: c.real,
      lat: c.real,
      grid_id: c.optional(c.ref),
      starts_at: c.time,
      ends_at: c.time,
      size: c.int,
      note: c.str(200),
      proof: c.str(6),
      code: c.str(6),
      created_at: c.time,
      cancelled_at: c.optional(c.time),
      cancel_reason: c.optional(c.str(100)),
      version: c.int,
    },
    unique: { ux_squad_shift_key: ['created_by', 'create_key'] },
    index: { ix_squad_shift_squad: ['squad_id', 'starts_at'] },
  });
  await createTable(runner, 'shift_person', {
    columns: {
      id: c.id,
      shift_id: c.ref,
      account_id: c.ref,
      state: c.str(8),
      signed_up_at: c.time,
      wrong_codes: c.int,
      in_at: c.optional(c.time),
      in_how: c.optional(c.str(10)),
      in_metres: c.optional(c.int),
      out_at: c.optional(c.time),
      out_how: c.optional(c.str(10)),
      out_metres: c.optional(c.int),
      hand_by: c.optional(c.ref),
      hand_note: c.optional(c.str(100)),
      version: c.int,
    },
    unique: { ux_shift_person: ['shift_id', 'account_id'] },
    index: { ix_shift_person_account: ['account_id', 'id'] },
  });
}

async function hours(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'volunteer', {
    columns: {
      id: c.id,
      account_id: c.ref,
      ranking_on: c.int,
      ranking_name: c.optional(c.str(20)),
      ranking_name_id: c.optional(c.ref),
      updated_at: c.time,
      version: c.int,
    },
    unique: { ux_volunteer_account: ['account_id'] },
  });
  await createTable(runner, 'service_record', {
    columns: {
      id: c.id,
      account_id: c.ref,
      squad_id: c.ref,
      shift_id: c.optional(c.ref),
      report_key: c.str(64),
      text: c.str(100),
      starts_at: c.time,
      ends_at: c.time,
      minutes: c.int,
      state: c.str(10),
      vouched_minutes: c.optional(c.int),
      vouched_by: c.optional(c.ref),
      vouched_at: c.optional(c.time),
      certified_by: c.optional(c.ref),
      certified_at: c.optional(c.time),
      certified_minutes: c.int,
      awards: c.int,
      refused_by: c.optional(c.ref),
      reason: c.optional(c.str(200)),
      created_at: c.time,
      version: c.int,
    },
    unique: { ux_service_record_key: ['account_id', 'report_key'] },
    index: {
      ix_service_record_account: ['account_id', 'id'],
      ix_service_record_squad: ['squad_id', 'state', 'id'],
    },
  });
  await createTable(runner, 'service_entry', {
    columns: {
      id: c.id,
      record_id: c.ref,
      seq: c.int,
      entry_key: c.str(64),
      minutes: c.int,
      total_after: c.int,
      reason: c.optional(c.str(200)),
      by_id: c.ref,
      at: c.time,
    },
    unique: { ux_service_entry_seq: ['record_id', 'seq'], ux_service_entry_key: ['record_id', 'entry_key'] },
  });
  await createTable(runner, 'service_certificate', {
    columns: {
      id: c.id,
      account_id: c.ref,
      create_key: c.str(64),
      code: c.str(16),
      name: c.str(200),
      from_day: c.str(10),
      to_day: c.str(10),
      minutes: c.int,
      services: c.int,
      squads: c.str(200),
      issuer: c.str(60),
      issued_at: c.time,
      withdrawn_at: c.optional(c.time),
    },
    unique: {
      ux_service_certificate_code: ['code'],
      ux_service_certificate_key: ['account_id', 'create_key'],
    },
    index: { ix_service_certificate_account: ['account_id', 'id'] },
  });
}
