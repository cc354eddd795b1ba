import fc from 'fast-check';
import { movingUp, type Placed, placeFor, type PlaceState } from './places';
import { type Given, proofOf } from './proof';
import { byHandFault, counted, inRefusal, outRefusal, timesFault } from './shift-times';

const at = (text: string) => new Date(`2026-11-21T${text}:00+08:00`);
const shift = { startsAt: at('09:00'), endsAt: at('11:00') };

describe('places', () => {
  it('go in the order of signing up and never to more than are wanted', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.boolean()), { maxLength: 40 }),
        (size, steps) => {
          const people = new Map<string, Placed>();
          for (const [time, [number, joins]] of steps.entries()) {
            const id = String(number);
            const state = people.get(id)?.state ?? 'out';
            if (joins && state === 'out') {
              const place: PlaceState = placeFor([...people.values()], size);
              people.set(id, { id, state: place, signedUpAt: new Date(time) });
            } else if (!joins && state !== 'out') {
              people.set(id, { id, state: 'out', signedUpAt: new Date(time) });
              for (const up of movingUp([...people.values()], size))
                people.set(up, { ...people.get(up)!, state: 'going' });
            }
            const all = [...people.values()];
            const going = all.filter((one) => one.state === 'going').length;
            expect(going).toBeLessThanOrEqual(size);
            if (all.some((one) => one.state === 'waiting')) expect(going).toBe(size);
          }
        },
      ),
      { numRuns: 60 },
    ));

  it('move up those who waited longest', () => {
    const people = ['a', 'b', 'c'].map((id, index) => ({
      id,
      state: 'waiting' as const,
      signedUpAt: new Date(3 - index),
    }));
    expect(movingUp(people, 2)).toEqual(['c', 'b']);
    expect(movingUp(people, 0)).toEqual([]);
  });
});

describe('signing in and out', () => {
  const given = (more: Partial<Given>): Given => ({ metres: null, codeRight: null, leader: false, ...more });
  const why = (found: ReturnType<typeof proofOf>) => ('why' in found ? found.why : '');

  it('takes a place, a code, or both', () => {
    expect(proofOf('either', given({ metres: 150 }))).toEqual({ how: 'place' });
    expect(proofOf('either', given({ codeRight: true }))).toEqual({ how: 'code' });
    expect(proofOf('either', given({ metres: 5000, codeRight: true }))).toEqual({ how: 'code' });
    expect(proofOf('both', given({ metres: 20, codeRight: true }))).toEqual({ how: 'both' });
    expect(why(proofOf('both', given({ metres: 20 })))).toContain('还要填');
    expect(why(proofOf('both', given({ codeRight: true })))).toContain('到场定位');
    expect(why(proofOf('either', given({ metres: 350 })))).toContain('约 350 米');
    expect(why(proofOf('either', given({ metres: 12_340 })))).toContain('约 12.3 公里');
    expect(why(proofOf('either', given({ metres: 10, codeRight: false })))).toContain('现场码不对');
  });

  it('gives nothing for a code to those who show it', () => {
    expect(proofOf('both', given({ leader: true, metres: 10 }))).toEqual({ how: 'place' });
    expect(why(proofOf('either', given({ leader: true, codeRight: true })))).toContain('另一位队长补登');
  });

  it('has its time', () => {
    expect(inRefusal(shift, at('08:29'))).toContain('还没到');
    expect(inRefusal(shift, at('08:30'))).toBeNull();
    expect(inRefusal(shift, at('11:00'))).toContain('结束');
    expect(outRefusal(shift, at('13:00'))).toBeNull();
    expect(outRefusal(shift, at('13:01'))).toContain('补登');
    const byHand = (from: string, to: string, now = at('20:00')) =>
      byHandFault(shift, { startsAt: at(from), endsAt: at(to) }, now);
    expect(byHand('09:00', '11:00')).toBeNull();
    expect(byHand('08:00', '11:00')).toContain('之内');
    expect(byHand('10:00', '09:00')).toContain('晚于');
    expect(byHand('09:00', '10:00', at('09:30'))).toContain('还没到');
    expect(byHand('09:00', '10:00', new Date('2026-11-30T00:00:00Z'))).toContain('7 天');
  });

  it('counts what lies within the shift', () => {
    const presence = (from: string, to: string) => counted(shift, { startsAt: at(from), endsAt: at(to) });
    expect(presence('08:40', '11:30')).toEqual(shift);
    expect(presence('09:20', '10:00')).toEqual({ startsAt: at('09:20'), endsAt: at('10:00') });
    expect(presence('08:40', '08:55')).toBeNull();
  });
});

it('a shift is planned ahead, and not too long', () => {
  const now = at('08:00');
  expect(timesFault(shift, now)).toBeNull();
  expect(timesFault({ ...shift, endsAt: at('09:10') }, now)).toContain('15 分钟');
  expect(timesFault({ ...shift, endsAt: at('22:00') }, now)).toContain('12 小时');
  expect(timesFault(shift, at('10:30'))).toContain('已经过了');
  expect(timesFault(shift, new Date('2026-08-01T00:00:00Z'))).toContain('90 天');
  expect(timesFault({ startsAt: new Date(NaN), endsAt: at('10:00') }, now)).not.toBeNull();
});
