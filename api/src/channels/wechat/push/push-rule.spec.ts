import fc from 'fast-check';
import { decidePush, type PushFacts, quietUntil } from './push-rule';

const beijing = (time: string) => new Date(`2026-03-10T${time}:00.000+08:00`);
const NOON = beijing('12:00');
const NIGHT = beijing('23:30');
const facts = (some: Partial<PushFacts> = {}): PushFacts => ({
  read: false,
  toStaff: false,
  urgent: false,
  consents: 1,
  official: true,
  ...some,
});
const anyFacts = fc.record({
  read: fc.boolean(),
  toStaff: fc.boolean(),
  urgent: fc.boolean(),
  consents: fc.nat(3),
  official: fc.boolean(),
});
const anyTime = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });

describe('push policy', () => {
  it.each([
    [facts(), 'subscribe'],
    [facts({ consents: 0 }), 'official'],
    [facts({ consents: 0, official: false }), 'inbox'],
    [facts({ read: true }), 'inbox'],
  ] as const)('by day %j goes to %s', (given, channel) =>
    expect(decidePush(given, NOON)).toEqual({ channel }),
  );

  it('by night waits until seven, except urgent things for staff', () => {
    const at = new Date('2026-03-11T07:00:00.000+08:00');
    expect(decidePush(facts(), NIGHT)).toEqual({ channel: 'later', at });
    expect(decidePush(facts({ urgent: true }), NIGHT)).toEqual({ channel: 'later', at });
    expect(decidePush(facts({ toStaff: true }), NIGHT)).toEqual({ channel: 'later', at });
    expect(decidePush(facts({ toStaff: true, urgent: true }), NIGHT)).toEqual({ channel: 'subscribe' });
  });

  it.each([
    ['21:59', null],
    ['22:00', '2026-03-11T07:00'],
    ['00:00', '2026-03-10T07:00'],
    ['06:59', '2026-03-10T07:00'],
    ['07:00', null],
  ])('at %s the quiet hours end at %s', (time, end) =>
    expect(quietUntil(beijing(time))).toEqual(end === null ? null : new Date(`${end}:00.000+08:00`)),
  );

  it('never spends a consent that is not there, never disturbs at night without need, and never waits a day', () => {
    fc.assert(
      fc.property(anyFacts, anyTime, (given, now) => {
        const decision = decidePush(given, now);
        if (decision.channel === 'subscribe') expect(given.consents).toBeGreaterThan(0);
        if (decision.channel === 'official') expect(given.official).toBe(true);
        if (decision.channel === 'later') {
          const wait = decision.at.getTime() - now.getTime();
          expect(wait).toBeGreaterThan(0);
          expect(wait).toBeLessThanOrEqual(9 * 3_600_000);
          expect(quietUntil(decision.at)).toBeNull();
        } else if (!given.read && !(given.toStaff && given.urgent)) expect(quietUntil(now)).toBeNull();
      }),
    );
  });
});
