import type { EntityManager } from 'typeorm';

interface Check {
  sql: string;
  say: (row: Record<string, string | number | null>) => string;
}
const OPEN = "('held', 'approving', 'paying')";
const CHECKS: readonly Check[] = [
  {
    sql: `SELECT a.owner_id AS owner, a.balance AS balance, COALESCE(SUM(r.points), 0) AS total
      FROM ledger_account a LEFT JOIN redemption r ON r.account_id = a.owner_id AND r.state IN ${OPEN}
      WHERE a.kind = 'held' GROUP BY a.id, a.owner_id, a.balance HAVING a.balance <> COALESCE(SUM(r.points), 0)`,
    say: (row) => `账户 held ${row['owner']} 预扣 ${row['balance']}，未结束的兑换合计 ${row['total']}`,
  },
  {
    sql: `SELECT m.month AS month, m.points AS points, m.cents AS cents,
        COALESCE(SUM(r.points), 0) AS used, COALESCE(SUM(COALESCE(r.cents, 0)), 0) AS paid
      FROM reward_month m
      LEFT JOIN redemption r ON r.month = m.month AND r.state IN ('held', 'approving', 'paying', 'done')
      GROUP BY m.id, m.month, m.points, m.cents
      HAVING m.points <> COALESCE(SUM(r.points), 0) OR m.cents <> COALESCE(SUM(COALESCE(r.cents, 0)), 0)`,
    say: (row) =>
      `${row['month']} 的额度记着 ${row['points']} 分、${row['cents']} 分钱，兑换合计 ${row['used']} 分、${row['paid']} 分钱`,
  },
  {
    sql: `SELECT t.out_bill_no AS bill, t.state AS state, r.state AS redemption
      FROM cash_transfer t JOIN redemption r ON r.id = t.redemption_id
      WHERE (t.state = 'SUCCESS') <> (r.state = 'done') OR (t.ended_at IS NULL) <> (r.state = 'paying')`,
    say: (row) => `单据 ${row['bill']} 是 ${row['state']}，它的兑换是 ${row['redemption']}`,
  },
];

/** Compares redemptions with what the ledger, the budget and the bills say of them; an empty list proves them equal. */
export async function rewardDifferences(manager: EntityManager): Promise<string[]> {
  const found: string[] = [];
  for (const { sql, say } of CHECKS) {
    const rows = await manager.query<Record<string, string | number | null>[]>(`${sql} LIMIT 50`);
    found.push(...rows.map(say));
  }
  return found;
}
