import type { FindingKind, FindingState, FindingSummary } from '../../api/patrol';
import type { Me } from '../../api/types';

/** Sits on a grid, a community or in the office. */
export const patrols = (me: Me): boolean =>
  me.roles.some((role) => ['patrol_member', 'grid_head', 'community_director', 'office'].includes(role));

export const KINDS: readonly (readonly [FindingKind, string])[] = [
  ['dissuaded', '当场劝阻'],
  ['rectify', '督促整改'],
  ['new_source', '新污染源'],
  ['reported', '上报'],
];

/** What each way of dealing with it means. */
export const KIND_HINTS: Record<FindingKind, string> = {
  dissuaded: '当场劝住了、停下了，记一笔就行。',
  rectify: '告诉对方哪天前整改好；到期没改，可以一键转为案件。',
  new_source: '记进重点污染源登记册，以后按期检查。',
  reported: '自己解决不了的，直接成为案件，由上一级协调处理。',
};

export const STATES: readonly (readonly [FindingState, string])[] = [
  ['waiting', '等待整改'],
  ['rectified', '已整改'],
  ['filed', '已转为案件'],
  ['undone', '已撤销'],
];

export const CYCLES = [
  ['daily', '每天'],
  ['workday', '每个工作日'],
  ['weekly', '每周'],
  ['monthly', '每月'],
  ['quarterly', '每季度'],
] as const;

/** How pressing a finding looks: late, waiting for somebody, or settled. */
export const markOf = ({ late, state }: Pick<FindingSummary, 'late' | 'state'>): string =>
  late ? 'mark-urgent' : state === 'waiting' || state === 'filing' ? '' : 'mark-calm';
