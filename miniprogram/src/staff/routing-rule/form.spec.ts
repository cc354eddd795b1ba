import type { RoutingRule } from '../../api/routing';
import { EMPTY, formOf, lackingRule, ruleRequest, type RuleForm } from './form';

const night: RuleForm = {
  ...EMPTY,
  name: ' 夜间渣土车 ',
  categories: ['truck_spill'],
  hours: { from: '22:00', to: '06:00' },
  target: 'department',
  targetDepartmentId: 'D',
};

it('says what is lacking', () => {
  expect(lackingRule(EMPTY)).toEqual([
    '请填写规则名称',
    '请至少选一个条件：类型、地点或时间',
    '请选择派往的网格或社区',
  ]);
  expect(lackingRule(night)).toEqual([]);
  expect(lackingRule({ ...night, place: 'polygon', corners: [{ lng: 1, lat: 1 }] })).toEqual([
    '请在地图上至少点三个角',
  ]);
  expect(lackingRule({ ...night, days: 'weekdays' })).toEqual(['请选择星期几']);
  expect(lackingRule({ ...night, validFrom: '2026-03-02', validTo: '2026-03-01' })).toEqual([
    '失效日期不能早于生效日期',
  ]);
});

it('sends only what belongs to the chosen kinds', () => {
  const mixed = {
    ...night,
    corners: [{ lng: 1, lat: 1 }],
    gridIds: ['G'],
    targetGridId: 'G',
    weekdays: [1 as const],
  };
  expect(ruleRequest(mixed, 'key', 7)).toEqual({
    key: 'key',
    version: 7,
    name: '夜间渣土车',
    categories: ['truck_spill'],
    place: 'anywhere',
    gridIds: [],
    days: 'every_day',
    weekdays: [],
    from: '22:00',
    to: '06:00',
    happening: false,
    severities: [],
    target: 'department',
    targetDepartmentId: 'D',
  });
});

it('reads a rule back as it was sent', () => {
  const circle: RuleForm = { ...night, place: 'circle', centre: { lng: 113.6, lat: 34.7 }, metres: 500 };
  const { key: _key, version: _version, ...sent } = ruleRequest(circle, 'key', 7);
  const rule = {
    id: 'r',
    version: 1,
    enabled: true,
    conditionText: '',
    targetText: '',
    problem: null,
    ...sent,
  };
  expect(formOf(rule as RoutingRule)).toEqual({ ...circle, name: '夜间渣土车' });
});
