/**
 * What each grid and community did well or badly in a period, and its score, from the raw tables alone and in another
 * way than the product's: to check it by. Nothing of the product is used here, on purpose. Only the five indicators
 * that are made from cases, with the initial weights; what they mean is said in ADR 24.
 */
import type { Sql } from './count';

type Cell = unknown;
const text = (value: Cell): string => (typeof value === 'string' ? value : '');
const ms = (value: Cell): number =>
  value instanceof Date ? value.getTime() : Date.parse(`${text(value).replace(' ', 'T').replace('Z', '')}Z`);

interface Step {
  action: string;
  state: string;
  outcome: string;
  at: number;
  /** Whose it was after the step. */
  holder: string;
}
interface Story {
  grid: string;
  source: string;
  percent: number;
  steps: Step[];
  alarms: { clock: string; round: number; at: number }[];
}
/** [indicator, unit, at, good] */
type Fact = [string, string, number, boolean];

export const WEIGHTS: Readonly<Record<string, number>> = {
  accept_on_time: 15,
  handle_on_time: 25,
  first_pass: 15,
  reporter_fixed: 15,
  own_findings: 10,
};

async function stories(sql: Sql): Promise<Story[]> {
  const found = new Map<string, Story>();
  for (const tip of await sql.query('SELECT id, grid_id, source, handle_percent FROM tip'))
    found.set(text(tip['id']), {
      grid: text(tip['grid_id']),
      source: text(tip['source']),
      percent: Number(tip['handle_percent'] ?? 0),
      steps: [],
      alarms: [],
    });
  const events = await sql.query(
    'SELECT tip_id, action, to_state, outcome, at, held_by_id FROM tip_event ORDER BY tip_id, id',
  );
  for (const event of events) {
    const steps = found.get(text(event['tip_id']))?.steps;
    steps?.push({
      action: text(event['action']),
      state: text(event['to_state']),
      outcome: text(event['outcome']),
      at: ms(event['at']),
      holder: text(event['held_by_id']) || (steps.at(-1)?.holder ?? ''),
    });
  }
  const alarms = await sql.query('SELECT tip_id, clock, round, fired_at FROM tip_alarm WHERE percent = 100');
  for (const alarm of alarms)
    found.get(text(alarm['tip_id']))?.alarms.push({
      clock: text(alarm['clock']),
      round: Number(alarm['round']),
      at: ms(alarm['fired_at']),
    });
  return [...found.values()];
}

/** Who of the holders had the most time between the first step and an instant; `holderAt` names whose time it is. */
function slowest(steps: readonly Step[], until: number, holderAt: (i: number) => string): string {
  const time: Record<string, number> = {};
  steps.forEach((step, i) => {
    const holder = holderAt(i);
    const end = Math.min(until, steps[i + 1]?.at ?? Infinity);
    if (holder !== '' && step.at <= until) time[holder] = (time[holder] ?? 0) + end - step.at;
  });
  return Object.entries(time).sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

function factsOf(
  { grid, source, percent, steps, alarms }: Story,
  levels: ReadonlyMap<string, number>,
): Fact[] {
  const end = steps.at(-1)?.state ?? '';
  if (end === 'merged' || end === 'withdrawn') return [];
  if (steps.filter(({ outcome }) => outcome !== '').at(-1)?.outcome === 'not_found') return [];
  const facts: Fact[] = [];
  const before = (i: number) => steps[i - 1]?.holder ?? '';

  const slow = new Set<string>();
  for (const { round, at } of alarms.filter(({ clock }) => clock === 'accept')) {
    const lying = (i: number) =>
      steps[i]?.state === 'dispatched' && levels.get(steps[i].holder) === round ? steps[i].holder : '';
    const unit = slowest(steps, at, lying);
    if (unit !== '') facts.push(['accept_on_time', unit, at, false]);
    slow.add(unit);
  }
  steps.forEach((step, i) => {
    const unit = before(i);
    const left =
      steps[i - 1]?.state === 'dispatched' && (step.state !== 'dispatched' || step.holder !== unit);
    const answers = ['accept', 'handle', 'order_rectify', 'escalate', 'return'].includes(step.action);
    if (!left || !answers || slow.has(unit)) return;
    slow.add(unit);
    facts.push(['accept_on_time', unit, step.at, true]);
  });

  const closed = steps.find(({ state }) => state === 'closed')?.at ?? Infinity;
  const used = alarms.find(({ clock }) => clock === 'handle')?.at ?? Infinity;
  const result = (at: number): string => {
    const i = steps.findLastIndex(
      (step) => ['handle', 'refer_answer'].includes(step.action) && step.at <= at,
    );
    return steps[i]?.action === 'handle' ? before(i) : '';
  };
  if (used <= closed ? used !== Infinity : end !== 'refused') {
    const due = Math.min(used, closed);
    const good = closed < used && !(used === Infinity && percent > 100);
    const blamed: string[] = [];
    // What climbed by itself stays blamed on the one below while nobody has taken it up.
    steps.forEach((step, i) => {
      const untouched = step.state === 'dispatched' && step.holder === before(i);
      const stays = i > 0 && (step.action === 'auto_escalate' || untouched);
      blamed.push(stays ? (blamed[i - 1] ?? '') : step.holder);
    });
    const busy = (i: number) =>
      ['dispatched', 'handling'].includes(steps[i]?.state ?? '') ? (blamed[i] ?? '') : '';
    facts.push(['handle_on_time', good ? result(due) : slowest(steps, due, busy), due, good]);
  }

  const first = steps.findIndex(({ action, outcome }) => action === 'handle' && outcome !== 'not_found');
  const check =
    first < 0 ? undefined : steps.slice(first).find(({ action }) => ['pass', 'rework'].includes(action));
  if (check) facts.push(['first_pass', before(first), check.at, check.action === 'pass']);
  const answer = steps.find(({ action }) => ['confirm_fixed', 'reopen'].includes(action));
  if (answer && source !== 'patrol')
    facts.push(['reporter_fixed', result(answer.at), answer.at, answer.action === 'confirm_fixed']);
  const pass = steps.find(({ action }) => action === 'pass');
  if (pass) facts.push(['own_findings', grid, pass.at, source === 'patrol']);
  return facts;
}

export interface Counted {
  /** "good of all" of each indicator that has any. */
  lines: Record<string, [number, number]>;
  total: number | null;
}

/** By the full name of every grid and community. @param from @param to epoch ms, the second not included */
export async function scores(sql: Sql, from: number, to: number): Promise<Map<string, Counted>> {
  const grids = await sql.query('SELECT id, parent_id, level, full_name FROM grid');
  const levels = new Map(grids.map((grid) => [text(grid['id']), Number(grid['level'])]));
  const facts = (await stories(sql)).flatMap((story) => factsOf(story, levels));
  const inside = facts.filter(([, , at]) => at >= from && at < to);
  const counted = new Map<string, Counted>();
  for (const grid of grids) {
    const id = text(grid['id']);
    if (levels.get(id) === 1) continue;
    const own = new Set([
      id,
      ...grids.filter((one) => one['parent_id'] === id).map((one) => text(one['id'])),
    ]);
    const lines: Counted['lines'] = {};
    for (const [indicator, unit, , good] of inside.filter(([, unit]) => own.has(unit))) {
      const [yes, all] = lines[indicator] ?? [0, 0];
      if (own.has(unit)) lines[indicator] = [yes + (good ? 1 : 0), all + 1];
    }
    const known = Object.entries(lines).filter(([, [, all]]) => all >= 5);
    const weight = known.reduce((sum, [indicator]) => sum + (WEIGHTS[indicator] ?? 0), 0);
    const points = known.reduce((sum, [indicator, [yes, all]]) => {
      const share = (yes / all) * (indicator === 'own_findings' ? 2 : 1);
      return sum + (WEIGHTS[indicator] ?? 0) * Math.min(1, share) * 100;
    }, 0);
    counted.set(text(grid['full_name']), { lines, total: weight === 0 ? null : points / weight });
  }
  return counted;
}
