import type { AssessedCase } from '../../tips/figures';
import { aCase, at, event, filed, levelOf, PERIOD } from '../testing/cases';
import { tipOutcomes } from './tip-outcomes';

/** What each indicator says of one case: "a+" is good for grid a. */
const said = (one: AssessedCase, period = PERIOD) =>
  Object.fromEntries(
    Object.entries(tipOutcomes([one], period, levelOf))
      .filter(([, list]) => list.length > 0)
      .map(([code, list]) => [
        code,
        list.map(({ unitId, good }) => `${unitId}${good ? '+' : '-'}`).join(' '),
      ]),
  );
const handle = (hours: number, outcome = 'fixed') => event(hours, 'handle', 'checking', { outcome });
const lateAccept = (hours: number, round = 3) => ({
  clock: 'accept' as const,
  round,
  percent: 100,
  at: at(hours),
});

it('is good in everything when a case was accepted, handled, passed and found fixed in time', () => {
  const events = [...filed(), event(1, 'accept', 'handling'), handle(2), event(3, 'pass', 'closed')];
  expect(said(aCase([...events, event(4, 'confirm_fixed', 'closed')], { handlePercent: 10 }))).toEqual({
    accept_on_time: 'a+',
    handle_on_time: 'a+',
    first_pass: 'a+',
    reporter_fixed: 'a+',
    own_findings: 'a-',
  });
  expect(said(aCase(events, { source: 'patrol' })).own_findings).toBe('a+');
});

it('counts each in the period in which it was decided', () => {
  const one = aCase([...filed(), event(1, 'accept', 'handling'), handle(50), event(60, 'pass', 'closed')]);
  const first = { from: at(0), to: at(48) };
  expect(said(one, first)).toEqual({ accept_on_time: 'a+' });
  expect(said(one, { from: first.to, to: PERIOD.to })).toEqual({
    handle_on_time: 'a+',
    first_pass: 'a+',
    own_findings: 'a-',
  });
});

it.each([
  ['merged', [...filed(), event(9, 'merge', 'merged')]],
  ['withdrawn', [...filed(), event(9, 'withdraw', 'withdrawn')]],
  ['not found on arrival', [...filed(), handle(9, 'not_found'), event(10, 'pass', 'closed')]],
])('leaves out what was %s, late or not', (_name, events) => {
  expect(said(aCase(events, { lateAt: at(5), alarms: [lateAccept(2)] }))).toEqual({});
});

it('holds the one responsible who let a case lie, not the one who got it at the last minute', () => {
  const events = [
    ...filed(),
    event(1, 'accept', 'handling'),
    event(23, 'assign', 'dispatched', { heldById: 'b' }),
    event(23.5, 'accept', 'handling'),
    handle(26),
    event(27, 'pass', 'closed'),
  ];
  expect(said(aCase(events, { lateAt: at(24) }))).toMatchObject({
    accept_on_time: 'a+ b+',
    handle_on_time: 'a-',
    first_pass: 'b+',
  });
});

it('gives what was passed on in time to the grid that handled it, or that let it lie', () => {
  const events = [
    ...filed(),
    event(1, 'return', 'dispatched', { heldById: 'c' }),
    event(2, 'assign', 'dispatched', { heldById: 'b' }),
  ];
  const done = aCase([...events, handle(5), event(6, 'pass', 'closed')], { heldNow: 'b' });
  expect(said(done)).toMatchObject({ accept_on_time: 'a+ b+', handle_on_time: 'b+', first_pass: 'b+' });
  const lying = aCase(events, { lateAt: at(24), alarms: [lateAccept(4)] });
  expect(said(lying)).toEqual({ accept_on_time: 'b- a+', handle_on_time: 'b-' });
});

it('counts a community for what it held itself, the office and departments for nothing', () => {
  const up = [...filed(), event(1, 'escalate', 'dispatched', { heldById: 'c' })];
  expect(said(aCase(up, { alarms: [lateAccept(3, 2)] }))).toEqual({ accept_on_time: 'c- a+' });
  const department = [...filed(), event(1, 'assign', 'dispatched', { heldById: 's' })];
  const done = [...department, handle(3), event(4, 'pass', 'closed')];
  expect(said(aCase(done))).toEqual({ own_findings: 'a-' });
});

it('takes the first check, and "not fixed" only when a person has found it so', () => {
  const events = [
    ...filed(),
    handle(2),
    event(3, 'rework', 'handling'),
    handle(4),
    event(5, 'pass', 'closed'),
  ];
  expect(said(aCase(events)).first_pass).toBe('a-');
  const no = [...events, event(6, 'say_not_fixed', 'reopen_requested')];
  expect(said(aCase(no)).reporter_fixed).toBeUndefined();
  expect(said(aCase([...no, event(7, 'uphold', 'closed')])).reporter_fixed).toBeUndefined();
  expect(said(aCase([...no, event(7, 'reopen', 'handling')])).reporter_fixed).toBe('a-');
  const own = aCase([...events, event(6, 'confirm_fixed', 'closed')], { source: 'patrol' });
  expect(said(own).reporter_fixed).toBeUndefined();
});

it('goes by who has it now for cases older than the record of who had them', () => {
  const old = [...filed(), handle(2), event(3, 'pass', 'closed')].map((one) => ({ ...one, heldById: null }));
  expect(said(aCase(old, { heldNow: 'b' }))).toMatchObject({ handle_on_time: 'b+', accept_on_time: 'b+' });
});

it('leaves what climbed by itself with the one who let it lie, until somebody above takes it up', () => {
  const up = (hours: number, heldById: string) => event(hours, 'auto_escalate', 'dispatched', { heldById });
  const lying = [...filed(), up(0.5, 'c'), up(0.75, 's')];
  const late = { lateAt: at(2), alarms: [lateAccept(0.25), lateAccept(0.6, 2)] };
  expect(said(aCase(lying, late))).toEqual({ accept_on_time: 'a- c-', handle_on_time: 'a-' });
  const taken = [...filed(), up(0.5, 'c'), event(0.6, 'accept', 'handling', { heldById: 'c' })];
  expect(said(aCase(taken, { lateAt: at(2) })).handle_on_time).toBe('c-');
});
