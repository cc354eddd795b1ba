import { isNear, markRefused, type Session, signInRefused, signUpRefused, timeFault } from './session-rule';

const at = (time: string) => new Date(`2026-03-05T${time}.000+08:00`);
const session: Session = {
  kind: 'campaign',
  state: 'planned',
  startsAt: at('09:00:00'),
  endsAt: at('11:00:00'),
};

describe('when one can sign in', () => {
  it.each([
    ['08:29:59', 'early', null, 'early'],
    ['08:30:00', null, null, null],
    ['10:00:00', null, null, null],
    ['11:00:00', null, null, null],
    ['11:30:00', null, 'late', null],
    ['11:30:01', 'late', 'late', null],
    ['23:00:00', 'late', 'late', null],
  ] as const)('at %s: by code %p, signing up %p, by staff %p', (time, code, up, staff) => {
    expect(signInRefused(session, at(time))).toBe(code);
    expect(signUpRefused(session, at(time))).toBe(up);
    expect(markRefused(session, at(time))).toBe(staff);
  });

  it.each(['cancelled', 'closed'] as const)('never when it is %s', (state) => {
    for (const refused of [signInRefused, signUpRefused, markRefused])
      expect(refused({ ...session, state }, at('10:00:00'))).toBe(state);
  });
});

it('is near within 300 metres', () => {
  const venue = { lng: 113.7, lat: 34.7 };
  expect(isNear(venue, { lng: 113.7, lat: 34.7026 })).toBe(true);
  expect(isNear(venue, { lng: 113.7, lat: 34.7028 })).toBe(false);
});

it.each([
  ['2026-03-05T09:00', '2026-03-05T11:00', null],
  ['2026-03-05T11:00', '2026-03-05T11:00', 'order'],
  ['2026-03-05T09:00', '2026-03-05T21:01', 'too_long'],
  ['2027-03-07T09:00', '2027-03-07T10:00', 'too_far'],
  ['2026-02-03T09:00', '2026-02-03T10:00', null],
  ['2026-02-01T09:00', '2026-02-01T10:00', 'too_old'],
] as const)('a plan from %s to %s: %p', (from, to, fault) => {
  const time = (text: string) => new Date(`${text}:00.000+08:00`);
  expect(timeFault(time(from), time(to), at('10:00:00'))).toBe(fault);
});
