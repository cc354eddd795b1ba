import { beijingDay } from '../../core/calendar/beijing';
import { nextMove, openable, type PeriodState, spanOf } from './period';

const day = (text: string) => new Date(`${text}T12:00:00+08:00`);
const said = ({ name, from, to }: ReturnType<typeof spanOf>) => [name, beijingDay(from), beijingDay(to)];

it('knows months and quarters by Beijing days, over the end of the year', () => {
  expect(said(spanOf('month', day('2026-12-31')))).toEqual(['2026年12月', '2026-12-01', '2027-01-01']);
  expect(said(spanOf('month', day('2026-12-31'), 1))).toEqual(['2027年1月', '2027-01-01', '2027-02-01']);
  expect(said(spanOf('quarter', day('2026-02-01'), -1))).toEqual([
    '2025年第四季度',
    '2025-10-01',
    '2026-01-01',
  ]);
  // 31 December, 20:00 UTC is New Year in Beijing.
  expect(spanOf('month', new Date('2026-12-31T20:00:00Z')).name).toBe('2027年1月');
});

it('opens only what has not begun', () => {
  const now = new Date('2026-10-31T15:59:59.999Z');
  expect(openable('month', now).map(({ name }) => name)).toEqual(['2026年11月', '2026年12月']);
  expect(openable('quarter', now).every(({ from }) => from > now)).toBe(true);
});

it('goes on step by step, and says why it cannot yet', () => {
  const facts = (state: PeriodState) => ({
    state,
    endsAt: day('2026-12-01'),
    appealsUntil: day('2026-12-10'),
  });
  const step = (state: PeriodState, now: string, appeals = 0) => {
    const next = nextMove(facts(state), { appeals }, day(now));
    return next && [next.move, next.notYet];
  };
  expect(step('open', '2026-11-30')).toEqual(['compute', '考核期还没有结束']);
  expect(step('open', '2026-12-01')).toEqual(['compute', null]);
  expect(step('computed', '2026-12-01')).toEqual(['open_appeals', null]);
  expect(step('appealing', '2026-12-09')).toEqual(['settle', '申诉期还没有结束']);
  expect(step('appealing', '2026-12-11', 2)).toEqual(['settle', '还有 2 件申诉没有处理']);
  expect(step('appealing', '2026-12-11')).toEqual(['settle', null]);
  expect(step('settled', '2026-12-11')).toEqual(['publish', null]);
  expect(step('published', '2026-12-11')).toBeNull();
});
