import type { Me } from '../api/types';
import type { IconName } from '../components/icons';

type Role = Me['roles'][number];

/** The parts of the workbench, in the order of its page. */
export const GROUPS = {
  cases: '案件与督办',
  daily: '日常巡查',
  reports: '报告与考核',
  people: '群众参与',
  settings: '人员与设置',
} as const;
export type Group = keyof typeof GROUPS;

/** A page of the workbench that is reached from the list of all its pages. */
export interface Door {
  id: string;
  page: string;
  group: Group;
  icon: IconName;
  name: string;
  /** What one does there, in a few words. */
  text: string;
  /** Only for people with one of these roles; without: for all staff. */
  roles?: readonly Role[];
}

const OFFICE: readonly Role[] = ['office'];
/** Those who have grids to put up codes in. */
const GRIDS: readonly Role[] = ['office', 'community_director', 'grid_head'];
/** Whose units are assessed, and the office. */
const ASSESSED: readonly Role[] = ['office', 'community_director', 'grid_head', 'patrol_member'];
/** With seats on grids: they patrol. */
const ON_GRIDS: readonly Role[] = ['office', 'community_director', 'grid_head', 'patrol_member'];
const DIRECTORS: readonly Role[] = ['office', 'community_director'];

/** In the order of the rows within each group. */
export const DOORS: readonly Door[] = [
  {
    id: 'supervision',
    page: 'staff/listed',
    group: 'cases',
    icon: 'shield',
    name: '督办与会商',
    text: '挂牌督办、联席会议',
  },
  {
    id: 'hot-spots',
    page: 'staff/hot-spots',
    group: 'cases',
    icon: 'pin',
    name: '反复发生',
    text: '同一地点多次举报',
  },
  {
    id: 'referrals',
    page: 'staff/referrals',
    group: 'cases',
    icon: 'send',
    name: '区平台转办',
    text: '转出的案件和答复',
    roles: OFFICE,
  },
  {
    id: 'alert',
    page: 'staff/alert',
    group: 'cases',
    icon: 'bell',
    name: '重污染应急',
    text: '应急期间缩短时限',
    roles: OFFICE,
  },
  {
    id: 'assessment',
    page: 'staff/assessment',
    group: 'reports',
    icon: 'done',
    name: '考核',
    text: '网格和社区的得分、申诉',
    roles: ASSESSED,
  },
  {
    id: 'inspections',
    page: 'staff/inspections',
    group: 'reports',
    icon: 'check',
    name: '督查与通报',
    text: '督查问题、整改、每月通报',
  },
  {
    id: 'weekly',
    page: 'staff/weekly',
    group: 'reports',
    icon: 'text',
    name: '周报',
    text: '每周四报送，街道汇总',
    roles: DIRECTORS,
  },
  {
    id: 'patrol',
    page: 'staff/patrol',
    group: 'daily',
    icon: 'check',
    name: '今日巡查',
    text: '今天查什么，发现了什么',
    roles: ON_GRIDS,
  },
  {
    id: 'sources',
    page: 'staff/sources',
    group: 'daily',
    icon: 'factory',
    name: '重点污染源',
    text: '工地、餐饮、燃煤等登记册',
    roles: ON_GRIDS,
  },
  {
    id: 'dashboard',
    page: 'staff/dashboard',
    group: 'reports',
    icon: 'list',
    name: '工作看板',
    text: '在办、趋势、地图、按期率',
    roles: ['office', 'community_director', 'grid_head', 'patrol_member'],
  },
  {
    id: 'points-office',
    page: 'staff/points',
    group: 'people',
    icon: 'gift',
    name: '积分与兑换',
    text: '核销、奖品、规则',
    roles: DIRECTORS,
  },
  {
    id: 'campaigns',
    page: 'staff/campaigns',
    group: 'people',
    icon: 'leaf',
    name: '宣传与培训',
    text: '五进活动、网格员培训',
    roles: GRIDS,
  },
  {
    id: 'squads',
    page: 'staff/squads',
    group: 'people',
    icon: 'leaf',
    name: '志愿小分队',
    text: '批准、认定时间、统计',
    roles: DIRECTORS,
  },
  {
    id: 'content',
    page: 'staff/content',
    group: 'people',
    icon: 'check',
    name: '内容审核',
    text: '公开之前由人审核',
    roles: OFFICE,
  },
  {
    id: 'grid-codes',
    page: 'staff/grid-codes',
    group: 'people',
    icon: 'copy',
    name: '小程序码',
    text: '张贴在网格里，扫码举报',
    roles: GRIDS,
  },
  {
    id: 'groups',
    page: 'staff/groups',
    group: 'people',
    icon: 'people',
    name: '微信群',
    text: '绑定到网格的群',
    roles: GRIDS,
  },
  {
    id: 'roster',
    page: 'staff/roster',
    group: 'settings',
    icon: 'people',
    name: '巡查队伍',
    text: '人员、请假代理、交接、Excel',
  },
  {
    id: 'seats',
    page: 'staff/seats',
    group: 'settings',
    icon: 'key',
    name: '席位与邀请码',
    text: '谁负责哪个网格',
  },
  {
    id: 'routing-rules',
    page: 'staff/routing',
    group: 'settings',
    icon: 'list',
    name: '派单规则',
    text: '哪类举报派给谁',
  },
  {
    id: 'templates',
    page: 'staff/templates',
    group: 'settings',
    icon: 'text',
    name: '回复模板',
    text: '常用的答复',
    roles: OFFICE,
  },
  {
    id: 'calendar',
    page: 'staff/calendar',
    group: 'settings',
    icon: 'clock',
    name: '工作日历',
    text: '放假和调休',
    roles: OFFICE,
  },
  {
    id: 'robots',
    page: 'staff/robots',
    group: 'settings',
    icon: 'bell',
    name: '企业微信群机器人',
    text: '紧急情况发到群里',
    roles: DIRECTORS,
  },
  {
    id: 'outbox',
    page: 'staff/outbox',
    group: 'settings',
    icon: 'send',
    name: '外发消息',
    text: '没送到的可以重发',
    roles: ['admin'],
  },
];

/** What a person finds there. Pure. */
export const doorsOf = (roles: readonly Role[]): Door[] =>
  DOORS.filter((door) => !door.roles || door.roles.some((role) => roles.includes(role)));

/** The groups that hold something for a person, each with its doors. Pure. */
export const groupsOf = (roles: readonly Role[]): { group: Group; name: string; doors: Door[] }[] =>
  (Object.keys(GROUPS) as Group[])
    .map((group) => ({
      group,
      name: GROUPS[group],
      doors: doorsOf(roles).filter((door) => door.group === group),
    }))
    .filter(({ doors }) => doors.length > 0);
