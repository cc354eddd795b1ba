import type { Filters } from '../../api/queue';
import type { Category, Grid, Role, TipState } from '../../api/types';
import { lookOf } from '../../components/category';

/** What the queue shows when nothing was chosen. */
export const NO_FILTERS: Filters = { scope: 'todo', sort: 'due' };

export const STATES: readonly (readonly [TipState | 'any', string])[] = [
  ['any', '所有状态'],
  ['triage', '待受理'],
  ['dispatched', '已派遣'],
  ['handling', '处置中'],
  ['checking', '待核查'],
  ['reopen_requested', '申请重办'],
  ['on_hold', '已挂账'],
  ['referred', '已转区平台'],
  ['appealing', '申诉中'],
  ['closed', '已结案'],
];

export const HOLDERS: readonly (readonly [NonNullable<Filters['holder']> | 'any', string])[] = [
  ['any', '不限'],
  ['grid', '网格'],
  ['community', '社区'],
  ['office', '街道办'],
  ['department', '职能科室'],
];

export type Due = 'any' | 'overdue' | '4' | '24';
export const DUES: readonly (readonly [Due, string])[] = [
  ['any', '不限'],
  ['overdue', '已超时'],
  ['4', '4 小时内到期'],
  ['24', '24 小时内到期'],
];

export const SORTS: readonly (readonly [NonNullable<Filters['sort']>, string])[] = [
  ['due', '快到期的在前'],
  ['newest', '最新的在前'],
];

export type Change = { readonly [K in keyof Filters]: Filters[K] | undefined };

/** With some filters changed; `undefined` takes one away. */
export const changed = (filters: Filters, change: Change): Filters =>
  Object.fromEntries(Object.entries({ ...filters, ...change }).filter(([, value]) => value !== undefined));

export function dueOf({ overdue, dueWithin }: Filters): Due | null {
  if (overdue !== undefined) return 'overdue';
  if (dueWithin === undefined) return 'any';
  return DUES.find(([due]) => due === String(dueWithin))?.[0] ?? null;
}

export const dueChange = (due: Due): Change => ({
  overdue: due === 'overdue' ? 'yes' : undefined,
  dueWithin: due === '4' || due === '24' ? Number(due) : undefined,
});

/** The same cases in the same order, whatever the order of the fields. */
export function same(a: Filters, b: Filters): boolean {
  const text = (filters: Filters) =>
    JSON.stringify(Object.entries({ ...NO_FILTERS, ...filters }).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}

const nameIn = (list: readonly (readonly [string, string])[], value: string) =>
  list.find(([one]) => one === value)?.[1] ?? value;

/** The filters in words, without scope and order: "处置中、已超时"; '' when there are none. */
export function inWords(filters: Filters, categories: readonly Category[], grids: readonly Grid[]): string {
  const { state, category, holder, gridId, number, overdue, dueWithin } = filters;
  const found = categories.find(({ code }) => code === category);
  return [
    state === undefined ? null : nameIn(STATES, state),
    overdue === undefined
      ? dueWithin === undefined
        ? null
        : `${dueWithin} 小时内到期`
      : nameIn(DUES, 'overdue'),
    holder === undefined ? null : `${nameIn(HOLDERS, holder)}在办`,
    category === undefined ? null : lookOf(category, found?.name ?? category).name,
    gridId === undefined ? null : (grids.find(({ id }) => id === gridId)?.fullName ?? '选定的网格'),
    number === undefined ? null : `编号含 ${number}`,
  ]
    .filter((words) => words !== null)
    .join('、');
}

/** What a person calls the cases of their own seat. */
export function ownName(roles: readonly Role[]): string {
  if (roles.includes('office')) return '街道本级';
  if (roles.includes('community_director')) return '本社区';
  if (roles.includes('department_staff')) return '本科室';
  return '本网格';
}
