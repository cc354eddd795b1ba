import type { Me } from '../api/types';

type Role = Me['roles'][number];

/** A page of the workbench that is reached from the queue. */
export interface Door {
  id: string;
  page: string;
  name: string;
  /** Only for people with one of these roles; without: for all staff. */
  roles?: readonly Role[];
}

const OFFICE: readonly Role[] = ['office'];
/** Those who have grids to put up codes in. */
const GRIDS: readonly Role[] = ['office', 'community_director', 'grid_head'];

/** In the order of the links. */
export const DOORS: readonly Door[] = [
  { id: 'hot-spots', page: 'staff/hot-spots', name: '反复发生' },
  { id: 'supervision', page: 'staff/listed', name: '督办与会商' },
  { id: 'points-office', page: 'staff/points', name: '积分与兑换', roles: ['office', 'community_director'] },
  { id: 'seats', page: 'staff/seats', name: '席位与邀请码' },
  { id: 'routing-rules', page: 'staff/routing', name: '派单规则' },
  { id: 'referrals', page: 'staff/referrals', name: '区平台转办', roles: OFFICE },
  { id: 'alert', page: 'staff/alert', name: '重污染应急', roles: OFFICE },
  { id: 'grid-codes', page: 'staff/grid-codes', name: '小程序码', roles: GRIDS },
  { id: 'content', page: 'staff/content', name: '内容审核', roles: OFFICE },
  { id: 'templates', page: 'staff/templates', name: '回复模板', roles: OFFICE },
  { id: 'calendar', page: 'staff/calendar', name: '工作日历', roles: OFFICE },
  { id: 'outbox', page: 'staff/outbox', name: '外发消息', roles: ['admin'] },
];

/** What a person finds there. Pure. */
export const doorsOf = (roles: readonly Role[]): Door[] =>
  DOORS.filter((door) => !door.roles || door.roles.some((role) => roles.includes(role)));
