import fc from 'fast-check';
import { reminderAt } from './reminders';

const due = new Date('2026-11-26T09:00:00.000Z');
const before = (hours: number): Date => new Date(due.getTime() - hours * 3_600_000);

it.each([
  [8.1, null],
  [8, 'morning'],
  [1.1, 'morning'],
  [1, 'hour'],
  [0.1, 'hour'],
  [0, 'late'],
  [-72, 'late'],
  [-73, null],
])('%s hours before the report is due: %s', (hours, code) => {
  expect(reminderAt(due, before(hours))?.code ?? null).toBe(code);
});

it('never goes back to an earlier reminder as time goes on', () => {
  const order = (hours: number) =>
    ['morning', 'hour', 'late'].indexOf(reminderAt(due, before(hours))?.code ?? '');
  fc.assert(
    fc.property(fc.integer({ min: -72, max: 20 }), fc.nat(20), (hours, more) => {
      expect(order(Math.max(-72, hours - more))).toBeGreaterThanOrEqual(order(hours));
    }),
  );
});
