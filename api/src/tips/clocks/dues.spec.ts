import { chineseCalendar } from '../../core/calendar/work-calendar';
import { caseFacts } from '../testing/case-facts';
import { clockFacts } from './clock-views';
import { alarmsOf, duesOf, NO_DUE } from './dues';
import { afterChange, type ClockSpan, runClocks } from './run-clocks';

const calendar = chineseCalendar();
/** 2026-11-23 is a Monday. */
const at = (text: string): Date => new Date(`2026-11-${text}:00.000+08:00`);
let n = 0;
const id = () => `s${n++}`;
const filed = caseFacts();
const spans: ClockSpan[] = afterChange([], runClocks([], filed, at('23T10:00')), id);

it('says when the running clocks are due and when to look next', () => {
  expect(duesOf(filed, spans, [], calendar, at('23T10:00'))).toEqual({
    acceptDueAt: at('23T12:00'),
    handleDueAt: at('24T10:00'),
    checkDueAt: null,
    nextDueAt: at('23T12:00'),
    alarmAt: at('23T12:00'),
  });
});

it('lists the thresholds not acted on, in order', () => {
  const fired = [{ clock: 'accept' as const, round: 3, percent: 100 }];
  const alarms = alarmsOf(filed, spans, fired, calendar, at('23T13:00'));
  expect(alarms.map(({ clock, percent, at: when }) => [clock, percent, when])).toEqual([
    ['accept', 200, at('23T16:00')],
    ['handle', 50, at('23T22:00')],
    ['handle', 100, at('24T10:00')],
    ['handle', 200, at('25T10:00')],
  ]);
});

it('gives an upper level half the time to sign for it, and goes on with the same handle clock', () => {
  const up = caseFacts({ level: 2 });
  const after = afterChange(spans, runClocks(spans, up, at('23T11:00')), id);
  const dues = duesOf(up, after, [], calendar, at('23T11:00'));
  expect([dues.acceptDueAt, dues.handleDueAt]).toEqual([at('23T12:00'), at('24T10:00')]);
  const back = caseFacts();
  const again = afterChange(after, runClocks(after, back, at('23T11:30')), id);
  // One hour was used at level 3 before: one is left.
  expect(duesOf(back, again, [], calendar, at('23T11:30')).acceptDueAt).toEqual(at('23T14:30'));
});

it('stops on account until the day that was set, and remembers a day to rectify', () => {
  const held = caseFacts({ state: 'on_hold', heldUntil: at('30T00:00') });
  const after = afterChange(spans, runClocks(spans, held, at('23T11:00')), id);
  expect(duesOf(held, after, [], calendar, at('25T10:00'))).toEqual({
    acceptDueAt: null,
    handleDueAt: null,
    checkDueAt: null,
    nextDueAt: NO_DUE,
    alarmAt: at('30T00:00'),
  });
  const told = caseFacts({ state: 'handling', rectifyBy: at('23T20:00') });
  const [first] = alarmsOf(told, spans, [], calendar, at('23T11:00'));
  expect(first).toMatchObject({ clock: 'rectify', percent: 100, at: at('23T20:00') });
  expect(alarmsOf(told, spans, [first!], calendar, at('23T11:00')).map(({ clock }) => clock)).not.toContain(
    'rectify',
  );
});

it('shows clocks in words', () => {
  const { clocks, dueAt, overdue } = clockFacts(filed, spans, calendar, at('23T11:00'));
  expect(
    clocks.map(({ label, limitText, usedPercent, leftText }) => [label, limitText, usedPercent, leftText]),
  ).toEqual([
    ['签收', '2 个工作小时', 50, '还剩 1 个工作小时'],
    ['处置', '24 小时', 4, '还剩 23 小时'],
  ]);
  expect([dueAt, overdue]).toEqual([at('23T12:00').toISOString(), false]);
  expect(clockFacts(filed, spans, calendar, at('23T12:00')).overdue).toBe(true);
});

describe('the fast lane', () => {
  const major = (more: Parameters<typeof caseFacts>[0] = {}) =>
    caseFacts({ severity: 'major', majorAt: at('23T22:00'), ...more });
  const names = (tip: ReturnType<typeof caseFacts>) =>
    alarmsOf(tip, spans, [], calendar, at('23T22:00'))
      .filter(({ clock }) => clock === 'judge' || clock === 'upward')
      .map(({ clock, percent, at: when }) => [clock, percent, when]);

  it('is judged within 15 minutes and reported within the hour, at night too', () => {
    expect(names(major())).toEqual([
      ['judge', 100, at('23T22:15')],
      ['judge', 200, at('23T22:30')],
      ['upward', 100, at('23T23:00')],
    ]);
  });

  it('asks no more once it is judged, ended, or found to be neither major nor sudden', () => {
    expect(names(major({ judgedAt: at('23T22:10') })).map(([clock]) => clock)).toEqual(['upward']);
    expect(names(major({ judgedAt: at('23T22:10'), severity: 'live' }))).toEqual([]);
    expect(names(major({ state: 'closed' }))).toEqual([]);
    expect(names(caseFacts({ severity: 'major' }))).toEqual([]);
  });

  it('is entered again as another round', () => {
    const fired = alarmsOf(major(), spans, [], calendar, at('23T22:00'));
    const again = alarmsOf(major({ majorAt: at('24T09:00') }), spans, fired, calendar, at('24T09:00'));
    expect(again.filter(({ clock }) => clock === 'judge')).toHaveLength(2);
  });
});
