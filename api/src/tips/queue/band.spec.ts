import { nearestDue, NO_DUE } from '../clocks/dues';
import { bandOf } from './band';

const now = new Date('2026-11-24T03:00:00.000Z');
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

it.each([
  [at(-1), 'overdue'],
  [at(0), 'overdue'],
  [at(4), 'soon'],
  [at(4.01), 'later'],
  [NO_DUE, 'none'],
] as const)('%s is %s', (nextDueAt, band) => {
  expect(bandOf({ nextDueAt }, now)).toBe(band);
});

it('takes the nearest instant', () => {
  expect(nearestDue([null, at(3), at(2)])).toEqual(at(2));
  expect(nearestDue([null, null, null])).toBe(NO_DUE);
});
