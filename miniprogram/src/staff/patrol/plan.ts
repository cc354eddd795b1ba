import { getPlan, type Plan } from '../../api/patrol';
import { ApiProblem } from '../../api/problem';
import { dayAfter } from '../../lib/time';
import { keep, load } from '../../platform/storage';
import { type KeptPlan, keptPlan } from './kept-plan';

export type SeenPlan = Plan & { offline: boolean };

const KEY = 'patrol-plan';

export function rememberPlan(accountId: string, plan: Plan): void {
  keep(KEY, { accountId, plan } satisfies KeptPlan);
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
