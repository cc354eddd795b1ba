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

/** In the order of the links. */
export const DOORS: readonly Door[] = [
  { id: 'hot-spots', page: 'staff/hot-spots', name: '反复发生' },
  { id: 'supervision', page: 'staff/listed', name: '督办与会商' },
  { id: 'seats', page: 'staff/seats', name: '席位与邀请码' },
  { id: 'routing-rules', page: 'staff/routing', name: '派单规则' },
  { id: 'referrals', page: 'staff/referrals', name: '区平台转办', roles: OFFICE },
  { id: 'alert', page: 'staff/alert', name: '重污染应急', roles: OFFICE },
  { id: 'templates', page: 'staff/templates', name: '回复模板', roles: OFFICE },
  { id: 'calendar', page: 'staff/calendar', name: '工作日历', roles: OFFICE },
  { id: 'outbox', page: 'staff/outbox', name: '外发消息', roles: ['admin'] },
];

/** What a person finds there. Pure. */
export const doorsOf = (roles: readonly Role[]): Door[] =>
  DOORS.filter((door) => !door.roles || door.roles.some((role) => roles.includes(role)));
