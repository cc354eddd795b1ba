import type { Severity } from '../category.entity';
import type { Hours, RoutingRule, RuleConditions, RulePlace, RuleTarget } from './rule';

/** Names of what rules point at, by id or code. */
export interface Names {
  categories: ReadonlyMap<string, string>;
  grids: ReadonlyMap<string, string>;
  departments: ReadonlyMap<string, string>;
  root: string;
}

export const SEVERITY_NAMES: Record<Severity, string> = {
  minor: '轻微',
  ordinary: '一般',
  live: '须立即处置',
  major: '重大',
};
const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const GONE = '（已不存在）';

const two = (value: number): string => String(value).padStart(2, '0');
/** Minutes after midnight as 'HH:mm'. */
export const clockText = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const named = (names: ReadonlyMap<string, string>, keys: readonly string[]): string =>
  keys.map((key) => names.get(key) ?? GONE).join('、');

/** When a rule applies, in one Chinese sentence. */
export function conditionText(rule: RoutingRule, names: Names): string {
  const { categories, place, happening, severities } = rule.conditions;
  const { validFrom, validTo } = rule;
  const parts = [
    categories.length > 0 ? named(names.categories, categories) : '所有类型',
    placeText(place, names),
    timeText(rule.conditions),
    happening ? '正在发生' : '',
    severities.length > 0 ? `程度为${severities.map((one) => SEVERITY_NAMES[one]).join('、')}` : '',
    validFrom !== null && validTo !== null ? `${validFrom} 到 ${validTo} 有效` : '',
    validFrom !== null && validTo === null ? `${validFrom} 起有效` : '',
    validFrom === null && validTo !== null ? `${validTo} 以前有效` : '',
  ];
  return parts.filter(Boolean).join('；');
}

function placeText(place: RulePlace | null, names: Names): string {
  if (place === null) return '';
  if (place.kind === 'grids') return named(names.grids, place.gridIds);
  return place.kind === 'circle' ? `地图上一点周围 ${place.metres} 米` : '地图上画出的范围';
}

function timeText({ days, weekdays, hours }: RuleConditions): string {
  const day = {
    every_day: '',
    workdays: '工作日',
    free_days: '休息日和节假日',
    weekdays: `每周${[...weekdays]
      .sort()
      .map((one) => WEEKDAYS[one - 1] ?? '')
      .join('、')}`,
  }[days];
  return [day, hours === null ? '' : hoursText(hours)].filter(Boolean).join(' ');
}

const hoursText = ({ from, to }: Hours): string =>
  `${clockText(from)} 到${to > from ? '' : '次日'} ${clockText(to)}`;

/** Who gets it. */
export function targetText(target: RuleTarget, names: Names): string {
  switch (target.kind) {
    case 'grid':
      return names.grids.get(target.gridId) ?? GONE;
    case 'office':
      return names.root;
    case 'department':
      return names.departments.get(target.departmentId) ?? GONE;
  }
}

/** The whole rule, as it is kept with its changes. */
export const ruleText = (rule: RoutingRule, names: Names): string =>
  `${conditionText(rule, names)} → ${targetText(rule.target, names)}`;
