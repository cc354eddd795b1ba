import { Database } from '../src/core/database/database';
import { insertRows } from '../src/core/database/insert';
import { newId } from '../src/core/ids';
import { Account } from '../src/identity/account.entity';
import { TipFollower } from '../src/tips/duplicates/follower.entity';
import { Followers } from '../src/tips/duplicates/followers.service';
import { passContent } from './wechat';
import { Harness } from './harness';
import { type Detail, pointIn, type Receipt, submission } from './tips';

interface Similar {
  id: string;
  distance: number;
  mine: boolean;
  following: boolean;
  thumbUrl: string | null;
}
interface Standing {
  following: boolean;
  followers: number;
  code?: string;
  title?: string;
}
interface Followed {
  id: string;
  state: string;
  followers: number;
  timeline: { action: string; note: string | null; photos: unknown[] }[];
}

const METRE = 1 / 111_195;
const SECRET = '三号楼张家门口，我从二楼窗口拍的';

describe('following a tip instead of reporting it again', () => {
  let h: Harness;
  let resident: string;
  let volunteer: string;
  let head: string;
  let director: string;
  let tip: Receipt;
  let followers: Followers;
  let database: Database;
  const place = pointIn('映月路社区', '网格一');

  beforeAll(async () => {
    h = await Harness.start();
    resident = await h.login('resident');
    volunteer = await h.login('volunteer');
    head = await h.login('head');
    director = await h.login('director');
    followers = h.app.get(Followers);
    database = h.app.get(Database);
    tip = await file({ text: SECRET, placeText: '张家门口' });
  });
  afterAll(() => h.stop());

  const file = async (more: Record<string, unknown> = {}, token = resident): Promise<Receipt> =>
    (await h.call<Receipt>('POST', '/tips', { token, body: await submission(h, token, more) })).body;
  const similar = async (token: string, code = 'site_dust', at = place) =>
    (
      await h.call<{ items: Similar[] }>(
        'GET',
        `/tips/similar?categoryCode=${code}&lng=${at.lng}&lat=${at.lat}`,
        { token },
      )
    ).body.items;
  const follow = (token: string, id = tip.id, key: string = newId(), verb = 'follow') =>
    h.call<Standing>('POST', `/tips/${id}/${verb}`, { token, body: { key } });
  const followed = (token: string) => h.call<Followed>('GET', `/tips/${tip.id}/followed`, { token });
  const move = async (token: string, body: Record<string, unknown>) => {
    const { version } = (await h.call<Detail>('GET', `/tips/${tip.id}`, { token })).body;
    const done = await h.call('POST', `/tips/${tip.id}/moves`, {
      token,
      body: { key: newId(), version, ...body },
    });
    expect(done.status).toBe(200);
  };
  const inbox = async (token: string) =>
    (
      await h.call<{ items: { kind: string; title: string; body: string; tipId: string }[] }>(
        'GET',
        '/notices',
        { token },
      )
    ).body.items.filter(({ kind }) => kind === 'followed');
  const accounts = async (count: number): Promise<string[]> => {
    const rows = Array.from({ length: count }, () => ({ id: newId(), createdAt: new Date() }));
    await database.transaction((manager) => insertRows(manager, Account, rows));
    return rows.map(({ id }) => id);
  };
  const inside = <T>(work: Parameters<Database['transaction']>[0]) =>
    database.transaction(work) as Promise<T>;

  it('is offered for a sibling category near the place, without words or photo of the reporter', async () => {
    const found = await similar(volunteer);
    expect(found).toMatchObject([{ id: tip.id, mine: false, following: false, thumbUrl: null }]);
    expect(JSON.stringify(found)).not.toMatch(/张家|窗口/);
    expect(await similar(resident)).toMatchObject([{ id: tip.id, mine: true }]);
    expect(await similar(volunteer, 'waste_burning')).toEqual([]);
    expect(await similar(volunteer, 'site_dust', { ...place, lat: place.lat + 80 * METRE })).toEqual([]);
    const wrong = await h.call('GET', '/tips/similar?categoryCode=nothing&lng=1&lat=1', { token: volunteer });
    expect(wrong.status).toBe(422);
  });

  it('is not for the own tip, nor for a tip that is not there', async () => {
    const own = await follow(resident);
    expect([own.status, own.body.code]).toEqual([409, 'move_not_allowed']);
    expect((await follow(volunteer, newId())).status).toBe(404);
    expect((await followed(volunteer)).status).toBe(404);
  });

  it('counts once however often it is sent, and a late repeat does not undo leaving', async () => {
    const first = await follow(volunteer, tip.id, 'key-follow-1');
    expect(first).toEqual({ status: 200, body: { following: true, followers: 1 } });
    expect(await follow(volunteer, tip.id, 'key-follow-1')).toEqual(first);
    expect(await follow(volunteer)).toEqual(first);
    const left = await follow(volunteer, tip.id, 'key-leave-1', 'unfollow');
    expect(left.body).toEqual({ following: false, followers: 0 });
    expect((await follow(volunteer, tip.id, 'key-follow-1')).body.following).toBe(false);
    expect((await follow(volunteer, tip.id, 'key-follow-2')).body.following).toBe(true);
    expect((await follow(volunteer, tip.id, 'key-leave-1', 'unfollow')).body.following).toBe(true);
    expect(await similar(volunteer)).toMatchObject([{ id: tip.id, following: true }]);
  });

  it('shows the tip in a list and reduced, and tells every step', async () => {
    await move(head, { move: 'accept' });
    await move(head, {
      move: 'handle',
      outcome: 'fixed',
      note: '已洒水，未核查的话',
      mediaIds: [await h.photo(head)],
    });
    const before = (await followed(volunteer)).body;
    expect(before.state).toBe('checking');
    expect(before.timeline.map(({ action }) => action)).toEqual(['submit', 'dispatch', 'accept', 'handle']);
    expect(before.timeline.every(({ note, photos }) => note === null && photos.length === 0)).toBe(true);
    await move(director, { move: 'pass' });
    const after = (await followed(volunteer)).body;
    expect(after.timeline.find(({ action }) => action === 'handle')).toMatchObject({
      note: '已洒水，未核查的话',
      photos: [{}],
    });
    expect(JSON.stringify(after)).not.toMatch(/张家|窗口/);
    const list = async () =>
      (
        await h.call<{ items: { id: string; thumbUrl: string | null }[] }>('GET', '/tips/followed', {
          token: volunteer,
        })
      ).body.items;
    // The reporter's photo was compared by staff, but it is shown only when its content was checked too.
    expect(await list()).toMatchObject([{ id: tip.id, thumbUrl: null }]);
    await passContent(h, tip.id);
    expect(await list()).toMatchObject([{ id: tip.id, thumbUrl: expect.any(String) as string }]);
    expect((await inbox(volunteer)).map(({ title }) => title).reverse()).toEqual([
      '已签收，准备到现场',
      '已到现场处置，等待核查',
      '核查通过，已结案',
    ]);
    expect((await h.call('GET', `/tips/${tip.id}`, { token: volunteer })).status).toBe(404);
  });

  it('ends with the tip: a closed one takes no more followers', async () => {
    expect((await follow(head)).status).toBe(409);
    expect((await follow(volunteer, tip.id, newId(), 'unfollow')).status).toBe(200);
    expect((await follow(volunteer)).status).toBe(409);
    expect(await similar(volunteer)).toEqual([]);
  });

  it('keeps 100 people who join at once apart, and the positions without gap', async () => {
    const busy = await file({ categoryCode: 'cooking_fume' });
    const people = await accounts(100);
    const results = await Promise.all(people.map((person) => followers.follow(person, busy.id, newId())));
    expect(results.every(({ following }) => following)).toBe(true);
    expect(await followers.count(database.manager, busy.id)).toBe(100);
    const rows = await database.manager.findBy(TipFollower, { tipId: busy.id });
    expect(rows.map(({ position }) => position).sort((a, b) => a - b)).toEqual(people.map((_, i) => i + 1));
    expect(Math.max(...results.map((one) => one.followers))).toBe(100);
    const first = await followers.firstFive(database.manager, busy.id);
    expect(first).toEqual((await followers.followersOf(database.manager, busy.id)).slice(0, 5));

    // The limit holds under the same rush: 120 more, of whom 100 find room.
    const late = await Promise.allSettled(
      (await accounts(120)).map((person) => followers.follow(person, busy.id, newId())),
    );
    expect(late.filter(({ status }) => status === 'fulfilled')).toHaveLength(100);
    expect(await followers.count(database.manager, busy.id)).toBe(200);
  });

  it('takes everybody along when tips are merged, and back', async () => {
    const from = await file({ categoryCode: 'coal_stove' });
    const target = await file({ categoryCode: 'coal_stove' }, volunteer);
    const [ann = '', bob = ''] = await accounts(2);
    for (const [person, id] of [
      [ann, from.id],
      [bob, from.id],
      [bob, target.id],
    ] as const) {
      await followers.follow(person, id, newId());
    }
    const twice = () => inside((manager) => followers.moveTo(manager, from.id, target.id));
    await twice();
    await twice();
    const reporter = (
      await database.manager.query<{ reporter_id: string }[]>(
        `SELECT reporter_id FROM tip WHERE id = '${from.id}'`,
      )
    )[0]?.reporter_id;
    const now = () => followers.followersOf(database.manager, target.id);
    expect(await now()).toEqual([bob, reporter, ann]);
    await inside((manager) => followers.moveBack(manager, from.id, target.id));
    expect(await now()).toEqual([bob]);
    expect(await followers.followersOf(database.manager, from.id)).toEqual([ann, bob]);
    await twice();
    expect(await now()).toEqual([bob, reporter, ann]);
  });

  it('takes whoever waits for a tip along when it is merged, and back when it is taken apart', async () => {
    const there = pointIn('映月路社区', '网格三');
    const target = await file({ ...there, categoryCode: 'leaf_burning' });
    const merged = await file({ ...there, categoryCode: 'leaf_burning' }, volunteer);
    const move = async (token: string, id: string, body: Record<string, unknown>) => {
      const { version } = (await h.call<Detail>('GET', `/tips/${id}`, { token })).body;
      return h.call<{ title?: string }>('POST', `/tips/${id}/moves`, {
        token,
        body: { key: newId(), version, ...body },
      });
    };
    const waiting = () =>
      database.transaction((manager) => followers.followersOf(manager, target.id)).then((all) => all.length);

    expect((await move(director, merged.id, { move: 'merge', targetNumber: target.number })).status).toBe(
      200,
    );
    expect(await waiting()).toBe(1);
    const refused = await move(resident, target.id, { move: 'withdraw' });
    expect([refused.status, refused.body.title]).toEqual([409, '已经有别人也反映了这个问题，不能撤回']);
    const { body: grids } = await h.call<{ items: { id: string; fullName: string }[] }>('GET', '/grids');
    const next = grids.items.find(({ fullName }) => fullName === '映月路社区网格二');
    expect((await move(director, target.id, { move: 'assign', gridId: next?.id })).status).toBe(200);
    expect((await inbox(volunteer)).some(({ tipId }) => tipId === target.id)).toBe(true);

    expect((await move(director, merged.id, { move: 'unmerge', note: '不是同一处' })).status).toBe(200);
    expect(await waiting()).toBe(0);
    expect((await move(resident, target.id, { move: 'withdraw' })).status).toBe(200);
  });
});
