import fc from 'fast-check';
import { metresBetween } from '../../grids';
import { HOT_RADIUS_METRES, HOT_TIPS, hotSpots, type Spotted } from './hot-spots';

const METRE = 1 / 111_195;
const at = (id: string, north: number, group = 'dust'): Spotted => ({
  id,
  group,
  lng: 113.72,
  lat: 34.72 + north * METRE,
});
const ids = (tips: readonly Spotted[]) =>
  hotSpots(tips).map((spot) => spot.tips.map(({ id }) => id).join(''));

describe('hot spots', () => {
  it('takes three of a kind near each other, and not two, nor three of different kinds', () => {
    expect(ids([at('a', 0), at('b', 30), at('c', 90)])).toEqual(['abc']);
    expect(ids([at('a', 0), at('b', 30)])).toEqual([]);
    expect(ids([at('a', 0), at('b', 30), at('c', 40, 'burning')])).toEqual([]);
  });

  it('does not let a chain along a road grow together', () => {
    const chain = Array.from({ length: 9 }, (_, index) => at(String(index), index * 60));
    for (const spot of hotSpots(chain)) {
      const places = spot.tips.map(({ lat }) => lat / METRE);
      expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(2 * HOT_RADIUS_METRES + 1);
    }
    expect(ids(chain)).toEqual(['012', '345', '678']);
  });

  it('puts the busiest first and says where its middle is', () => {
    const [first, second] = hotSpots([
      ...['a', 'b', 'c'].map((id) => at(id, 0)),
      ...['d', 'e', 'f', 'g'].map((id, index) => at(id, 1000 + index * 10, 'burning')),
    ]);
    expect([first?.group, second?.group]).toEqual(['burning', 'dust']);
    expect(first?.centre.lat).toBeCloseTo(34.72 + 1015 * METRE, 6);
  });

  it('takes five thousand in one spot', () => {
    const crowd = Array.from({ length: 5000 }, (_, index) => at(String(index).padStart(4, '0'), index % 100));
    expect(hotSpots(crowd)[0]?.tips.length).toBe(5000);
  });
});

describe('hot spots, for any tips', () => {
  const tips = fc
    .array(
      fc.record({
        group: fc.constantFrom('dust', 'burning'),
        lng: fc.double({ min: 113.72, max: 113.726, noNaN: true }),
        lat: fc.double({ min: 34.72, max: 34.726, noNaN: true }),
      }),
      { maxLength: 80 },
    )
    .map((list): Spotted[] => list.map((one, index) => ({ ...one, id: String(index).padStart(3, '0') })));

  it('are of one kind, at least three, around one of their tips, and no tip is in two', () => {
    fc.assert(
      fc.property(tips, (list) => {
        const found = hotSpots(list);
        const all = found.flatMap((spot) => spot.tips.map(({ id }) => id));
        expect(new Set(all).size).toBe(all.length);
        for (const { group, tips: members } of found) {
          expect(members.length).toBeGreaterThanOrEqual(HOT_TIPS);
          expect(members.every((one) => one.group === group)).toBe(true);
          const isMiddle = (middle: Spotted) =>
            members.every((one) => metresBetween(middle, one) <= HOT_RADIUS_METRES + 0.5);
          expect(members.some(isMiddle)).toBe(true);
        }
      }),
    );
  });

  it('leave no tip with two free ones of its kind around it', () => {
    fc.assert(
      fc.property(tips, (list) => {
        const taken = new Set(hotSpots(list).flatMap((spot) => spot.tips.map(({ id }) => id)));
        const free = list.filter(({ id }) => !taken.has(id));
        for (const one of free) {
          const around = free.filter(
            (other) => other.group === one.group && metresBetween(one, other) <= HOT_RADIUS_METRES - 0.5,
          );
          expect(around.length).toBeLessThan(HOT_TIPS);
        }
      }),
    );
  });

  it('do not depend on the order', () => {
    fc.assert(
      fc.property(tips, fc.infiniteStream(fc.nat()), (list, random) => {
        const shuffled = list
          .map((one) => ({ one, by: random.next().value ?? 0 }))
          .sort((a, b) => a.by - b.by)
          .map(({ one }) => one);
        expect(hotSpots(shuffled)).toEqual(hotSpots(list));
      }),
    );
  });
});
