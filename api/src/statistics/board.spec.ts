import type { CaseRecord } from '../tips/figures';
import { boardOf } from './board';

const at = (day: number) => new Date(Date.UTC(2026, 2, day, 4));
const PERIOD = { from: new Date('2026-03-01T16:00:00Z'), to: new Date('2026-03-08T16:00:00Z') };
const closed = (day: number, more: Partial<CaseRecord> = {}): CaseRecord => ({
  id: `tip-${day}`,
  gridId: 'a',
  categoryCode: 'road_dust',
  source: 'resident',
  submittedAt: at(day),
  refusalReason: null,
  handlePercent: 50,
  lateAt: null,
  events: [
    { action: 'submit', toState: 'triage', outcome: null, at: at(day) },
    { action: 'dispatch', toState: 'dispatched', outcome: null, at: at(day) },
    { action: 'pass', toState: 'closed', outcome: null, at: at(day) },
    { action: 'confirm_fixed', toState: 'closed', outcome: null, at: at(day) },
  ],
  ...more,
});

it('says nothing of rates under five, and counts every part of the same cases', () => {
  const few = [closed(2), closed(3), closed(3), closed(4, { categoryCode: 'waste_burning', gridId: 'b' })];
  const board = boardOf(few, PERIOD, ({ gridId }) => gridId ?? '');
  expect(board.total).toMatchObject({ onTimeRate: null, satisfaction: null, figures: { received: 4 } });
  expect(board.byCategory.map(({ key, figures }) => [key, figures.received])).toEqual([
    ['road_dust', 3],
    ['waste_burning', 1],
  ]);
  expect(board.byPlace.map(({ key, figures }) => [key, figures.closed])).toEqual([
    ['a', 3],
    ['b', 1],
  ]);
  expect(board.trend.map(({ received }) => received)).toEqual([1, 2, 1, 0, 0, 0, 0]);
  const five = boardOf([...few, closed(5)], PERIOD, null);
  expect(five.total).toMatchObject({ onTimeRate: 100, satisfaction: 100 });
  expect(five.byPlace).toEqual([]);
});
