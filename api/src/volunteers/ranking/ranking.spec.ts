import fc from 'fast-check';
import { LEAST_ACTIVE, rankPeople, rankSquads } from './rank';
import { type Done, type Stay, tally } from './tally';

const squads = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    active: fc.integer({ min: 0, max: 12 }),
    points: fc.integer({ min: 0, max: 600 }),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);

describe('the ranking of squads', () => {
  it('is by points per active person, ranks only squads with enough of them, and loses none', () =>
    fc.assert(
      fc.property(squads, (all) => {
        const ranked = rankSquads(all);
        expect(ranked.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
        for (const { rank, active } of ranked) expect(rank === null).toBe(active < LEAST_ACTIVE);
        const placed = ranked.filter((one) => one.rank !== null);
        for (const a of placed)
          for (const b of placed) {
            const [left, right] = [a.points * b.active, b.points * a.active];
            expect(Math.sign(a.rank! - b.rank!)).toBe(Math.sign(right - left));
          }
      }),
    ));

  it('does not change with the order, and one more point never costs a place', () =>
    fc.assert(
      fc.property(squads, fc.nat(), (all, pick) => {
        const ranks = (list: typeof all) => new Map(rankSquads(list).map(({ id, rank }) => [id, rank]));
        const before = ranks(all);
        expect(ranks([...all].reverse())).toEqual(before);
        const lucky = all[pick % Math.max(1, all.length)];
        if (!lucky || before.get(lucky.id) === null) return;
        const after = ranks(all.map((one) => (one === lucky ? { ...one, points: one.points + 1 } : one)));
        expect(after.get(lucky.id)!).toBeLessThanOrEqual(before.get(lucky.id)!);
      }),
    ));

  it('shares a rank between equals', () => {
    const ranked = rankSquads([
      { id: 'a', active: 3, points: 30 },
      { id: 'b', active: 6, points: 60 },
      { id: 'c', active: 4, points: 10 },
      { id: 'd', active: 2, points: 500 },
    ]);
    expect(ranked.map(({ id, rank, average }) => [id, rank, average])).toEqual([
      ['a', 1, 10],
      ['b', 1, 10],
      ['c', 3, 2.5],
      ['d', null, null],
    ]);
  });
});

it('people are ranked by minutes; who has none does not appear', () =>
  expect(
    rankPeople([
      { id: 'a', minutes: 60 },
      { id: 'b', minutes: 0 },
      { id: 'c', minutes: 90 },
      { id: 'd', minutes: 60 },
    ]).map(({ id, rank }) => [id, rank]),
  ).toEqual([
    ['c', 1],
    ['a', 2],
    ['d', 2],
  ]));

describe('what counts for a squad', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 10, day));
  const stay = (squadId: string, from: number, to: number | null): Stay => ({
    squadId,
    accountId: 'me',
    joinedAt: at(from),
    endedAt: to === null ? null : at(to),
  });

  it('is what its people earned while they were in it', () => {
    const done: Done[] = [1, 5, 12, 20].map((day) => ({ accountId: 'me', at: at(day), points: day }));
    const sums = tally([stay('one', 3, 10), stay('two', 10, null)], done);
    expect(sums).toEqual(
      new Map([
        ['one', { points: 5, active: 1 }],
        ['two', { points: 32, active: 1 }],
      ]),
    );
  });

  it('takes the whole day of joining, but nothing that belongs to the squad before', () => {
    const done: Done[] = [{ accountId: 'me', at: new Date(at(10).getTime() - 3_600_000), points: 5 }];
    expect([...tally([stay('two', 10, null)], done).keys()]).toEqual(['two']);
    expect([...tally([stay('two', 10, null), stay('one', 3, 10)], done).keys()]).toEqual(['one']);
    expect(tally([stay('two', 11, null)], done).size).toBe(0);
  });

  it('is counted for one squad at most, whoever moves from squad to squad', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 })), {
          maxLength: 20,
        }),
        (lengths, earned) => {
          let day = 0;
          const stays = lengths.map((length, index) => stay(`s${index}`, day, (day += length)));
          const done = earned.map(([on, points]) => ({ accountId: 'me', at: at(on), points }));
          const counted = [...tally(stays, done).values()].reduce((sum, { points }) => sum + points, 0);
          const within = done.filter((one) => one.at < at(day)).reduce((sum, { points }) => sum + points, 0);
          expect(counted).toBe(within);
        },
      ),
    ));
});
