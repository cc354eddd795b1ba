import type { StaffTip, TipState } from '../../api/types';

const LEVELS: Record<number, string> = { 1: '街道', 2: '社区', 3: '网格' };
/** Nobody has anything to do with these any more. */
const OVER: readonly TipState[] = ['closed', 'refused', 'merged', 'withdrawn'];

/** With whom a case is now and on which level: "网格 · 映月路社区网格一"; null when it is over. */
export function holderText({
  state,
  level,
  holderName,
  departmentName,
}: Pick<StaffTip, 'state' | 'level' | 'holderName' | 'departmentName'>): string | null {
  if (OVER.includes(state)) return null;
  if (departmentName !== null) return `科室 · ${departmentName}`;
  const name = LEVELS[level];
  return name === undefined ? holderName : `${name} · ${holderName}`;
}
