import type { StaffTip } from '../../api/types';
import { byOrder } from './order';

const tip = (
  id: string,
  severity: StaffTip['severity'],
  elapsedSeconds: number | null,
  submittedAt: string,
) => ({ id, severity, elapsedSeconds, submittedAt }) as StaffTip;

const tips = [
  tip('a', 'minor', 50, '2026-11-24T03:00:00.000Z'),
  tip('b', 'live', 10, '2026-11-24T04:00:00.000Z'),
  tip('c', 'major', null, '2026-11-24T02:00:00.000Z'),
];

it.each([
  ['longest', 'abc'],
  ['newest', 'bac'],
  ['severe', 'cba'],
] as const)('%s first', (order, ids) => {
  expect(
    byOrder(tips, order)
      .map(({ id }) => id)
      .join(''),
  ).toBe(ids);
});
