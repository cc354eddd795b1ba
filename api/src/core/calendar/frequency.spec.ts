import fc from 'fast-check';
import { beijingDay, dayStart, parseDay } from './beijing';
import { CYCLE_CODES, frequencyText, owed, type Planned, planFor, windowOf } from './frequency';
import { calendar } from './testing/arbitraries';
import { chineseCalendar } from './work-calendar';

const china = chineseCalendar();
const plan = (more: Partial<Planned>): Planned => ({
  cycle: 'weekly',
  times: 2,
  fromDay: '2026-01-01',
  toDay: null,
  ...more,
});

it.each([
  ['daily', '2026-11-25', '2026-11-25', '2026-11-25'],
  ['weekly', '2026-11-29', '2026-11-23', '2026-11-29'],
  ['weekly', '2026-01-01', '2025-12-29', '2026-01-04'],
  ['monthly', '2026-12-31', '2026-12-01', '2026-12-31'],
  ['monthly', '2028-02-10', '2028-02-01', '2028-02-29'],
  ['quarterly', '2026-11-25', '2026-10-01', '2026-12-31'],
] as const)('the window of %s on %s', (cycle, day, from, to) => {
  expect(windowOf(cycle, day)).toEqual({ from, to });
});

it('says how often in words', () => {
  expect(frequencyText({ cycle: 'workday', times: 1 })).toBe('每个工作日');
  expect(frequencyText({ cycle: 'weekly', times: 2 })).toBe('每周 2 次');
});

describe('the plan of a day', () => {
  it('asks daily on holidays too, and on workdays not on free days', () => {
    const [daily, workday] = [plan({ cycle: 'daily', times: 1 }), plan({ cycle: 'workday', times: 1 })];
    expect(planFor(daily, [], '2026-10-01', china)?.must).toBe(true);
    expect(planFor(workday, [], '2026-10-01', china)).toBeNull();
    expect(planFor(workday, [], '2026-10-10', china)?.must).toBe(true);
  });

  it('asks for a week as long as it is not done, and presses on the last working days', () => {
    expect(planFor(plan({}), [], '2026-11-23', china)).toMatchObject({ asked: 2, done: 0, must: false });
    expect(planFor(plan({}), [], '2026-11-26', china)?.must).toBe(true);
    expect(planFor(plan({}), ['2026-11-23', '2026-11-24'], '2026-11-25', china)).toBeNull();
    expect(planFor(plan({}), ['2026-11-23', '2026-11-24'], '2026-11-24', china)).toMatchObject({
      doneToday: true,
      must: false,
    });
  });

  it('is empty before the plan and from its end on', () => {
    const short = plan({ fromDay: '2026-11-24', toDay: '2026-11-26' });
    expect(planFor(short, [], '2026-11-23', china)).toBeNull();
    expect(planFor(short, [], '2026-11-25', china)).not.toBeNull();
    expect(planFor(short, [], '2026-11-26', china)).toBeNull();
  });
});

describe('what fell due', () => {
  const november = { from: parseDay('2026-11-01'), to: parseDay('2026-12-01') };

  it('counts each time of a window, done or not', () => {
    const times = owed(plan({}), ['2026-11-03', '2026-11-10', '2026-11-11', '2026-11-12'], november, china);
    expect(times.map(({ window, done }) => [window.from, done])).toEqual([
      ['2026-10-26', false],
      ['2026-10-26', false],
      ['2026-11-02', true],
      ['2026-11-02', false],
      ['2026-11-09', true],
      ['2026-11-09', true],
      ['2026-11-16', false],
      ['2026-11-16', false],
      ['2026-11-23', false],
      ['2026-11-23', false],
    ]);
  });

  it('leaves out windows that the plan does not cover, and free weeks', () => {
    const begun = plan({ fromDay: '2026-11-10', toDay: '2026-11-25' });
    expect(new Set(owed(begun, [], november, china).map(({ window }) => window.from))).toEqual(
      new Set(['2026-11-16']),
    );
    const golden = { from: parseDay('2026-10-01'), to: parseDay('2026-10-07') };
    expect(owed(plan({ cycle: 'workday', times: 1 }), [], golden, china)).toEqual([]);
  });

  const START = 20_500;
  const text = (offset: number) => beijingDay(new Date(dayStart(START + offset)));
  const offset = fc.integer({ min: 0, max: 300 });
  const anyPlan = fc
    .tuple(fc.constantFrom(...CYCLE_CODES), fc.integer({ min: 1, max: 7 }), offset, fc.option(offset))
    .map(([cycle, times, from, length]): Planned => {
      const once = cycle === 'daily' || cycle === 'workday';
      const toDay = length === null ? null : text(from + length);
      return { cycle, times: once ? 1 : times, fromDay: text(from), toDay };
    });
  const moment = fc
    .tuple(offset, fc.integer({ min: 0, max: 86_399_999 }))
    .map(([day, ms]) => dayStart(START + day) + ms);

  it('is the same however the period is cut', () => {
    fc.assert(
      fc.property(
        anyPlan,
        fc.array(offset.map(text)),
        fc.tuple(moment, moment, moment),
        calendar,
        (one, days, at, c) => {
          const [from, cut, to] = at.toSorted((a, b) => a - b).map((ms) => new Date(ms)) as [
            Date,
            Date,
            Date,
          ];
          const parts = [...owed(one, days, { from, to: cut }, c), ...owed(one, days, { from: cut, to }, c)];
          expect(parts).toEqual(owed(one, days, { from, to }, c));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is all done by whoever does each day only what that day presses for', () => {
    fc.assert(
      fc.property(anyPlan, calendar, (one, c) => {
        const days: string[] = [];
        for (let day = 0; day <= 300; day += 1)
          if (planFor(one, days, text(day), c)?.must) days.push(text(day));
        const period = { from: new Date(dayStart(START)), to: new Date(dayStart(START + 300)) };
        expect(owed(one, days, period, c).filter(({ done }) => !done)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
