import type { EntityManager } from 'typeorm';

interface Check {
  sql: string;
  /** What is wrong with a row, in Chinese; ids only, no names. */
  say: (row: Record<string, string | number>) => string;
}

const account = ({ id, kind, owner }: Record<string, string | number>): string =>
  kind === owner ? `账户 ${kind}（${id}）` : `账户 ${kind} ${owner}（${id}）`;
const NAMED = 'a.id AS id, a.kind AS kind, a.owner_id AS owner, a.balance AS balance';
const OWNED = "a.kind IN ('person', 'held', 'squad')";

/** Each a set operation of the database, so that a million entries are proved without being carried over. */
const CHECKS: readonly Check[] = [
  {
    sql: `SELECT p.id AS id, COALESCE(SUM(e.amount), 0) AS total, COUNT(e.id) AS number
      FROM ledger_posting p LEFT JOIN ledger_entry e ON e.posting_id = p.id
      GROUP BY p.id HAVING SUM(e.amount) <> 0 OR COUNT(e.id) < 2`,
    say: (row) => `记账 ${row['id']} 不平：${row['number']} 条分录，合计 ${row['total']}`,
  },
  {
    sql: `SELECT e.id AS id FROM ledger_entry e LEFT JOIN ledger_posting p ON p.id = e.posting_id WHERE p.id IS NULL`,
    say: (row) => `分录 ${row['id']} 没有记账`,
  },
  {
    sql: `SELECT e.id AS id FROM ledger_entry e LEFT JOIN ledger_account a ON a.id = e.account_id WHERE a.id IS NULL`,
    say: (row) => `分录 ${row['id']} 没有账户`,
  },
  {
    sql: `SELECT ${NAMED}, COALESCE(SUM(e.amount), 0) AS total, COUNT(e.id) AS number, a.entries AS entries
      FROM ledger_account a LEFT JOIN ledger_entry e ON e.account_id = a.id
      GROUP BY a.id, a.kind, a.owner_id, a.balance, a.entries
      HAVING a.balance <> COALESCE(SUM(e.amount), 0) OR a.entries <> COUNT(e.id)`,
    say: (row) =>
      `${account(row)} 余额 ${row['balance']}，分录合计 ${row['total']}；应有 ${row['entries']} 条分录，实有 ${row['number']} 条`,
  },
  {
    sql: `SELECT ${NAMED}, s.seq AS seq FROM (
        SELECT account_id, seq, amount, balance_after,
          COALESCE(LAG(balance_after) OVER (PARTITION BY account_id ORDER BY seq), 0) AS before_it,
          ROW_NUMBER() OVER (PARTITION BY account_id ORDER BY seq) AS place
        FROM ledger_entry) s
      JOIN ledger_account a ON a.id = s.account_id
      WHERE s.balance_after <> s.before_it + s.amount OR s.place <> s.seq`,
    say: (row) => `${account(row)} 第 ${row['seq']} 条分录接不上前一条`,
  },
  {
    sql: `SELECT ${NAMED}, e.seq AS seq FROM ledger_entry e
      JOIN ledger_account a ON a.id = e.account_id AND a.kind = 'person'
      JOIN ledger_posting p ON p.id = e.posting_id
      WHERE COALESCE(e.rule_code, '') <> p.rule_code OR COALESCE(e.subject_id, '') <> p.subject_id
        OR COALESCE(e.memo, '') <> p.memo OR COALESCE(e.tip_id, '') <> COALESCE(p.tip_id, '')`,
    say: (row) => `${account(row)} 第 ${row['seq']} 条分录的说明与记账不一致`,
  },
  {
    sql: `SELECT ${NAMED} FROM ledger_account a WHERE ${OWNED} AND a.balance < 0`,
    say: (row) => `${account(row)} 余额为负：${row['balance']}`,
  },
  {
    sql: `SELECT ${NAMED}, COALESCE(SUM(l.remaining), 0) AS total
      FROM ledger_account a LEFT JOIN ledger_lot l ON l.account_id = a.id
      WHERE a.kind = 'person'
      GROUP BY a.id, a.kind, a.owner_id, a.balance HAVING a.balance <> COALESCE(SUM(l.remaining), 0)`,
    say: (row) => `${account(row)} 余额 ${row['balance']}，各批积分剩余合计 ${row['total']}`,
  },
  {
    sql: `SELECT ${NAMED}, l.id AS lot FROM ledger_lot l JOIN ledger_account a ON a.id = l.account_id
      LEFT JOIN (SELECT lot_id, SUM(amount) AS used FROM ledger_lot_use GROUP BY lot_id) u ON u.lot_id = l.id
      WHERE l.remaining < 0 OR l.remaining <> l.amount - COALESCE(u.used, 0)`,
    say: (row) => `${account(row)} 的一批积分（${row['lot']}）与使用记录对不上`,
  },
];

/** At most so many findings of each kind are told. */
const SHOWN = 50;

/** Proves the ledger: an empty list says that postings balance, chains are whole and balances equal their entries. */
export async function ledgerDifferences(manager: EntityManager): Promise<string[]> {
  const found: string[] = [];
  for (const { sql, say } of CHECKS) {
    const rows = await manager.query<Record<string, string | number>[]>(`${sql} LIMIT ${SHOWN}`);
    found.push(...rows.map(say));
  }
  return found;
}
