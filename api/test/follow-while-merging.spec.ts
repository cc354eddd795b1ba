import { setTimeout as sleep } from 'node:timers/promises';
import { Database } from '../src/core/database/database';
import { insertRows } from '../src/core/database/insert';
import { newId } from '../src/core/ids';
import { Account } from '../src/identity/account.entity';
import { TipFollower, TipFollowerVia } from '../src/tips/duplicates/follower.entity';
import { Followers } from '../src/tips/duplicates/followers.service';
import { Tip } from '../src/tips/tip.entity';
import { Harness } from './harness';
import { type Detail, type Receipt, submission } from './tips';

const PEOPLE = 12;

describe('following at the very moment of a merge', () => {
  let h: Harness;
  let resident: string;
  let volunteer: string;
  let director: string;
  let database: Database;
  let followers: Followers;

  beforeAll(async () => {
    h = await Harness.start({ RATE_SUBMIT: 'off' });
    [resident, volunteer, director] = [
      await h.login('resident'),
      await h.login('volunteer'),
      await h.login('director'),
    ];
    database = h.app.get(Database);
    followers = h.app.get(Followers);
  });
  afterAll(() => h.stop());

  const file = async (token: string): Promise<Receipt> =>
    (await h.call<Receipt>('POST', '/tips', { token, body: await submission(h, token, { text: newId() }) }))
      .body;
  const people = async (): Promise<string[]> => {
    const rows = Array.from({ length: PEOPLE }, () => ({ id: newId(), createdAt: new Date() }));
    await database.transaction((manager) => insertRows(manager, Account, rows));
    return rows.map(({ id }) => id);
  };
  const move = async (id: string, body: Record<string, unknown>) => {
    const { version } = (await h.call<Detail>('GET', `/tips/${id}`, { token: director })).body;
    return h.call('POST', `/tips/${id}/moves`, { token: director, body: { key: newId(), version, ...body } });
  };
  const rowsOf = (tipId: string) => database.manager.findBy(TipFollower, { tipId });
  const followersOf = (tipId: string) => followers.followersOf(database.manager, tipId);

  /** In each round the merge begins a little later, so that it falls before, among and behind those who join. */
  it.each([0, 1, 2, 4, 8, 16])('loses nobody and doubles nobody, the merge %i ms behind', async (late) => {
    const from = await file(resident);
    const target = await file(volunteer);
    const [those, others, both] = [await people(), await people(), await people()];
    const join = (id: string) => (person: string) => followers.follow(person, id, newId());
    const [merged, ...joined] = await Promise.all([
      sleep(late).then(() => move(from.id, { move: 'merge', targetNumber: target.number })),
      ...those.map(join(from.id)),
      ...others.map(join(target.id)),
      ...both.map(join(from.id)),
      ...both.map(join(target.id)),
    ]);
    expect(merged.status).toBe(200);
    expect(joined.every(({ following }) => following)).toBe(true);

    const stored = await database.manager.findOneByOrFail(Tip, { id: target.id });
    const reporter = (await database.manager.findOneByOrFail(Tip, { id: from.id })).reporterId;
    const waiting = await followersOf(target.id);
    expect([...waiting].sort()).toEqual([reporter, ...those, ...others, ...both].sort());
    expect(stored.followers).toBe(waiting.length);
    const positions = (await rowsOf(target.id)).map(({ position }) => position);
    expect(positions.sort((a, b) => a - b)).toEqual(waiting.map((_, index) => index + 1));
    const via = await database.manager.findBy(TipFollowerVia, { tipId: target.id });
    expect(via.map(({ accountId }) => accountId).sort()).toEqual([reporter, ...those, ...both].sort());

    // Parted again, everybody is where they wished to be, as if they had joined before the merge.
    expect((await move(from.id, { move: 'unmerge', note: '不是同一处' })).status).toBe(200);
    expect((await followersOf(target.id)).sort()).toEqual([...others, ...both].sort());
    expect((await followersOf(from.id)).sort()).toEqual([...those, ...both].sort());
  });

  it('joins the tip at the end of two merges, and no ended one', async () => {
    const [first, second, third] = [await file(resident), await file(resident), await file(volunteer)];
    await move(first.id, { move: 'merge', targetNumber: second.number });
    await move(second.id, { move: 'merge', targetNumber: third.number });
    const [ann = '', bob = ''] = await people();
    const key = newId();
    await followers.follow(ann, first.id, key);
    await followers.follow(ann, first.id, key);
    for (const { id } of [first, second, third]) expect(await followersOf(id)).toContain(ann);
    expect((await rowsOf(third.id)).filter(({ accountId }) => accountId === ann)).toHaveLength(1);
    await move(third.id, { move: 'refuse', reason: 'not_air', note: '不是污染' });
    await expect(followers.follow(bob, first.id, newId())).rejects.toMatchObject({
      code: 'move_not_allowed',
    });
  });
});
