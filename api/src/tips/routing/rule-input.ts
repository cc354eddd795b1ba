import { parseDay } from '../../core/calendar/beijing';
import { invalid } from '../../core/http/problem';
import { areaFault } from '../../grids';
import type { Hours, RoutingRule, RuleConditions, RulePlace, RuleTarget } from './rule';
import type { WriteRule } from './routing.dto';

/** What a rule may name. */
export interface Known {
  categories: ReadonlySet<string>;
  /** Level by id: 1 subdistrict, 2 community, 3 grid. */
  gridLevels: ReadonlyMap<string, number>;
  departments: ReadonlySet<string>;
}
export type RuleContent = Pick<RoutingRule, 'name' | 'conditions' | 'target' | 'validFrom' | 'validTo'>;

/** Drawn areas wider than this are a slip of the finger: no subdistrict is so large. */
const WIDEST_DEGREES = 0.5;

/** The rule that was sent, checked. Pure. @throws Problem invalid_input naming the field */
export function ruleFrom(body: WriteRule, known: Known): RuleContent {
  const name = body.name.trim();
  if (name === '') throw invalid('name', '请填写规则名称');
  if (body.categories.some((code) => !known.categories.has(code)))
    throw invalid('categories', '没有这个污染类型');
  const { days, happening } = body;
  if (days === 'weekdays' && body.weekdays.length === 0) throw invalid('weekdays', '请选择星期几');
  const conditions: RuleConditions = {
    categories: body.categories,
    place: placeOf(body, known),
    days,
    weekdays: days === 'weekdays' ? [...body.weekdays].sort() : [],
    hours: hoursOf(body),
    happening,
    severities: body.severities,
  };
  const validFrom = dayOf('validFrom', body.validFrom);
  const validTo = dayOf('validTo', body.validTo);
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    throw invalid('validTo', '失效日期不能早于生效日期');
  if (isWithoutCondition(conditions))
    throw invalid('categories', '请至少写一个条件，否则所有举报都会派到那里');
  return { name, conditions, target: targetOf(body, known), validFrom, validTo };
}

const isWithoutCondition = ({ categories, place, days, hours, happening, severities }: RuleConditions) =>
  categories.length + severities.length === 0 &&
  place === null &&
  days === 'every_day' &&
  hours === null &&
  !happening;

function placeOf(
  { place, gridIds, lng, lat, metres, corners = [] }: WriteRule,
  known: Known,
): RulePlace | null {
  switch (place) {
    case 'anywhere':
      return null;
    case 'grids':
      if (gridIds.length === 0 || gridIds.some((id) => !known.gridLevels.has(id)))
        throw invalid('gridIds', '请选择网格或社区');
      return { kind: 'grids', gridIds };
    case 'circle':
      if (lng === undefined || lat === undefined) throw invalid('lng', '请在地图上点一下中心');
      if (metres === undefined) throw invalid('metres', '请选择半径');
      return { kind: 'circle', lng, lat, metres };
    case 'polygon': {
      const first = corners[0];
      const isFar = corners.some(
        (one) =>
          Math.abs(one.lng - (first?.lng ?? 0)) > WIDEST_DEGREES ||
          Math.abs(one.lat - (first?.lat ?? 0)) > WIDEST_DEGREES,
      );
      if (isFar) throw invalid('corners', '画出的范围太大');
      const fault = areaFault(corners);
      if (fault === 'too_short') throw invalid('corners', '请在地图上至少点三个角');
      if (fault !== null) throw invalid('corners', '画出的边线互相交叉，请重新画');
      return { kind: 'polygon', corners: corners.map((one) => ({ lng: one.lng, lat: one.lat })) };
    }
  }
}

function hoursOf({ from, to }: WriteRule): Hours | null {
  if (from === undefined && to === undefined) return null;
  if (from === undefined || to === undefined) throw invalid('from', '请选择开始和结束时间');
  if (from === to) throw invalid('to', '开始和结束时间相同；全天请不要选时间');
  return { from: minutesOf(from), to: minutesOf(to) };
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function dayOf(field: string, day: string | undefined): string | null {
  if (day === undefined) return null;
  try {
    parseDay(day);
    return day;
  } catch {
    throw invalid(field, '没有这一天，请重新选择');
  }
}

function targetOf({ target, targetGridId, targetDepartmentId }: WriteRule, known: Known): RuleTarget {
  switch (target) {
    case 'office':
      return { kind: 'office' };
    case 'grid': {
      const level = known.gridLevels.get(targetGridId ?? '');
      if (targetGridId === undefined || level === undefined || level === 1)
        throw invalid('targetGridId', '请选择派往的网格或社区');
      return { kind: 'grid', gridId: targetGridId };
    }
    case 'department':
      if (targetDepartmentId === undefined || !known.departments.has(targetDepartmentId))
        throw invalid('targetDepartmentId', '请选择派往的部门');
      return { kind: 'department', departmentId: targetDepartmentId };
  }
}
