import { beijingDay, DAY_MS, dayAndMs } from '../../core/calendar/beijing';
import { type WorkCalendar, workdays } from '../../core/calendar/work-calendar';
import { isInArea } from '../../grids';
import type { RoutingRule, RuleConditions, TipToRoute } from './rule';

const MINUTE_MS = 60_000;

/** The first thing about a rule that does not fit, in the order in which it is looked at, as staff read it. */
export const UNMET = {
  off: '规则已停用',
  not_yet: '还没到生效日期',
  over: '已过有效期',
  category: '污染类型不同',
  happening: '不是“正在发生”',
  severity: '严重程度不同',
  place: '地点不在规则的范围内',
  outside: '地点在网格之外，规则没有画出范围',
  days: '日子不符',
  hours: '时段不符',
  no_target: '规则指向的单位已不存在',
} as const;
export type Unmet = keyof typeof UNMET;

export interface Surroundings {
  calendar: WorkCalendar;
  /** The level-3 grid that has the point and those above it; empty outside every grid. */
  gridPath: readonly string[];
}

/** Why a rule does not apply to a tip; null when it does. Pure. */
export function unmet(rule: RoutingRule, tip: TipToRoute, around: Surroundings): Unmet | null {
  const { conditions } = rule;
  if (!rule.enabled) return 'off';
  if (rule.validFrom !== null || rule.validTo !== null) {
    const day = beijingDay(tip.at);
    if (rule.validFrom !== null && day < rule.validFrom) return 'not_yet';
    if (rule.validTo !== null && day > rule.validTo) return 'over';
  }
  if (!isOneOf(conditions.categories, tip.categoryCode)) return 'category';
  if (conditions.happening && tip.occurrence !== 'now') return 'happening';
  if (!isOneOf(conditions.severities, tip.severity)) return 'severity';
  return unmetPlace(conditions, tip, around.gridPath) ?? unmetTime(conditions, tip.at, around.calendar);
}

const isOneOf = <T>(wanted: readonly T[], value: T): boolean => wanted.length === 0 || wanted.includes(value);

/** A rule that names no place is about the subdistrict's own grids: what lies outside is for people to sort. */
function unmetPlace(
  { place }: RuleConditions,
  tip: TipToRoute,
  gridPath: readonly string[],
): 'place' | 'outside' | null {
  if (place === null) return gridPath.length === 0 ? 'outside' : null;
  const within =
    place.kind === 'grids' ? place.gridIds.some((id) => gridPath.includes(id)) : isInArea(place, tip);
  return within ? null : 'place';
}

/** A stretch over midnight belongs to the day on which it began: Friday night ends on Saturday morning. */
function unmetTime(
  { days, weekdays, hours }: RuleConditions,
  at: Date,
  calendar: WorkCalendar,
): 'days' | 'hours' | null {
  if (hours === null && days === 'every_day') return null;
  const { day, ms } = dayAndMs(at.getTime());
  if (hours === null) return fitsDay(days, weekdays, day, calendar) ? null : 'days';
  const from = hours.from * MINUTE_MS;
  const length = (hours.to * MINUTE_MS - from + DAY_MS) % DAY_MS || DAY_MS;
  const isIn = (start: number) => ms >= start && ms < start + length;
  const begun = isIn(from) ? day : isIn(from - DAY_MS) ? day - 1 : null;
  if (begun === null) return 'hours';
  return fitsDay(days, weekdays, begun, calendar) ? null : 'days';
}

/** @param day number of the day in Beijing, see `dayAndMs` */
function fitsDay(
  days: RuleConditions['days'],
  weekdays: readonly number[],
  day: number,
  calendar: WorkCalendar,
): boolean {
  switch (days) {
    case 'every_day':
      return true;
    case 'workdays':
      return workdays(calendar)(day);
    case 'free_days':
      return !workdays(calendar)(day);
    case 'weekdays':
      // Day 0, the first of 1970, was a Thursday.
      return weekdays.includes(((((day + 3) % 7) + 7) % 7) + 1);
  }
}
