import { instantsOf } from './times';

it('ends on the next day when the end is not later than the beginning', () => {
  expect(instantsOf({ day: '2026-11-21', from: '09:00', to: '11:30' })).toEqual({
    startsAt: '2026-11-21T01:00:00.000Z',
    endsAt: '2026-11-21T03:30:00.000Z',
  });
  expect(instantsOf({ day: '2026-11-21', from: '22:00', to: '01:00' }).endsAt).toBe(
    '2026-11-21T17:00:00.000Z',
  );
});
