import { chineseCalendar } from '../../core/calendar/work-calendar';
import { unmet } from './conditions';
import type { RuleConditions } from './rule';
import { beijing, rule, tip } from './testing/world';

const around = { calendar: chineseCalendar(), gridPath: ['A1', 'A', 'R'] };
const why = (conditions: Partial<RuleConditions>, at = '2026-11-24 10:00', more = {}) =>
  unmet(rule(conditions, more), tip({ at: beijing(at) }), around);
const NIGHT = { from: 22 * 60, to: 6 * 60 };

it.each([
  [{ categories: ['truck_spill', 'road_dust'] }, null],
  [{ categories: ['road_dust'] }, 'category'],
  [{ severities: ['live' as const] }, null],
  [{ severities: ['minor' as const, 'major' as const] }, 'severity'],
  [{ place: { kind: 'grids' as const, gridIds: ['B', 'A1'] } }, null],
  [{ place: { kind: 'grids' as const, gridIds: ['A'] } }, null],
  [{ place: { kind: 'grids' as const, gridIds: ['A2', 'B'] } }, 'place'],
  [{ place: { kind: 'circle' as const, lng: 113.6, lat: 34.761, metres: 120 } }, null],
  [{ place: { kind: 'circle' as const, lng: 113.6, lat: 34.761, metres: 100 } }, 'place'],
])('%j: %s', (conditions, expected) => {
  expect(why(conditions)).toBe(expected);
});

it.each([
  ['2026-11-24 21:59', 'hours'],
  ['2026-11-24 22:00', null],
  ['2026-11-25 05:59', null],
  ['2026-11-25 06:00', 'hours'],
])('a night from 22:00 to 06:00 has %s: %s', (at, expected) => {
  expect(why({ hours: NIGHT }, at)).toBe(expected);
});

it.each([
  // Friday to Sunday, 20 to 22 November 2026.
  ['2026-11-20 23:00', null],
  ['2026-11-21 02:00', null],
  ['2026-11-21 23:00', 'days'],
  ['2026-11-23 02:00', 'days'],
  ['2026-11-23 23:00', null],
])('the nights of workdays begin on workdays: %s: %s', (at, expected) => {
  expect(why({ days: 'workdays', hours: NIGHT }, at)).toBe(expected);
});

it.each([
  // The National Day holiday of 2026 lasts from 1 to 7 October; Saturday 10 October is worked instead.
  ['2026-10-01 10:00', 'workdays', 'days'],
  ['2026-10-01 10:00', 'free_days', null],
  ['2026-10-10 10:00', 'workdays', null],
  ['2026-10-10 10:00', 'free_days', 'days'],
] as const)('%s, %s: %s', (at, days, expected) => {
  expect(why({ days }, at)).toBe(expected);
});

it('knows the days of the week', () => {
  const met = [22, 23, 24, 25, 26, 27, 28].map((day) =>
    why({ days: 'weekdays', weekdays: [1, 7] }, `2026-11-${day} 09:00`),
  );
  // Sunday and Monday.
  expect(met).toEqual([null, null, 'days', 'days', 'days', 'days', 'days']);
});

it('holds on its first and on its last day, in Beijing', () => {
  const valid = { validFrom: '2026-11-24', validTo: '2026-11-25' };
  const at = (when: string) => why({}, when, valid);
  expect(at('2026-11-23 23:59')).toBe('not_yet');
  expect(at('2026-11-24 00:00')).toBeNull();
  expect(at('2026-11-25 23:59')).toBeNull();
  expect(at('2026-11-26 00:00')).toBe('over');
});

it('may be only about what happens now, and may be off', () => {
  expect(unmet(rule({ happening: true }), tip({ occurrence: 'again' }), around)).toBe('happening');
  expect(unmet(rule({ happening: true }), tip(), around)).toBeNull();
  expect(unmet(rule({}, { enabled: false }), tip(), around)).toBe('off');
});

it('reaches outside the grids only where its area was drawn', () => {
  const outside = { ...around, gridPath: [] };
  expect(unmet(rule({ categories: ['truck_spill'] }), tip(), outside)).toBe('outside');
  expect(unmet(rule({ place: { kind: 'grids', gridIds: ['R'] } }), tip(), outside)).toBe('place');
  const circle = { kind: 'circle', lng: 113.6, lat: 34.76, metres: 50 } as const;
  expect(unmet(rule({ place: circle }), tip(), outside)).toBeNull();
});
