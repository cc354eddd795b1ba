import fc from 'fast-check';
import type { TipState } from '../lifecycle';
import { HOURLY_LIMIT, pauseBeforeNext, sideOf, silence, type Talked, waitingOf } from './talk';

const at = (minutes: number): Date => new Date(Date.UTC(2026, 10, 24, 8) + minutes * 60_000);
const tip = (state: TipState, closedAt: Date | null = null): Talked => ({
  state,
  closedAt,
  updatedAt: at(0),
});

describe('who takes part', () => {
  it.each([
    [true, [], 'reporter'],
    [true, ['grid_head'], 'reporter'],
    [false, ['grid_head'], 'staff'],
    [false, ['office'], 'staff'],
    [false, [], null],
  ])('reporter %s with roles %p: %s', (isReporter, roles, side) =>
    expect(sideOf(isReporter, new Set(roles))).toBe(side),
  );
});

describe('when a tip takes no more messages', () => {
  const days = (n: number) => at(n * 24 * 60);

  it.each([
    'triage',
    'dispatched',
    'handling',
    'checking',
    'reopen_requested',
    'on_hold',
    'refused',
  ] as const)('open in %s', (state) => expect(silence(tip(state, days(-30)), at(0))).toBeNull());

  it('for seven days after it was closed, to the millisecond', () => {
    expect(silence(tip('closed', at(0)), days(7))).toBeNull();
    expect(silence(tip('closed', at(0)), new Date(days(7).getTime() + 1))).toContain('7 天');
  });

  it.each(['withdrawn', 'merged'] as const)('never in %s', (state) =>
    expect(silence(tip(state), at(0))).not.toBeNull(),
  );
});

describe('twenty messages an hour', () => {
  const minutes = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => at(from + index));

  it('lets the twentieth pass and says how long the next has to wait', () => {
    expect(pauseBeforeNext(minutes(0, HOURLY_LIMIT - 1), at(30))).toBe(0);
    expect(pauseBeforeNext(minutes(0, HOURLY_LIMIT), at(30))).toBe(30 * 60);
    expect(pauseBeforeNext(minutes(0, HOURLY_LIMIT), at(60))).toBe(0);
  });

  it('forgets what is older than an hour', () => {
    expect(pauseBeforeNext(minutes(-200, 100), at(0))).toBe(0);
  });
});

describe('waiting for the reporter', () => {
  it('is the sum of the spans, whatever their order', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 20 });
    fc.assert(
      fc.property(lengths, fc.boolean(), (minutes, turn) => {
        let start = 0;
        const spans = minutes.map((length) => {
          const span = { startedAt: at(start), endedAt: at(start + length) };
          start += length + 1;
          return span;
        });
        const total = minutes.reduce((sum, length) => sum + length * 60, 0);
        const waiting = waitingOf(turn ? [...spans].reverse() : spans, tip('handling'), at(start));
        expect(waiting).toEqual({ since: null, totalSeconds: total });
      }),
    );
  });

  it('counts the open span up to now', () => {
    const spans = [
      { startedAt: at(0), endedAt: at(10) },
      { startedAt: at(20), endedAt: null },
    ];
    expect(waitingOf(spans, tip('handling'), at(50))).toEqual({ since: at(20), totalSeconds: 40 * 60 });
  });

  it('ends with the case', () => {
    const spans = [{ startedAt: at(0), endedAt: null }];
    expect(waitingOf(spans, tip('closed', at(5)), at(50))).toEqual({ since: null, totalSeconds: 300 });
  });
});
