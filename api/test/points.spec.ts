import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { PointsService } from '../src/points/points.service';
import { Seat } from '../src/identity/seat.entity';
import { Harness, jpeg, type Who } from './harness';
import { type Detail, pointIn, type Receipt, submission } from './tips';

interface Entry {
  id: string;
  amount: number;
  ruleName: string;
  memo: string;
  tipId: string;
  tipNumber: string;
  followed: boolean;
  detail: string | null;
  rule: { text: string; version: number; from: string } | null;
  lastDay: string | null;
  penaltyId: string | null;
}
type Problem = { title?: string };

const GRID = pointIn('映月路社区', '网格一');
const METRE = 1 / 111_320;

describe('points for verified outcomes', () => {
  let h: Harness;
  const tokens = new Map<Who, string>();
  const token = (who: Who): string => tokens.get(who) ?? '';
  beforeAll(async () => {
    h = await Harness.start();
    for (const who of ['resident', 'volunteer', 'head', 'director', 'office'] as const)
      tokens.set(who, await h.login(who));
  });
  afterAll(() => h.stop());
  afterEach(() => jest.restoreAllMocks());

  const get = async <T>(who: Who, path: string) => (await h.call<T>('GET', path, { token: token(who) })).body;
  const send = <T = Problem>(who: Who, path: string, body: unknown) =>
    h.call<T>('POST', path, { token: token(who), body });
  const entries = async (who: Who) => (await get<{ items: Entry[] }>(who, '/points/entries?limit=50')).items;
  const entry = async (who: Who, id: string) => get<Entry>(who, `/points/entries/${id}`);
  const balance = async (who: Who) => (await get<{ balance: number }>(who, '/points')).balance;

  async function file(who: Who, more: Record<string, unknown> = {}): Promise<Receipt> {
    return (await send<Receipt>(who, '/tips', await submission(h, token(who), more))).body;
  }
  async function move(who: Who, id: string, body: Record<string, unknown>): Promise<void> {
    const viewer = who === 'resident' || who === 'volunteer' ? who : 'office';
    const { version } = await get<Detail>(viewer, `/tips/${id}`);
    const answer = await send(who, `/tips/${id}/moves`, { key: newId(), version, ...body });
    if (answer.status !== 200) throw new Error(`${String(body['move'])}: ${answer.body.title ?? ''}`);
  }
  async function verify(id: string, outcome = 'fixed'): Promise<void> {
    await move('head', id, { move: 'accept' });
    const mediaIds = [await h.photo(token('head'))];
    await move('head', id, { move: 'handle', outcome, note: '已处理', mediaIds });
    await move('director', id, { move: 'pass' });
  }

  it('give the first reporter the full number, followers one each, staff nothing', async () => {
    const tip = await file('resident', { placeText: '甲' });
    expect((await send('volunteer', `/tips/${tip.id}/follow`, { key: newId() })).status).toBe(200);
    expect((await send('head', `/tips/${tip.id}/follow`, { key: newId() })).status).toBe(200);
    await verify(tip.id);
    const [mine] = await entries('resident');
    expect(mine).toMatchObject({
      amount: 5,
      ruleName: '举报核实',
      memo: '',
      tipNumber: tip.number,
      followed: false,
    });
    const [shared] = await entries('volunteer');
    expect(shared).toMatchObject({
      amount: 1,
      ruleName: '跟进的举报核实',
      tipNumber: tip.number,
      followed: true,
    });
    expect(await entries('head')).toEqual([]);
    expect(await entry('resident', mine!.id)).toMatchObject({
      detail: '一般小问题 5 分',
      rule: { version: 1, from: '2016-08-15' },
      lastDay: expect.stringMatching(/^\d{4}-12-31$/),
    });
    const foreign = await h.call('GET', `/points/entries/${mine!.id}`, { token: token('volunteer') });
    expect(foreign.status).toBe(404);
    await move('resident', tip.id, { move: 'say_not_fixed', note: '还在扬灰' });
    expect((await entries('resident')).map(({ amount }) => amount)).toEqual([1, 5]);
  });

  it('give two more for two different photos, and none for the same picture twice', async () => {
    const two = [await h.photo(token('resident')), await h.photo(token('resident'))];
    const same = await file('resident', { categoryCode: 'waste_burning', mediaIds: two });
    await verify(same.id);
    expect((await entries('resident'))[0]).toMatchObject({ amount: 20 });
    const other = (await h.upload(token('resident'), await jpeg(320, 300))).body.id;
    const mediaIds = [await h.photo(token('resident')), other];
    const both = await file('resident', { categoryCode: 'open_barbecue', mediaIds });
    await verify(both.id);
    expect((await entries('resident'))[0]).toMatchObject({ amount: 22 });
  });

  it("give nothing for the same reported again within 50 m, a follower's share to another, and the full number after closing", async () => {
    const there = { lng: GRID.lng, lat: GRID.lat - 60 * METRE, categoryCode: 'leaf_burning' };
    const first = await file('volunteer', there);
    const again = await file('volunteer', { ...there, lat: there.lat + 40 * METRE });
    const other = await file('resident', { ...there, lat: there.lat + 45 * METRE });
    const outside = await file('resident', { ...there, lat: there.lat + 110 * METRE });
    const before = { volunteer: await balance('volunteer'), resident: await balance('resident') };
    await verify(again.id);
    expect(await balance('volunteer')).toBe(before.volunteer);
    await verify(other.id);
    expect(await balance('resident')).toBe(before.resident + 1);
    expect((await entries('resident'))[0]).toMatchObject({ ruleName: '跟进的举报核实', followed: false });
    await verify(first.id);
    expect(await balance('volunteer')).toBe(before.volunteer + 20);
    await verify(outside.id);
    // 5 + 1 + 20 + 22 + 1 so far: the day's cap of 60 cuts the last one off.
    expect((await entries('resident'))[0]).toMatchObject({ amount: 11 });
    const id = (await entries('resident'))[0]!.id;
    expect((await entry('resident', id)).detail).toBe('正在发生的问题 20 分；已到上限，得 11 分');
    expect((await get<{ earnedThisMonth: number }>('resident', '/points')).earnedThisMonth).toBe(60);
    const later = await file('volunteer', there);
    await verify(later.id);
    expect(await balance('volunteer')).toBe(before.volunteer + 40);
  });

  it('give nothing for anonymous tips and for what was not found', async () => {
    const sum = await balance('volunteer');
    const hidden = await file('volunteer', { anonymous: true, categoryCode: 'coal_stove' });
    await verify(hidden.id);
    // Nor as followers, where the anonymous tip is merged into another one.
    const target = await file('resident', { categoryCode: 'bare_soil' });
    const merged = await file('volunteer', { categoryCode: 'bare_soil', anonymous: true });
    await move('director', merged.id, { move: 'merge', targetNumber: target.number });
    await verify(target.id);
    const gone = await file('volunteer', { categoryCode: 'small_works_dust' });
    await verify(gone.id, 'not_found');
    expect(await balance('volunteer')).toBe(sum);
  });

  it('are taken back by the office when they were given by mistake, once, with a reason', async () => {
    const tip = await file('volunteer', { categoryCode: 'truck_spill' });
    await verify(tip.id);
    const [newest] = await entries('volunteer');
    const before = await balance('volunteer');
    const path = `/staff/tips/${tip.id}/points`;
    const list = await get<{ items: { id: string; amount: number; reversed: boolean }[] }>('office', path);
    expect(list.items).toMatchObject([{ amount: newest!.amount, reversed: false }]);
    expect(JSON.stringify(list)).not.toContain('account');
    const body = { awardId: list.items[0]!.id, reason: '查的不是这一处' };
    const after = await send<typeof list>('office', `${path}/take-back`, body);
    expect(after.body.items).toMatchObject([{ reversed: true }]);
    expect((await send<typeof list>('office', `${path}/take-back`, body)).status).toBe(200);
    expect(await balance('volunteer')).toBe(before - newest!.amount);
    expect((await entries('volunteer'))[0]).toMatchObject({ ruleName: '更正', tipNumber: tip.number });
    const id = (await entries('volunteer'))[0]!.id;
    expect((await entry('volunteer', id)).detail).toBe('查的不是这一处');
    expect((await send('office', `/staff/tips/${newId()}/points/take-back`, body)).status).toBe(404);
  });

  describe('and the rules as dated versions', () => {
    const terms = {
      minor: 8,
      ordinary: 10,
      live: 20,
      major: 20,
      nearAndFar: 2,
      repeatHours: 24,
      repeatMetres: 50,
    };
    const dayFrom = (days: number) =>
      new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

    it('are tried on last month before they are added', async () => {
      const next = new Date();
      next.setUTCMonth(next.getUTCMonth() + 1, 10);
      jest.spyOn(h.app.get(Clock), 'now').mockReturnValue(next);
      tokens.set('office', await h.login('office'));
      const path = '/staff/points/rules/trial';
      const same = await send<{ before: number; after: number; outcomes: number }>('office', path, {
        code: 'verified_tip',
        terms: { ...terms, minor: 5 },
      });
      expect(same.body.after).toBe(same.body.before);
      expect(same.body.outcomes).toBeGreaterThan(5);
      const more = await send<{ before: number; after: number; more: number }>('office', path, {
        code: 'caps',
        terms: { day: 100, month: 600 },
      });
      // One person stood at the cap; the other's points above it were taken back and are no outcome any more.
      expect(more.body).toMatchObject({ after: same.body.before + 19, more: 1 });
      jest.restoreAllMocks();
      tokens.set('office', await h.login('office'));
    });

    it('apply from their day on, and what was earned stays', async () => {
      const add = (body: object) => send('office', '/staff/points/rules', body);
      const body = { code: 'verified_tip', terms, from: dayFrom(1), reason: '鼓励举报小问题' };
      expect((await add({ ...body, from: dayFrom(0) })).body.title).toContain('最早从明天起');
      expect((await add({ ...body, terms: { ...terms, minor: -1 } })).status).toBe(422);
      expect((await add(body)).status).toBe(200);
      const again = await add(body);
      expect(again.status).toBe(200);
      expect((await add({ ...body, terms: { ...terms, minor: 9 } })).status).toBe(409);
      const { items } = await get<{
        items: { code: string; versions: { from: string; current: boolean }[] }[];
      }>('office', '/staff/points/rules');
      const versions = items.find(({ code }) => code === 'verified_tip')!.versions;
      expect(versions.map(({ current }) => current)).toEqual([false, true]);
      expect(versions[0]!.from).toBe(dayFrom(1));
      const tip = await file('volunteer', { categoryCode: 'small_works_dust' });
      await move('head', tip.id, { move: 'accept' });
      const mediaIds = [await h.photo(token('head'))];
      await move('head', tip.id, { move: 'handle', outcome: 'fixed', note: '已处理', mediaIds });
      jest.spyOn(h.app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + 2 * 86_400_000));
      for (const who of ['volunteer', 'director', 'office'] as const) tokens.set(who, await h.login(who));
      await move('director', tip.id, { move: 'pass' });
      const [newest] = await entries('volunteer');
      expect(await entry('volunteer', newest!.id)).toMatchObject({
        amount: 8,
        rule: { version: 2, from: dayFrom(1) },
      });
      jest.restoreAllMocks();
      for (const who of tokens.keys()) tokens.set(who, await h.login(who));
    });
  });

  describe('and what a person takes away for a proven malicious report', () => {
    let tip: Receipt;
    const impose = (id: string) =>
      send<{ id: string; amount: number } & Problem>('office', '/staff/points/penalties', {
        tipId: id,
        reason: '现场与描述完全不符，本人承认',
      });

    it('needs a refusal for that reason, and never goes below zero', async () => {
      tip = await file('volunteer', { categoryCode: 'bare_soil' });
      expect((await impose(tip.id)).status).toBe(409);
      await move('director', tip.id, { move: 'refuse', reason: 'malicious', note: '编造' });
      const sum = await balance('volunteer');
      const done = await impose(tip.id);
      expect(done.body.amount).toBe(20);
      expect(await impose(tip.id)).toEqual(done);
      expect(await balance('volunteer')).toBe(sum - 20);
      expect(JSON.stringify(done.body)).not.toContain('account');
      const [newest] = await entries('volunteer');
      expect(newest).toMatchObject({ amount: -20, ruleName: '恶意举报' });
    });

    it('can be appealed once, and another person decides', async () => {
      const [newest] = await entries('volunteer');
      const { penaltyId } = await entry('volunteer', newest!.id);
      const appeal = (who: Who) => send(who, `/points/penalties/${penaltyId}/appeal`, { text: '看错了地方' });
      expect((await appeal('resident')).status).toBe(404);
      expect((await appeal('volunteer')).status).toBe(200);
      const decide = () =>
        send('office', `/staff/points/penalties/${penaltyId}/decision`, { reverse: true, note: '情有可原' });
      expect((await decide()).body.title).toContain('请换一位同事');
      // A colleague takes the seat of the one who decided.
      const { manager } = h.app.get(Database);
      const office = await manager.findOneByOrFail(Seat, { role: 'office' });
      const { id: accountId } = await get<{ id: string }>('resident', '/me');
      await h.app.get(Database).transaction((tx) => tx.update(Seat, { id: office.id }, { accountId }));
      jest.spyOn(h.app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + 60_000));
      tokens.set('office', await h.login('resident'));
      expect((await decide()).status).toBe(200);
      expect((await entries('volunteer'))[0]).toMatchObject({ amount: 20, ruleName: '更正' });
      expect(await h.app.get(PointsService).verify(manager)).toEqual([]);
    });
  });
});
