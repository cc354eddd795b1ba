import fc from 'fast-check';
import { unmet } from './conditions';
import { DAY_KINDS, type RoutingRule } from './rule';
import { judge } from './rules';
import { rule, tip, tree, world } from './testing/world';

const grids = ['R', 'A', 'B', 'A1', 'A2', 'B1', 'B2'];
const minutes = fc.integer({ min: 0, max: 1439 });
const hours = fc
  .tuple(minutes, minutes)
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => ({ from, to }));
const place = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('grids' as const), gridIds: fc.subarray(grids, { minLength: 1 }) }),
  fc.record({
    kind: fc.constant('circle' as const),
    lng: fc.constant(113.6),
    lat: fc.constant(34.76),
    metres: fc.integer({ min: 20, max: 5000 }),
  }),
);
const target = fc.oneof(
  fc.constant({ kind: 'office' as const }),
  fc.constantFrom('A', 'B1', 'gone').map((gridId) => ({ kind: 'grid' as const, gridId })),
  fc.constantFrom('D', 'gone').map((departmentId) => ({ kind: 'department' as const, departmentId })),
);
const rules = fc
  .array(
    fc.record({
      conditions: fc.record({
        categories: fc.subarray(['truck_spill', 'road_dust', 'other']),
        place,
        days: fc.constantFrom(...DAY_KINDS),
        weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
        hours: fc.option(hours),
        happening: fc.boolean(),
        severities: fc.subarray(['minor', 'live', 'major'] as const),
      }),
      enabled: fc.boolean(),
      target,
      validFrom: fc.constantFrom(null, '2026-06-01'),
      validTo: fc.constantFrom(null, '2026-09-30'),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(({ conditions, ...more }, index): RoutingRule =>
      rule(conditions, { id: `rule${index}`, ...more }),
    ),
  );
const at = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
const tips = fc
  .record({
    categoryCode: fc.constantFrom('truck_spill', 'road_dust', 'industrial'),
    severity: fc.constantFrom('minor' as const, 'ordinary' as const, 'live' as const, 'major' as const),
    occurrence: fc.constantFrom('now' as const, 'again' as const, 'none' as const),
    lng: fc.double({ min: 113.55, max: 113.65, noNaN: true }),
    at,
  })
  .map(tip);
const worlds = fc
  .record({
    located: fc.option(
      fc.constantFrom('A1', 'A2', 'B1', 'B2').map((gridId) => ({ gridId, neighbours: [], onBorder: false })),
    ),
    duty: fc.constantFrom(1, 2, 3),
  })
  .map(world);

it('every tip has a holder, or waits in the triage of the subdistrict', () => {
  fc.assert(
    fc.property(rules, tips, worlds, (list, one, around) => {
      const { route, verdicts } = judge(list, one, around);
      expect(route.reason).not.toBe('');
      if (route.gridId === null) expect([around.located, route.rule, route.level]).toEqual([null, null, 1]);
      else expect(tree.get(route.gridId)).toBeDefined();
      // A department gets a tip by a rule only; a rule is named when it decided, and only then.
      expect(route.departmentId === null || route.rule !== null).toBe(true);
      expect(verdicts.some((verdict) => verdict.unmet === null)).toBe(route.rule !== null);
    }),
  );
});

it('the first rule that fits decides; what comes after it does not matter', () => {
  fc.assert(
    fc.property(rules, rules, tips, worlds, (list, more, one, around) => {
      const { verdicts, route } = judge(list, one, around);
      expect(verdicts.slice(0, -1).every(({ unmet: why }) => why !== null)).toBe(true);
      if (route.rule !== null) expect(judge([...list, ...more], one, around).route).toEqual(route);
    }),
  );
});

it('rules that do not fit can be taken out', () => {
  fc.assert(
    fc.property(rules, tips, worlds, (list, one, around) => {
      const { verdicts, route } = judge(list, one, around);
      const passed = verdicts.filter((verdict) => verdict.unmet !== null).map((verdict) => verdict.rule);
      const left = list.filter((candidate) => !passed.includes(candidate));
      expect(judge(left, one, around).route).toEqual(route);
    }),
  );
});

it('a stretch of hours and the rest of the day share out every minute', () => {
  fc.assert(
    fc.property(hours, at, ({ from, to }, when) => {
      const { calendar } = world();
      const holds = (stretch: { from: number; to: number }) =>
        unmet(rule({ hours: stretch }), tip({ at: when }), { calendar, gridPath: ['A1'] }) === null;
      expect(holds({ from, to })).toBe(!holds({ from: to, to: from }));
    }),
  );
});

it('workdays and free days share out every moment, also by the hours of nights', () => {
  fc.assert(
    fc.property(fc.option(hours), at, (stretch, when) => {
      const around = { calendar: world().calendar, gridPath: ['A1'] };
      const why = (days: 'workdays' | 'free_days' | 'every_day') =>
        unmet(rule({ days, hours: stretch }), tip({ at: when }), around);
      const isIn = why('every_day') === null;
      expect([why('workdays'), why('free_days')].filter((one) => one === null)).toHaveLength(isIn ? 1 : 0);
    }),
  );
});
