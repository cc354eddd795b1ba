import type { Plan } from '../../api/patrol';

export interface KeptPlan {
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
  const { plan, accountId: whose } = kept as Partial<KeptPlan>;
  if (whose !== accountId || plan?.day !== today) return null;
  return gridId === null || plan.grid?.id === gridId ? plan : null;
}

/** "本周 1/2 次"; '' for what is asked for once a day. Pure. */
export function countText(frequency: string, done: number, asked: number): string {
  const window = { 周: '本周', 月: '本月', 季: '本季度' }[frequency.charAt(1)];
  return window ? `${window}已查 ${done}/${asked} 次` : '';
}
