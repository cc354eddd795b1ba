import { getPlan, type Plan } from '../../api/patrol';
import { ApiProblem } from '../../api/problem';
import { dayAfter } from '../../lib/time';
import { keep, load } from '../../platform/storage';

export type SeenPlan = Plan & { offline: boolean };

const KEY = 'patrol-plan';

interface Kept {
  accountId: string;
  plan: Plan;
}

/** The plan that was kept, when it is this person's, this grid's and of today. */
export function keptPlan(
  kept: unknown,
  accountId: string,
  gridId: string | null,
  today: string,
): Plan | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { plan, accountId: whose } = kept as Partial<Kept>;
  if (whose !== accountId || plan?.day !== today) return null;
  return gridId === null || plan.grid?.id === gridId ? plan : null;
}

export function rememberPlan(accountId: string, plan: Plan): void {
  keep(KEY, { accountId, plan } satisfies Kept);
}

/** Today's plan; without a network the one last seen today. @throws ApiProblem */
export async function askPlan(accountId: string, gridId: string | null): Promise<SeenPlan> {
  try {
    const plan = await getPlan(gridId);
    rememberPlan(accountId, plan);
    return { ...plan, offline: false };
  } catch (error) {
    const kept = keptPlan(load(KEY), accountId, gridId, dayAfter(Date.now(), 0));
    if (kept && error instanceof ApiProblem && error.code === 'network') return { ...kept, offline: true };
    throw error;
  }
}

/** "本周 1/2 次"; '' for what is asked for once a day. Pure. */
export function countText(frequency: string, done: number, asked: number): string {
  const window = { 周: '本周', 月: '本月', 季: '本季度' }[frequency.charAt(1)];
  return window ? `${window}已查 ${done}/${asked} 次` : '';
}
