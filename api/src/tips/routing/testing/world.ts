import { chineseCalendar } from '../../../core/calendar/work-calendar';
import { GridTree } from '../../../grids';
import type { RoutingRule, RuleConditions, TipToRoute } from '../rule';
import type { World } from '../rules';

const grid = (id: string, level: number, parentId: string | null, fullName: string) => ({
  id,
  level,
  parentId,
  name: fullName,
  fullName,
  aliases: '',
  position: 0,
});

/** 街道 with two communities of two grids each; the tip lies in 甲社区网格一. */
export const tree = new GridTree([
  grid('R', 1, null, '某街道'),
  grid('A', 2, 'R', '甲社区'),
  grid('B', 2, 'R', '乙社区'),
  grid('A1', 3, 'A', '甲社区网格一'),
  grid('A2', 3, 'A', '甲社区网格二'),
  grid('B1', 3, 'B', '乙社区网格一'),
  grid('B2', 3, 'B', '乙社区网格二'),
]);

export const world = (more: Partial<World> = {}): World => ({
  tree,
  calendar: chineseCalendar(),
  departments: new Map([['D', '城管']]),
  located: { gridId: 'A1', neighbours: [], onBorder: false },
  duty: 3,
  ...more,
});

/** @param at in Beijing, such as '2026-10-08 22:30' */
export const beijing = (at: string): Date => new Date(`${at.replace(' ', 'T')}:00.000+08:00`);

export const tip = (more: Partial<TipToRoute> = {}): TipToRoute => ({
  categoryCode: 'truck_spill',
  severity: 'live',
  occurrence: 'now',
  lng: 113.6,
  lat: 34.76,
  at: beijing('2026-11-24 10:00'),
  ...more,
});

export const rule = (
  conditions: Partial<RuleConditions> = {},
  more: Partial<Omit<RoutingRule, 'conditions'>> = {},
): RoutingRule => ({
  id: 'rule',
  version: 1,
  name: '夜间渣土车',
  enabled: true,
  target: { kind: 'department', departmentId: 'D' },
  validFrom: null,
  validTo: null,
  ...more,
  conditions: {
    categories: [],
    place: null,
    days: 'every_day',
    weekdays: [],
    hours: null,
    happening: false,
    severities: [],
    ...conditions,
  },
});
