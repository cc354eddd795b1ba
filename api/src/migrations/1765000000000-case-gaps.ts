import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { addColumns, c, changeColumn, createTable } from '../core/database/schema';

/** What the case loop still lacked: messages of the system, further upward reports, the office's calendar, departments. */
export class CaseGaps1765000000000 implements MigrationInterface {
  name = 'CaseGaps1765000000000';

  async up(runner: QueryRunner): Promise<void> {
    await changeColumn(runner, 'tip_message', 'author_id', { from: c.ref, to: c.optional(c.ref) });
    await manyReports(runner);
    await calendarDays(runner);
    await seatChanges(runner);
    await listedCases(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('listed_case', 'ix_listed_case_department');
    await runner.dropIndex('listed_case', 'ix_listed_case_deadline');
    await runner.dropColumns('listed_case_entry', ['actor_department_id']);
    await runner.dropColumns('listed_case', ['responsible_department_id']);
    await runner.dropTable('seat_change');
    await runner.dropTable('calendar_day');
    await oneReport(runner);
    // Lines of the system cannot be kept without an author.
    await runner.query(`DELETE FROM tip_message WHERE author_id IS NULL`);
    await changeColumn(runner, 'tip_message', 'author_id', { from: c.optional(c.ref), to: c.ref });
  }
}

const unique = (name: string, columnNames: string[]): TableIndex =>
  new TableIndex({ name, columnNames, isUnique: true });

/** A case may have several reports, numbered; those there are were the first ones. */
async function manyReports(runner: QueryRunner): Promise<void> {
  await addColumns(
    runner,
    'upward_report',
    { sequence: c.int, kind: c.str(10), create_key: c.optional(c.str(64)) },
    () => runner.query(`UPDATE upward_report SET sequence = 1, kind = 'first'`).then(() => undefined),
  );
  await runner.dropIndex('upward_report', 'ux_upward_report_tip');
  await runner.createIndex('upward_report', unique('ux_upward_report_tip', ['tip_id', 'sequence']));
  await runner.createIndex('upward_report', unique('ux_upward_report_key', ['tip_id', 'create_key']));
}

async function oneReport(runner: QueryRunner): Promise<void> {
  await runner.query(`DELETE FROM upward_report WHERE sequence > 1`);
  await runner.dropIndex('upward_report', 'ux_upward_report_key');
  await runner.dropIndex('upward_report', 'ux_upward_report_tip');
  await runner.dropColumns('upward_report', ['sequence', 'kind', 'create_key']);
  await runner.createIndex('upward_report', unique('ux_upward_report_tip', ['tip_id']));
}

async function calendarDays(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'calendar_day', {
    columns: {
      id: c.id,
      day: c.str(10),
      current_day: c.optional(c.str(10)),
      worked: c.int,
      reason: c.str(200),
      created_by: c.ref,
      create_key: c.str(64),
      created_at: c.time,
      ended_at: c.optional(c.time),
      ended_by: c.optional(c.ref),
    },
    unique: {
      ux_calendar_day_current: ['current_day'],
      ux_calendar_day_key: ['created_by', 'create_key', 'day'],
    },
    index: { ix_calendar_day_day: ['day', 'id'] },
  });
}

async function seatChanges(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'seat_change', {
    columns: {
      id: c.id,
      seat_id: c.ref,
      action: c.str(10),
      department_id: c.ref,
      actor_id: c.ref,
      change_key: c.str(64),
      at: c.time,
    },
    unique: { ux_seat_change_key: ['actor_id', 'change_key'] },
    index: { ix_seat_change_seat: ['seat_id', 'id'] },
  });
}

/** Departments that are responsible for listed cases, and look-ups by deadline for the reminders. */
async function listedCases(runner: QueryRunner): Promise<void> {
  const nothing = () => Promise.resolve();
  const ref = c.optional(c.ref);
  await addColumns(runner, 'listed_case', { responsible_department_id: ref }, nothing);
  await addColumns(runner, 'listed_case_entry', { actor_department_id: ref }, nothing);
  const index = (name: string, column: string) =>
    runner.createIndex('listed_case', new TableIndex({ name, columnNames: [column, 'id'] }));
  await index('ix_listed_case_deadline', 'deadline');
  await index('ix_listed_case_department', 'responsible_department_id');
}
