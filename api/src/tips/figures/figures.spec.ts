import fc from 'fast-check';
import type { Action, TipState } from '../lifecycle';
import { FIGURE_NAMES, figuresBy, figuresOf, share } from './figures';
import { type CaseEvent, type CaseRecord, dueOf } from './record';

const at = (day: number): Date => new Date(Date.UTC(2026, 10, 1 + day));
const WEEK = { from: at(0), to: at(7) };
const NEXT = { from: at(7), to: at(14) };

const event = (day: number, action: Action, toState: TipState, outcome: string | null = null): CaseEvent => ({
  action,
  toState,
  outcome,
  at: at(day),
});
const record = (more: Partial<CaseRecord> = {}): CaseRecord => ({
  id: 'tip',
  gridId: 'grid',
  categoryCode: 'road_dust',
  source: 'resident',
  submittedAt: at(1),
  refusalReason: null,
  handlePercent: null,
  lateAt: null,
  events: [event(1, 'submit', 'triage'), event(1, 'dispatch', 'dispatched')],
  ...more,
});
const filed = record().events;
const counted = (one: CaseRecord, period = WEEK): string[] =>
  FIGURE_NAMES.filter((name) => figuresOf([one], period)[name] === 1);

it('counts the steps of a case handled and closed in time', () => {
  const closed = record({
    handlePercent: 40,
    events: [
      ...filed,
      event(2, 'handle', 'checking', 'fixed'),
      event(3, 'pass', 'closed'),
      event(4, 'confirm_fixed', 'closed'),
    ],
  });
  expect(counted(closed)).toEqual([
    'received',
    'filed',
    'handled',
    'closed',
    'due',
    'onTime',
    'answered',
    'satisfied',
  ]);
  expect(counted(closed, NEXT)).toEqual([]);
});

it('counts a late case once, in the week its limit was used up, and as overdue until it is closed', () => {
  const late = record({
    lateAt: at(5),
    handlePercent: 300,
    events: [...filed, event(8, 'handle', 'checking', 'not_found'), event(9, 'pass', 'closed')],
  });
  expect(counted(late)).toEqual(['received', 'filed', 'due', 'late', 'open', 'overdue']);
  expect(counted(late, NEXT)).toEqual(['handled', 'notFound', 'closed']);
});

it('calls late what was closed over its limit although nothing watched the time', () => {
  const closed = record({ handlePercent: 101, events: [...filed, event(3, 'pass', 'closed')] });
  expect(dueOf(closed)).toEqual({ at: at(3), onTime: false });
});

it('a reopening does not undo that the first closing was in time', () => {
  const again = record({
    lateAt: at(10),
    handlePercent: 250,
    events: [
      ...filed,
      event(3, 'pass', 'closed'),
      event(4, 'say_not_fixed', 'reopen_requested'),
      event(5, 'reopen', 'handling'),
    ],
  });
  expect(dueOf(again)).toEqual({ at: at(3), onTime: true });
  expect(counted(again, NEXT)).toEqual(['open', 'overdue']);
});

it.each(['merged', 'withdrawn', 'refused'] as const)(
  'is not due when it was %s before its limit',
  (state) => {
    expect(dueOf(record({ events: [...filed, event(2, 'merge', state)] }))).toBeNull();
  },
);

it('a case merged after its limit was used up counts against nobody; a refusal does not hide the lateness', () => {
  const lateAt = at(3);
  expect(dueOf(record({ lateAt, events: [...filed, event(4, 'merge', 'merged')] }))).toBeNull();
  expect(dueOf(record({ lateAt, events: [...filed, event(4, 'refuse', 'refused')] }))?.onTime).toBe(false);
});

it('gives no rate for less than five', () => {
  expect([share(4, 4), share(4, 5), share(2, 3, 3)]).toEqual([null, 80, 66.7]);
});

const ACTIONS: readonly [Action, TipState][] = [
  ['accept', 'handling'],
  ['handle', 'checking'],
  ['pass', 'closed'],
  ['rework', 'handling'],
  ['return', 'dispatched'],
  ['reopen', 'handling'],
  ['merge', 'merged'],
  ['refuse', 'refused'],
];
const life = fc
  .record({
    grid: fc.constantFrom('a', 'b', 'c'),
    submitted: fc.integer({ min: -5, max: 12 }),
    steps: fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(...ACTIONS)), { maxLength: 8 }),
    late: fc.option(fc.integer({ min: 0, max: 14 }), { nil: null }),
  })
  .map(({ grid, submitted, steps, late }) => {
    let day = submitted;
    return record({
      gridId: grid,
      submittedAt: at(submitted),
      lateAt: late === null ? null : at(submitted + late),
      events: [
        event(submitted, 'submit', 'triage'),
        event(submitted, 'dispatch', 'dispatched'),
        ...steps.map(([days, [action, state]]) => event((day += days), action, state)),
      ],
    });
  });
const lives = fc.array(life, { maxLength: 30 });

it('adds up over grids', () => {
  fc.assert(
    fc.property(lives, (records) => {
      const whole = figuresOf(records, WEEK);
      const parts = [...figuresBy(records, WEEK, ({ gridId }) => gridId ?? '').values()];
      for (const name of FIGURE_NAMES)
        expect(parts.reduce((sum, part) => sum + part[name], 0)).toBe(whole[name]);
    }),
  );
});

it('counts every case as received once, and as due at most once, however time is cut into weeks', () => {
  fc.assert(
    fc.property(lives, fc.integer({ min: -5, max: 30 }), (records, cut) => {
      const sum = (name: 'received' | 'due' | 'onTime' | 'late') =>
        [
          { from: at(-100), to: at(cut) },
          { from: at(cut), to: at(200) },
        ].reduce((total, period) => total + figuresOf(records, period)[name], 0);
      expect(sum('received')).toBe(records.length);
      expect(sum('due')).toBe(records.filter((one) => dueOf(one) !== null).length);
      expect(sum('onTime') + sum('late')).toBe(sum('due'));
    }),
  );
});

it('at the end of every period a case is open or it is not received, ended or merged', () => {
  fc.assert(
    fc.property(life, (one) => {
      const { open, overdue } = figuresOf([one], WEEK);
      expect(overdue).toBeLessThanOrEqual(open);
      if (one.submittedAt >= WEEK.to) expect(open).toBe(0);
    }),
  );
});
