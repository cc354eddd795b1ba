/**
 * Figures of a period from the raw tables alone, in another way than the product's: to check it by. Nothing of the
 * product is used here, on purpose. Definitions: a case is due once, when it was closed first or when its limit
 * was used up, whichever came first; merged, withdrawn and refused ones are not due.
 */
export interface Sql {
  query: (sql: string) => Promise<Record<string, unknown>[]>;
}

interface Row {
  id: string;
  gridId: string;
  category: string;
  source: string;
  submitted: number;
  percent: number | null;
  late: number;
  steps: { action: string; to: string; outcome: string | null; at: number }[];
}

const ms = (value: unknown): number =>
  value instanceof Date
    ? value.getTime()
    : Date.parse(`${String(value).replace(' ', 'T').replace('Z', '')}Z`);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Everything that happened, tip by tip. */
export async function lives(sql: Sql): Promise<Row[]> {
  const rows = new Map<string, Row>();
  const tips = await sql.query(
    `SELECT tip.id, grid_id, category.code AS code, source, submitted_at, handle_percent
     FROM tip JOIN category ON category.id = tip.category_id`,
  );
  for (const tip of tips)
    rows.set(text(tip['id']), {
      id: text(tip['id']),
      gridId: text(tip['grid_id']),
      category: text(tip['code']),
      source: text(tip['source']),
      submitted: ms(tip['submitted_at']),
      percent: tip['handle_percent'] === null ? null : Number(tip['handle_percent']),
      late: Infinity,
      steps: [],
    });
  const steps = await sql.query(
    'SELECT tip_id, action, to_state, outcome, at FROM tip_event ORDER BY tip_id, id',
  );
  for (const step of steps)
    rows.get(text(step['tip_id']))?.steps.push({
      action: text(step['action']),
      to: text(step['to_state']),
      outcome: step['outcome'] === null ? null : text(step['outcome']),
      at: ms(step['at']),
    });
  const alarms = await sql.query(
    "SELECT tip_id, fired_at FROM tip_alarm WHERE clock = 'handle' AND percent = 100",
  );
  for (const alarm of alarms) {
    const row = rows.get(text(alarm['tip_id']));
    if (row) row.late = ms(alarm['fired_at']);
  }
  return [...rows.values()];
}

const OVER = ['closed', 'merged', 'refused', 'withdrawn'];
const NEVER_DUE = ['merged', 'withdrawn', 'refused'];

/** @param from @param to epoch ms, the second not included */
export function count(rows: readonly Row[], from: number, to: number): Record<string, number> {
  const sum: Record<string, number> = {};
  const add = (name: string, holds: boolean) => (sum[name] = (sum[name] ?? 0) + (holds ? 1 : 0));
  for (const { submitted, percent, late, steps } of rows) {
    const inside = (at: number) => at >= from && at < to;
    const did = (actions: string[], outcome?: string) =>
      steps.some(
        (s) => actions.includes(s.action) && inside(s.at) && (outcome === undefined || s.outcome === outcome),
      );
    const first = steps.find((s) => s.to === 'closed')?.at ?? Infinity;
    const end = steps.at(-1)?.to ?? '';
    const never = late <= first ? ['merged', 'withdrawn'].includes(end) : NEVER_DUE.includes(end);
    const due = never ? Infinity : Math.min(late, first);
    const good = due !== Infinity && first < late && !(late === Infinity && (percent ?? 0) > 100);
    const before = steps.filter((s) => s.at < to).at(-1)?.to;
    const open = before !== undefined && !OVER.includes(before);
    add('received', inside(submitted));
    add('filed', did(['dispatch']));
    add('refused', did(['refuse']));
    add('handled', did(['handle', 'refer_answer']));
    add('notFound', did(['handle', 'refer_answer'], 'not_found'));
    add('closed', did(['pass']));
    add('due', inside(due));
    add('onTime', inside(due) && good);
    add('late', inside(due) && !good);
    add('escalated', did(['escalate', 'auto_escalate']));
    add('referred', did(['refer']));
    add('returned', did(['return']));
    add('rework', did(['rework']));
    add('extended', did(['approve_extension']));
    add('reopened', did(['reopen']));
    add('answered', did(['confirm_fixed', 'say_not_fixed']));
    add('satisfied', did(['confirm_fixed']));
    add('open', open);
    add('overdue', open && late < to);
  }
  return sum;
}
