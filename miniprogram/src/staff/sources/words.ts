import type { SourceKind, SourceState, SourceSummary, Tick } from '../../api/sources';

/** Known without a network too; the type check fails when the API's kinds change. */
const NAMES: Record<SourceKind, string> = {
  site: '建筑工地',
  dust_yard: '料场、渣土场',
  restaurant: '餐饮单位',
  coal: '燃煤点',
  repair: '汽修、喷漆',
  workshop: '作坊、企业',
  project: '治污项目',
  other: '其他污染源',
};
export const SOURCE_KINDS = Object.entries(NAMES) as [SourceKind, string][];

export const SOURCE_STATES: readonly (readonly [SourceState | 'all', string])[] = [
  ['all', '在管和停工'],
  ['active', '在管'],
  ['stopped', '停工停业'],
  ['removed', '已销号'],
];

export const TICK_WORDS: readonly (readonly [Tick, string])[] = [
  ['yes', '到位'],
  ['no', '不到位'],
  ['na', '不涉及'],
];
export const tickWord = (tick: Tick | null): string => TICK_WORDS.find(([code]) => code === tick)?.[1] ?? '';

/** What an inspection is due for, in words; null when nothing is asked for. */
export const dueWord = ({ due }: Pick<SourceSummary, 'due'>): string | null =>
  due === 'must' ? '今天要查' : due === 'open' ? '本期还要查' : due === 'done' ? '今天查过了' : null;
