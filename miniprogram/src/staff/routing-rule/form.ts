import type { RoutingRule, RuleRequest } from '../../api/routing';
import type { Place } from '../../api/types';

export type PlaceKind = RuleRequest['place'];
export type Weekday = RuleRequest['weekdays'][number];

/** A rule being filled in. */
export interface RuleForm {
  name: string;
  categories: string[];
  place: PlaceKind;
  gridIds: string[];
  centre: Place | null;
  metres: number;
  corners: Place[];
  days: RuleRequest['days'];
  weekdays: Weekday[];
  /** Times in Beijing, HH:mm; null: the whole day. */
  hours: { from: string; to: string } | null;
  happening: boolean;
  severities: RuleRequest['severities'];
  /** Days in Beijing; '' when open. */
  validFrom: string;
  validTo: string;
  target: RuleRequest['target'];
  targetGridId: string | null;
  targetDepartmentId: string | null;
}

export const EMPTY: RuleForm = {
  name: '',
  categories: [],
  place: 'anywhere',
  gridIds: [],
  centre: null,
  metres: 200,
  corners: [],
  days: 'every_day',
  weekdays: [],
  hours: null,
  happening: false,
  severities: [],
  validFrom: '',
  validTo: '',
  target: 'grid',
  targetGridId: null,
  targetDepartmentId: null,
};

export function formOf(rule: RoutingRule): RuleForm {
  const { name, categories, place, gridIds, days, happening, target } = rule;
  const { lng, lat, from, to } = rule;
  return {
    ...EMPTY,
    name,
    categories,
    place,
    gridIds,
    centre: lng === undefined || lat === undefined ? null : { lng, lat },
    metres: rule.metres ?? EMPTY.metres,
    corners: rule.corners ?? [],
    days,
    weekdays: rule.weekdays as Weekday[],
    hours: from === undefined || to === undefined ? null : { from, to },
    happening,
    severities: rule.severities as RuleForm['severities'],
    validFrom: rule.validFrom ?? '',
    validTo: rule.validTo ?? '',
    target,
    targetGridId: rule.targetGridId ?? null,
    targetDepartmentId: rule.targetDepartmentId ?? null,
  };
}

const hasNoCondition = (form: RuleForm): boolean =>
  form.categories.length + form.severities.length === 0 &&
  form.place === 'anywhere' &&
  form.days === 'every_day' &&
  form.hours === null &&
  !form.happening;

/** What is still to be filled in, in the order of the form; empty when complete. */
export function lackingRule(form: RuleForm): string[] {
  const lacks: [boolean, string][] = [
    [form.name.trim() === '', '请填写规则名称'],
    [hasNoCondition(form), '请至少选一个条件：类型、地点或时间'],
    [form.place === 'grids' && form.gridIds.length === 0, '请选择网格或社区'],
    [form.place === 'circle' && form.centre === null, '请在地图上点一下中心'],
    [form.place === 'polygon' && form.corners.length < 3, '请在地图上至少点三个角'],
    [form.days === 'weekdays' && form.weekdays.length === 0, '请选择星期几'],
    [form.hours !== null && form.hours.from === form.hours.to, '开始和结束时间不能相同'],
    [
      form.validFrom !== '' && form.validTo !== '' && form.validTo < form.validFrom,
      '失效日期不能早于生效日期',
    ],
    [form.target === 'grid' && form.targetGridId === null, '请选择派往的网格或社区'],
    [form.target === 'department' && form.targetDepartmentId === null, '请选择派往的部门'],
  ];
  return lacks.filter(([lacking]) => lacking).map(([, text]) => text);
}

/** Only what belongs to the chosen kinds is sent. @param version of the list that was looked at */
export function ruleRequest(form: RuleForm, key: string, version: number): RuleRequest {
  const { categories, place, centre, metres, corners, days, hours, happening, severities, target } = form;
  return {
    key,
    version,
    name: form.name.trim(),
    categories,
    place,
    gridIds: place === 'grids' ? form.gridIds : [],
    ...(place === 'circle' && centre ? { ...centre, metres } : {}),
    ...(place === 'polygon' ? { corners } : {}),
    days,
    weekdays: days === 'weekdays' ? form.weekdays : [],
    ...(hours ?? {}),
    happening,
    severities,
    ...(form.validFrom ? { validFrom: form.validFrom } : {}),
    ...(form.validTo ? { validTo: form.validTo } : {}),
    target,
    ...(target === 'grid' && form.targetGridId ? { targetGridId: form.targetGridId } : {}),
    ...(target === 'department' && form.targetDepartmentId
      ? { targetDepartmentId: form.targetDepartmentId }
      : {}),
  };
}
