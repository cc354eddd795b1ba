import type { MigrationInterface, QueryRunner } from 'typeorm';
import { c, createTable } from '../core/database/schema';

/** The tables of the first release, and the dated data that the product starts with. */
export class Foundation1764000000000 implements MigrationInterface {
  name = 'Foundation1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await core(runner);
    await grids(runner);
    await identity(runner);
    await tips(runner);
    await points(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    const newestFirst = [
      'points_rule',
      'ledger_entry',
      'ledger_posting',
      'ledger_account',
      'notice',
      'tip_media',
      'tip_event',
      'tip',
      'category',
      'seat_invitation',
      'seat',
      'refresh_token',
      'role_grant',
      'wechat_identity',
      'account',
      'grid_polygon',
      'grid',
      'media',
      'outbox_message',
    ];
    for (const table of newestFirst) await runner.dropTable(table);
  }
}

async function core(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'outbox_message', {
    columns: {
      id: c.id,
      topic: c.str(40),
      dedupe_key: c.str(120),
      payload: c.longText,
      state: c.str(10),
      attempts: c.int,
      created_at: c.time,
      next_attempt_at: c.time,
      last_error: c.optional(c.str(80)),
      delivered_at: c.optional(c.time),
    },
    unique: { ux_outbox_dedupe: ['dedupe_key'] },
    index: { ix_outbox_due: ['state', 'next_attempt_at'] },
  });
  await createTable(runner, 'media', {
    columns: {
      id: c.id,
      owner_id: c.ref,
      hash: c.str(64),
      width: c.int,
      height: c.int,
      bytes: c.int,
      created_at: c.time,
    },
    index: { ix_media_owner: ['owner_id', 'id'] },
  });
}

async function grids(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'grid', {
    columns: {
      id: c.id,
      level: c.int,
      parent_id: c.optional(c.ref),
      name: c.str(40),
      full_name: c.str(80),
      aliases: c.str(200),
      position: c.int,
    },
    unique: { ux_grid_full_name: ['full_name'] },
    index: { ix_grid_parent: ['parent_id'] },
  });
  await createTable(runner, 'grid_polygon', {
    columns: { id: c.id, grid_id: c.ref, rings: c.longText, schematic: c.int, imported_at: c.time },
    index: { ix_grid_polygon_grid: ['grid_id'] },
  });
}

async function identity(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'account', {
    columns: { id: c.id, display_name: c.optional(c.str(30)), created_at: c.time },
  });
  await createTable(runner, 'wechat_identity', {
    columns: {
      id: c.id,
      account_id: c.ref,
      app_id: c.str(32),
      openid: c.str(64),
      unionid: c.optional(c.str(64)),
      session_key: c.str(200),
      updated_at: c.time,
    },
    unique: { ux_wechat_identity_openid: ['app_id', 'openid'] },
    index: { ix_wechat_identity_account: ['account_id'] },
  });
  await createTable(runner, 'role_grant', {
    columns: { id: c.id, account_id: c.ref, role: c.str(20), created_at: c.time },
    unique: { ux_role_grant: ['account_id', 'role'] },
  });
  await createTable(runner, 'refresh_token', {
    columns: {
      id: c.id,
      account_id: c.ref,
      family_id: c.ref,
      token_hash: c.str(64),
      expires_at: c.time,
      used_at: c.optional(c.time),
      revoked_at: c.optional(c.time),
    },
    unique: { ux_refresh_token_hash: ['token_hash'] },
    index: { ix_refresh_token_family: ['family_id'] },
  });
  await createTable(runner, 'seat', {
    columns: {
      id: c.id,
      grid_id: c.ref,
      role: c.str(20),
      person_name: c.str(20),
      account_id: c.optional(c.ref),
      starts_at: c.time,
      ends_at: c.optional(c.time),
    },
    unique: { ux_seat_place: ['grid_id', 'role', 'person_name'] },
    index: { ix_seat_account: ['account_id'] },
  });
  await createTable(runner, 'seat_invitation', {
    columns: {
      id: c.id,
      seat_id: c.ref,
      code_hash: c.str(64),
      issued_by: c.optional(c.ref),
      expires_at: c.time,
      used_at: c.optional(c.time),
      cancelled_at: c.optional(c.time),
    },
    unique: { ux_seat_invitation_code: ['code_hash'] },
    index: { ix_seat_invitation_seat: ['seat_id'] },
  });
}

async function tips(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'category', {
    columns: {
      id: c.id,
      code: c.str(30),
      name: c.str(40),
      hint: c.str(80),
      severity: c.str(10),
      first_level: c.int,
      accept_limit: c.str(10),
      handle_limit: c.str(10),
      departments: c.str(60),
      position: c.int,
      valid_from: c.time,
      valid_to: c.optional(c.time),
    },
    unique: { ux_category_code_from: ['code', 'valid_from'] },
  });
  await createTable(runner, 'tip', {
    columns: {
      id: c.id,
      number: c.str(20),
      reporter_id: c.ref,
      submit_key: c.str(64),
      body_hash: c.str(64),
      anonymous: c.int,
      category_id: c.ref,
      text: c.str(2000),
      place_text: c.str(100),
      lng: c.real,
      lat: c.real,
      occurrence: c.str(5),
      grid_id: c.optional(c.ref),
      routing: c.str(200),
      state: c.str(20),
      version: c.int,
      handler_id: c.optional(c.ref),
      submitted_at: c.time,
      updated_at: c.time,
      dispatched_at: c.optional(c.time),
      closed_at: c.optional(c.time),
      feedback: c.optional(c.str(10)),
      outcome: c.optional(c.str(12)),
    },
    unique: { ux_tip_number: ['number'], ux_tip_key: ['reporter_id', 'submit_key'] },
    index: { ix_tip_grid_state: ['grid_id', 'state', 'id'], ix_tip_state: ['state', 'id'] },
  });
  await createTable(runner, 'tip_event', {
    columns: {
      id: c.id,
      tip_id: c.ref,
      move_key: c.str(64),
      action: c.str(20),
      from_state: c.optional(c.str(20)),
      to_state: c.str(20),
      actor_kind: c.str(10),
      actor_id: c.optional(c.ref),
      actor_grid_id: c.optional(c.ref),
      note: c.optional(c.longText),
      outcome: c.optional(c.str(12)),
      at: c.time,
    },
    unique: { ux_tip_event_key: ['tip_id', 'move_key'] },
    index: { ix_tip_event_tip: ['tip_id', 'id'] },
  });
  await createTable(runner, 'tip_media', {
    columns: { id: c.id, tip_id: c.ref, event_id: c.ref, media_id: c.ref, position: c.int },
    index: { ix_tip_media_tip: ['tip_id', 'event_id', 'position'] },
  });
  await createTable(runner, 'notice', {
    columns: {
      id: c.id,
      account_id: c.ref,
      cause_id: c.ref,
      kind: c.str(20),
      title: c.str(60),
      body: c.str(300),
      tip_id: c.optional(c.ref),
      created_at: c.time,
      read_at: c.optional(c.time),
    },
    unique: { ux_notice_cause: ['account_id', 'cause_id'] },
    index: { ix_notice_account: ['account_id', 'id'] },
  });
}

async function points(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'ledger_account', {
    columns: { id: c.id, kind: c.str(20), owner_id: c.str(26), balance: c.int, version: c.int },
    unique: { ux_ledger_account_owner: ['kind', 'owner_id'] },
  });
  await createTable(runner, 'ledger_posting', {
    columns: {
      id: c.id,
      rule_code: c.str(30),
      rule_id: c.ref,
      subject_id: c.ref,
      tip_id: c.optional(c.ref),
      memo: c.str(200),
      at: c.time,
    },
    unique: { ux_ledger_posting_subject: ['rule_code', 'subject_id'] },
  });
  await createTable(runner, 'ledger_entry', {
    columns: {
      id: c.id,
      posting_id: c.ref,
      account_id: c.ref,
      amount: c.int,
      balance_after: c.int,
      at: c.time,
    },
    index: { ix_ledger_entry_account: ['account_id', 'id'], ix_ledger_entry_posting: ['posting_id'] },
  });
  await createTable(runner, 'points_rule', {
    columns: {
      id: c.id,
      code: c.str(30),
      name: c.str(40),
      text: c.str(200),
      terms: c.longText,
      valid_from: c.time,
      valid_to: c.optional(c.time),
    },
    unique: { ux_points_rule_code_from: ['code', 'valid_from'] },
  });
}
