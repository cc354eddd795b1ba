import fc from 'fast-check';
import { behind, type CaseEvent, type CaseRecord, FIGURE_NAMES, figuresBy, figuresOf } from '../tips/figures';
import { boardOf, counts } from './board';

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

const STEPS = [
  ['handle', 'checking'],
  ['pass', 'closed'],
  ['rework', 'handling'],
  ['escalate', 'dispatched'],
  ['merge', 'merged'],
] as const;
const life = fc
  .record({
    id: fc.uuid(),
    grid: fc.constantFrom('a', 'b', null),
    category: fc.constantFrom('road_dust', 'waste_burning'),
    day: fc.integer({ min: -3, max: 10 }),
    steps: fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(...STEPS)), { maxLength: 5 }),
    late: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
  })
  .map(({ id, grid, category, day, steps, late }) => {
    let at_ = day;
    const events: CaseEvent[] = steps.map(([days, [action, toState]]) => ({
      action,
      toState,
      outcome: null,
      at: at((at_ += days)),
    }));
    return closed(day, {
      id,
      gridId: grid,
      categoryCode: category,
      handlePercent: null,
      lateAt: late === null ? null : at(day + late),
      events: [{ action: 'submit', toState: 'triage', outcome: null, at: at(day) }, ...events],
    });
  });

it('counts in one pass what the rules of the figures count', () =>
  fc.assert(
    fc.property(fc.array(life, { maxLength: 20 }), (records) => {
      const placeOf = ({ gridId }: CaseRecord) => gridId ?? '';
      const board = boardOf(records, PERIOD, placeOf);
      for (const name of FIGURE_NAMES)
        expect(new Set(board.cases.filter((one) => counts(one, name)).map(({ id }) => id))).toEqual(
          new Set(behind(records, PERIOD, name).map(({ id }) => id)),
        );
      expect(board.total.figures).toEqual(figuresOf(records, PERIOD));
      for (const [rows, keyOf] of [
        [board.byPlace, placeOf],
        [board.byCategory, ({ categoryCode }: CaseRecord) => categoryCode],
      ] as const) {
        const groups = figuresBy(records, PERIOD, keyOf);
        for (const { key, figures } of rows) expect(figures).toEqual(groups.get(key));
      }
      for (const { bucket, received, closed: ended, due, onTime } of board.trend)
        expect([received, ended, due, onTime]).toEqual(
          (['received', 'closed', 'due', 'onTime'] as const).map(
            (name) => behind(records, bucket, name).length,
          ),
        );
    }),
  ));
