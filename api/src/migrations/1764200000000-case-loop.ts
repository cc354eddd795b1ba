import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { addColumns, c, createTable } from '../core/database/schema';
import { newId } from '../core/ids';

const NEEDED = {
  severity: c.str(10),
  level: c.int,
  first_level: c.int,
  accept_limit: c.str(10),
  handle_limit: c.str(10),
  check_limit: c.str(10),
  extra_ms: c.real,
  extended: c.int,
  returned_levels: c.str(10),
  arbitrated: c.int,
  appealed: c.int,
  check_round: c.int,
  followers: c.int,
};
const OPTIONAL = {
  department_id: c.optional(c.ref),
  state_before: c.optional(c.str(20)),
  request: c.optional(c.str(10)),
  requested_by: c.optional(c.ref),
  request_until: c.optional(c.time),
  request_ms: c.optional(c.real),
  held_until: c.optional(c.time),
  rectify_by: c.optional(c.time),
  refused_by: c.optional(c.ref),
  refusal_reason: c.optional(c.str(20)),
  merged_into: c.optional(c.ref),
  major_at: c.optional(c.time),
  judged_at: c.optional(c.time),
  accept_due_at: c.optional(c.time),
  handle_due_at: c.optional(c.time),
  check_due_at: c.optional(c.time),
  alarm_at: c.optional(c.time),
  handle_percent: c.optional(c.int),
};
const COLUMNS = { ...NEEDED, ...OPTIONAL };
const TABLES = ['department', 'alert_period', 'tip_alarm', 'tip_clock_span'];

/** The case loop: levels, clocks, requests, departments. */
export class CaseLoop1764200000000 implements MigrationInterface {
  name = 'CaseLoop1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner);
    await addColumns(runner, 'seat', { department_id: c.optional(c.ref) }, () => Promise.resolve());
    await addColumns(runner, 'tip_event', { detail: c.optional(c.str(200)) }, () => Promise.resolve());
    await addColumns(runner, 'tip', COLUMNS, () => fillTips(runner));
    await runner.createIndex('tip', new TableIndex({ name: 'ix_tip_alarm', columnNames: ['alarm_at'] }));
    await fillSpans(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('tip', 'ix_tip_alarm');
    await runner.dropColumns('tip', Object.keys(COLUMNS));
    await runner.dropColumns('tip_event', ['detail']);
    await runner.dropColumns('seat', ['department_id']);
    for (const table of TABLES) await runner.dropTable(table);
  }
}

async function createTables(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'tip_clock_span', {
    columns: {
      id: c.id,
      tip_id: c.ref,
      clock: c.str(10),
      round: c.int,
      started_at: c.time,
      ended_at: c.optional(c.time),
    },
    index: { ix_tip_clock_span_tip: ['tip_id', 'started_at'] },
  });
  await createTable(runner, 'tip_alarm', {
    columns: { id: c.id, tip_id: c.ref, clock: c.str(10), round: c.int, percent: c.int, fired_at: c.time },
    unique: { ux_tip_alarm: ['tip_id', 'clock', 'round', 'percent'] },
  });
  await createTable(runner, 'alert_period', {
    columns: {
      id: c.id,
      level: c.str(10),
      reason: c.str(200),
      starts_at: c.time,
      ends_at: c.optional(c.time),
      cancelled_at: c.optional(c.time),
    },
    index: { ix_alert_period_start: ['starts_at'] },
  });
  await createTable(runner, 'department', {
    columns: { id: c.id, code: c.str(30), name: c.str(40), position: c.int },
    unique: { ux_department_code: ['code'] },
  });
}

/** Tips from before had grid heads as holders, whatever their category: they stay at the level they are at. */
async function fillTips(runner: QueryRunner): Promise<void> {
  const of = (column: string) =>
    `(SELECT category.${column} FROM category WHERE category.id = tip.category_id)`;
  await runner.query(`UPDATE tip SET
    severity = COALESCE(${of('severity')}, 'ordinary'),
    accept_limit = COALESCE(${of('accept_limit')}, '4wh'),
    handle_limit = COALESCE(${of('handle_limit')}, '5wd'),
    level = CASE WHEN grid_id IS NULL THEN 1 ELSE 3 END,
    first_level = CASE WHEN grid_id IS NULL THEN 1 ELSE 3 END,
    extra_ms = 0, extended = 0, returned_levels = '', arbitrated = 0, appealed = 0, followers = 0,
    check_round = CASE WHEN state IN ('checking', 'reopen_requested') THEN 1 ELSE 0 END`);
  await runner.query(
    `UPDATE tip SET check_limit = CASE WHEN severity IN ('live', 'major') THEN '4wh' ELSE '1wd' END`,
  );
  await runner.query(`UPDATE tip SET major_at = submitted_at WHERE severity = 'major'`);
  // The scheduler computes the due instants of what is open when it comes by.
  await runner.query(
    `UPDATE tip SET alarm_at = submitted_at
     WHERE state IN ('triage', 'dispatched', 'handling', 'checking', 'reopen_requested')`,
  );
}

interface Old {
  id: string;
  state: string;
  submitted_at: unknown;
  updated_at: unknown;
  dispatched_at: unknown;
  closed_at: unknown;
}
type SpanRow = [clock: string, round: number, from: unknown, to: unknown];

/** The spans that older tips would have had. Instants are copied as the database gave them. */
function spansOf(tip: Old): SpanRow[] {
  if (tip.state === 'triage') return [['accept', 0, tip.submitted_at, null]];
  if (tip.dispatched_at === null) return [];
  const open = tip.state === 'dispatched' || tip.state === 'handling';
  const spans: SpanRow[] = [
    ['handle', 0, tip.dispatched_at, open ? null : (tip.closed_at ?? tip.updated_at)],
  ];
  if (tip.state === 'dispatched') spans.push(['accept', 3, tip.dispatched_at, null]);
  if (tip.state === 'checking' || tip.state === 'reopen_requested')
    spans.push(['check', 1, tip.updated_at, null]);
  return spans;
}

async function fillSpans(runner: QueryRunner): Promise<void> {
  const tips = (await runner.query(
    'SELECT id, state, submitted_at, updated_at, dispatched_at, closed_at FROM tip ORDER BY id',
  )) as Old[];
  const rows = tips.flatMap((tip) => spansOf(tip).map((span) => [newId(), tip.id, ...span]));
  for (let i = 0; i < rows.length; i += 100) {
    const some = rows.slice(i, i + 100);
    await runner.query(
      `INSERT INTO tip_clock_span (id, tip_id, clock, round, started_at, ended_at)
       VALUES ${some.map(() => '(?, ?, ?, ?, ?, ?)').join(', ')}`,
      some.flat(),
    );
  }
}
