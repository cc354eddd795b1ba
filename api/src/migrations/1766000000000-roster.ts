import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, c, createTable } from '../core/database/schema';

/** The roster kept by the office: leave and stand-ins, the leading group, dispatched units, handovers, imports. */
export class Roster1766000000000 implements MigrationInterface {
  name = 'Roster1766000000000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'seat', { deputy_seat_id: c.optional(c.ref) }, () => Promise.resolve());
    await createTable(runner, 'seat_leave', {
      columns: {
        id: c.id,
        seat_id: c.ref,
        stand_in_seat_id: c.optional(c.ref),
        from_at: c.time,
        until_at: c.time,
        created_by: c.ref,
        create_key: c.str(64),
        created_at: c.time,
        ended_at: c.optional(c.time),
        ended_by: c.optional(c.ref),
      },
      unique: { ux_seat_leave_key: ['created_by', 'create_key'] },
      index: {
        ix_seat_leave_seat: ['seat_id', 'until_at'],
        ix_seat_leave_stand_in: ['stand_in_seat_id', 'until_at'],
      },
    });
    await lists(runner);
    await handovers(runner);
    await createTable(runner, 'roster_import', {
      columns: {
        id: c.id,
        actor_id: c.ref,
        import_key: c.str(64),
        file_hash: c.str(64),
        added: c.int,
        moved: c.int,
        ended: c.int,
        changed: c.int,
        at: c.time,
      },
      unique: { ux_roster_import_key: ['actor_id', 'import_key'] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'roster_import',
      'seat_handover_case',
      'seat_handover',
      'dispatched_unit',
      'leading_member',
      'seat_leave',
    ])
      await runner.dropTable(table);
    await runner.dropColumns('seat', ['deputy_seat_id']);
  }
}

const ENDS = { starts_at: c.time, ended_at: c.optional(c.time), ended_by: c.optional(c.ref) };

async function lists(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'leading_member', {
    columns: {
      id: c.id,
      duty: c.str(10),
      person_name: c.str(20),
      title: c.str(40),
      position: c.int,
      created_by: c.ref,
      create_key: c.str(64),
      ...ENDS,
    },
    unique: { ux_leading_member_key: ['created_by', 'create_key'] },
    index: { ix_leading_member_ends: ['ended_at', 'position'] },
  });
  await createTable(runner, 'dispatched_unit', {
    columns: {
      id: c.id,
      grid_id: c.ref,
      department_id: c.ref,
      people: c.str(40),
      task: c.str(100),
      created_by: c.ref,
      create_key: c.str(64),
      ...ENDS,
    },
    unique: { ux_dispatched_unit_key: ['created_by', 'create_key'] },
    index: { ix_dispatched_unit_grid: ['grid_id', 'ended_at'] },
  });
}

async function handovers(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'seat_handover', {
    columns: {
      id: c.id,
      seat_id: c.ref,
      actor_id: c.ref,
      handover_key: c.str(64),
      body_hash: c.str(64),
      note: c.str(200),
      successor_seat_id: c.optional(c.ref),
      ends_at: c.time,
      at: c.time,
    },
    unique: { ux_seat_handover_key: ['actor_id', 'handover_key'] },
    index: { ix_seat_handover_seat: ['seat_id', 'id'] },
  });
  await createTable(runner, 'seat_handover_case', {
    columns: {
      id: c.id,
      handover_id: c.ref,
      tip_id: c.ref,
      decision: c.str(10),
      to_grid_id: c.optional(c.ref),
    },
    unique: { ux_seat_handover_case: ['handover_id', 'tip_id'] },
  });
}
