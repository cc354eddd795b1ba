import fc from 'fast-check';
import {
  certifyRefusal,
  type Claim,
  correctRefusal,
  halfHours,
  refuseRefusal,
  vouchRefusal,
} from './certify';
import { freeMinutes, type Span } from './overlap';

const START = Date.UTC(2026, 10, 21, 0, 0);
const at = (minutes: number) => new Date(START + minutes * 60_000);
const spans = fc
  .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 720 }), fc.integer({ min: 0, max: 59 }))
  .map(([from, length, seconds]): Span => {
    const startsAt = new Date(at(from).getTime() + seconds * 1000);
    return { startsAt, endsAt: new Date(startsAt.getTime() + length * 60_000) };
  });
const covered = (all: readonly Span[]): number => {
  const seconds = new Set<number>();
  for (const { startsAt, endsAt } of all)
    for (let s = startsAt.getTime() / 1000; s < endsAt.getTime() / 1000; s += 1) seconds.add(s);
  return seconds.size;
};

describe('minutes of one person', () => {
  it('are counted once, in whatever order overlapping times are recorded', () =>
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 8 }), (all) => {
        let sum = 0;
        for (const [index, span] of all.entries()) {
          const minutes = freeMinutes(span, all.slice(0, index));
          expect(minutes).toBeGreaterThanOrEqual(0);
          expect(Number.isInteger(minutes)).toBe(true);
          sum += minutes;
        }
        const whole = covered(all) / 60;
        expect(sum).toBeLessThanOrEqual(whole);
        // What is lost are parts of minutes: less than one for each piece.
        expect(sum).toBeGreaterThan(whole - all.length - 1);
      }),
      { numRuns: 40 },
    ));

  it('count whole when nothing overlaps, and not at all when everything does', () => {
    const span = { startsAt: at(0), endsAt: at(90) };
    expect(freeMinutes(span, [])).toBe(90);
    expect(freeMinutes(span, [{ startsAt: at(-10), endsAt: at(100) }])).toBe(0);
    expect(freeMinutes(span, [{ startsAt: at(90), endsAt: at(100) }])).toBe(90);
    expect(
      freeMinutes(span, [
        { startsAt: at(10), endsAt: at(20) },
        { startsAt: at(15), endsAt: at(30) },
      ]),
    ).toBe(70);
  });
});

describe('certifying', () => {
  const claim = (more: Partial<Claim> = {}): Claim => ({
    accountId: 'me',
    state: 'reported',
    minutes: 90,
    vouchedBy: null,
    vouchedMinutes: null,
    certifiedMinutes: 0,
    ...more,
  });
  const vouched = (more: Partial<Claim> = {}) =>
    claim({ state: 'vouched', vouchedBy: 'captain', vouchedMinutes: 90, ...more });

  it('takes two people, neither of them the one who served', () => {
    expect(vouchRefusal(claim(), 'captain', 90)).toBeNull();
    expect(vouchRefusal(claim(), 'me', 90)).toContain('另一位队长');
    expect(certifyRefusal(vouched(), 'director')).toBeNull();
    expect(certifyRefusal(vouched(), 'me')).toContain('自己');
    expect(certifyRefusal(vouched(), 'captain')).toContain('另一位同事');
    expect(certifyRefusal(claim(), 'director')).toContain('不能认定');
    expect(refuseRefusal(claim(), 'me')).toContain('自己');
    expect(refuseRefusal(vouched(), 'director')).toBeNull();
    expect(refuseRefusal(claim({ state: 'certified' }), 'director')).toContain('处理过');
  });

  it('never makes more of it than was reported, nor less than nothing', () =>
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 300 }), (minutes) => {
        const certified = vouched({ state: 'certified', certifiedMinutes: 60 });
        expect(correctRefusal(certified, 'director', minutes) === null).toBe(
          minutes >= 0 && minutes <= 90 && minutes !== 60,
        );
        expect(vouchRefusal(claim(), 'captain', minutes) === null).toBe(minutes >= 1 && minutes <= 90);
      }),
    ));

  it.each([
    [0, 0],
    [29, 0],
    [30, 1],
    [89, 2],
    [90, 3],
  ])('%i minutes are %i half hours', (minutes, halves) => expect(halfHours(minutes)).toBe(halves));
});
