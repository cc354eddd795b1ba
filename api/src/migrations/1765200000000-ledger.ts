import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import { addColumns, c, createTable } from '../core/database/schema';
import { newId } from '../core/ids';

const ACCOUNT = {
  entries: c.int,
  day: c.optional(c.str(10)),
  day_earned: c.int,
  month: c.optional(c.str(7)),
  month_earned: c.int,
};
const POSTING = { detail: c.optional(c.str(200)), by_id: c.optional(c.ref) };
const RULE = { created_by: c.optional(c.ref), reason: c.optional(c.str(200)) };
const TABLES = ['ledger_lot', 'ledger_lot_use', 'points_claim', 'points_penalty'];
const PAGE = 500;

/** The ledger in full: chained entries, lots that expire, what the rules were asked, and penalties. */
export class Ledger1765200000000 implements MigrationInterface {
  name = 'Ledger1765200000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner);
    await addColumns(runner, 'ledger_account', ACCOUNT, () => fillAccounts(runner));
    await addColumns(runner, 'ledger_entry', { seq: c.int }, () => fillEntries(runner));
    await runner.createIndex(
      'ledger_entry',
      new TableIndex({ name: 'ux_ledger_entry_seq', columnNames: ['account_id', 'seq'], isUnique: true }),
    );
    await addColumns(runner, 'ledger_posting', POSTING, () => Promise.resolve());
    await widen(runner, true);
    await addColumns(runner, 'points_rule', RULE, () => Promise.resolve());
    await fillLots(runner);
    await renameTerms(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('points_rule', Object.keys(RULE));
    await widen(runner, false);
    await runner.dropColumns('ledger_posting', Object.keys(POSTING));
    await runner.dropIndex('ledger_entry', 'ux_ledger_entry_seq');
    await runner.dropColumns('ledger_entry', ['seq']);
    await runner.dropColumns('ledger_account', Object.keys(ACCOUNT));
    for (const table of [...TABLES].reverse()) await runner.dropTable(table);
  }
}

async function createTables(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'ledger_lot', {
    columns: {
      id: c.id,
      account_id: c.ref,
      posting_id: c.ref,
      amount: c.int,
      remaining: c.int,
      expires_at: c.time,
      noticed_at: c.optional(c.time),
    },
    index: {
      ix_ledger_lot_account: ['account_id', 'expires_at', 'id'],
      ix_ledger_lot_expiry: ['expires_at', 'remaining'],
    },
  });
  await createTable(runner, 'ledger_lot_use', {
    columns: { id: c.id, posting_id: c.ref, lot_id: c.ref, amount: c.int },
    index: { ix_ledger_lot_use_posting: ['posting_id'] },
  });
  await createTable(runner, 'points_claim', {
    columns: {
      id: c.id,
      rule_code: c.str(30),
      rule_id: c.ref,
      subject_id: c.str(64),
      account_id: c.ref,
      facts: c.longText,
      amount: c.int,
      at: c.time,
    },
    unique: { ux_points_claim_subject: ['rule_code', 'subject_id'] },
    index: { ix_points_claim_at: ['at', 'id'] },
  });
  await createTable(runner, 'points_penalty', {
    columns: {
      id: c.id,
      tip_id: c.ref,
      tip_number: c.str(20),
      account_id: c.ref,
      state: c.str(20),
      amount: c.int,
      reason: c.str(500),
      imposed_by: c.ref,
      imposed_at: c.time,
      appeal: c.optional(c.str(500)),
      decided_by: c.optional(c.ref),
      decision: c.optional(c.str(500)),
      decided_at: c.optional(c.time),
      version: c.int,
    },
    unique: { ux_points_penalty_tip: ['tip_id'] },
    index: { ix_points_penalty_state: ['state', 'id'] },
  });
}

/** Subjects that name a tip and a person are longer than an id; redemptions and expiry follow no rule. */
async function widen(runner: QueryRunner, wide: boolean): Promise<void> {
  if (runner.dataSource.options.type !== 'better-sqlite3') {
    // TypeORM drops a column of MySQL and makes it anew when its length changes: what is in it would be lost.
    await runner.query(
      `ALTER TABLE ledger_posting MODIFY rule_id varchar(26) ${wide ? 'NULL' : 'NOT NULL'},
        MODIFY subject_id varchar(${wide ? 64 : 26}) NOT NULL`,
    );
    return;
  }
  const [rule, subject] = [c.ref('rule_id'), c.ref('subject_id')];
  const long = c.str(64)('subject_id');
  const free = c.optional(c.ref)('rule_id');
  await runner.changeColumns('ledger_posting', [
    { oldColumn: new TableColumn(wide ? rule : free), newColumn: new TableColumn(wide ? free : rule) },
    { oldColumn: new TableColumn(wide ? subject : long), newColumn: new TableColumn(wide ? long : subject) },
  ]);
}

interface OldEntry {
  id: string;
  account_id: string;
}

async function fillAccounts(runner: QueryRunner): Promise<void> {
  await runner.query(
    `UPDATE ledger_account SET day_earned = 0, month_earned = 0,
      entries = (SELECT COUNT(*) FROM ledger_entry e WHERE e.account_id = ledger_account.id)`,
  );
}

/** Numbers the entries of each account in the order in which they were made. */
async function fillEntries(runner: QueryRunner): Promise<void> {
  const last = new Map<string, number>();
  for (let after = ''; ;) {
    const rows = (await runner.query(
      `SELECT id, account_id FROM ledger_entry WHERE id > ? ORDER BY id LIMIT ${PAGE}`,
      [after],
    )) as OldEntry[];
    for (const { id, account_id } of rows) {
      const seq = (last.get(account_id) ?? 0) + 1;
      last.set(account_id, seq);
      await runner.query('UPDATE ledger_entry SET seq = ? WHERE id = ?', [seq, id]);
    }
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.id ?? '';
  }
}

/** Nothing had been spent before: what a person has is one lot, good until the end of next year in Beijing. */
async function fillLots(runner: QueryRunner): Promise<void> {
  const rows = (await runner.query(
    `SELECT a.id AS id, a.balance AS balance, MAX(e.posting_id) AS posting_id
      FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
      WHERE a.kind = 'person' AND a.balance > 0 GROUP BY a.id, a.balance`,
  )) as { id: string; balance: number; posting_id: string }[];
  const expiresAt = `${new Date().getUTCFullYear() + 1}-12-31 16:00:00.000`;
  for (const { id, balance, posting_id } of rows) {
    await runner.query(
      'INSERT INTO ledger_lot (id, account_id, posting_id, amount, remaining, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
      [newId(), id, posting_id, balance, balance, expiresAt],
    );
  }
}

const TERMS: Record<string, { terms: object; text: string }> = {
  verified_tip: {
    terms: { minor: 5, ordinary: 10, live: 20, major: 20, nearAndFar: 2, repeatHours: 24, repeatMetres: 50 },
    text:
      '经核查属实：一般小问题 5 分，普通问题 10 分，正在发生的 20 分，重大问题 20 分；远景、近景照片都有加 2 分。' +
      '50 米内同类问题隔 24 小时或结案后再报才重新计分',
  },
  answer_fixed: { terms: { points: 1 }, text: '结案后 7 天内告诉我们问题是否解决，得 1 分' },
};

/** The defaults' terms are one flat list of numbers now; the caps are a rule of their own. */
async function renameTerms(runner: QueryRunner): Promise<void> {
  for (const [code, { terms, text }] of Object.entries(TERMS)) {
    await runner.query('UPDATE points_rule SET terms = ?, text = ? WHERE code = ?', [
      JSON.stringify(terms),
      text,
      code,
    ]);
  }
}
