import type { EntityManager } from 'typeorm';
import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { insertRows } from '../src/core/database/insert';
import { newId } from '../src/core/ids';
import { Account } from '../src/identity/account.entity';
import { expiryOf, house, post } from '../src/points';
import { PointsService } from '../src/points/points.service';
import { rewardDifferences } from '../src/rewards/check';
import { RedemptionExpiry } from '../src/rewards/expiry.job';
import { Redemptions } from '../src/rewards/redemptions';
import { Redemption, Reward, RewardMonth } from '../src/rewards/reward.entity';
import { Harness, type Who } from './harness';

interface View {
  id: string;
  code: string | null;
  state: string;
  lastDay: string;
  title?: string;
}
interface Item {
  id: string;
  name: string;
  stock: number;
  why: string | null;
  version: number;
}

describe('rewards', () => {
  let h: Harness;
  let database: Database;
  const tokens = new Map<Who, string>();
  const token = (who: Who): string => tokens.get(who) ?? '';
  beforeAll(async () => {
    h = await Harness.start();
    database = h.app.get(Database);
    for (const who of ['resident', 'volunteer', 'head', 'director', 'office'] as const)
      tokens.set(who, await h.login(who));
  });
  afterAll(() => h.stop());
  afterEach(() => jest.restoreAllMocks());

  const get = async <T>(who: Who, path: string) => (await h.call<T>('GET', path, { token: token(who) })).body;
  const send = <T = View>(who: Who, path: string, body: object = {}) =>
    h.call<T>('POST', path, { token: token(who), body });
  const inside = <T>(work: (manager: EntityManager) => Promise<T>) => database.transaction(work);
  const balance = async (who: Who) => (await get<{ balance: number }>(who, '/points')).balance;
  const proved = async () => {
    expect(await h.app.get(PointsService).verify(database.manager)).toEqual([]);
    expect(await rewardDifferences(database.manager)).toEqual([]);
  };
  const GOODS = {
    kind: 'goods',
    name: '环保布袋',
    text: '结实耐用',
    points: 50,
    stock: 2,
    perMonth: 0,
    audience: 'everybody',
    place: '映月路社区服务台',
    holdDays: 7,
    open: true,
  };
  const add = async (more: object = {}) =>
    (await send<Item>('office', '/staff/rewards', { key: newId(), ...GOODS, ...more })).body;
  const stock = async (id: string) => (await database.manager.findOneByOrFail(Reward, { id })).stock;
  const redeem = (who: Who, id: string, key = newId()) => send(who, `/rewards/${id}/redemptions`, { key });

  function give(accountId: string, amount: number): Promise<unknown> {
    const at = new Date();
    return inside((manager) =>
      post(manager, {
        ruleCode: 'campaign',
        subjectId: newId(),
        memo: '活动',
        at,
        legs: [{ kind: 'person', ownerId: accountId, amount }, house('issuance', -amount)],
        expiresAt: expiryOf(at, 1),
      }),
    );
  }
  const give200 = async (who: Who) => give((await get<{ id: string }>(who, '/me')).id, 200);

  it('show what there is and what is missing, and staff do not redeem', async () => {
    const { id } = await add();
    const seen = async (who: Who) =>
      (await get<{ items: Item[] }>(who, '/rewards')).items.find((one) => one.id === id)!;
    expect((await seen('resident')).why).toBe('积分不够，还差 50 分');
    await give200('resident');
    expect((await seen('resident')).why).toBeNull();
    await give200('head');
    expect((await seen('head')).why).toBe('工作人员不参加兑换');
    expect((await redeem('head', id)).status).toBe(409);
    const wrong = await send('office', '/staff/rewards', { key: newId(), ...GOODS, cents: 100 });
    expect(wrong.status).toBe(422);
  });

  it('hold stock and points at once, and are handed over once by the code', async () => {
    const { id } = await add();
    const key = newId();
    const mine = await redeem('resident', id, key);
    expect(mine.body).toMatchObject({ state: 'held', code: expect.stringMatching(/^\d{8}$/) });
    expect(await redeem('resident', id, key)).toEqual(mine);
    expect([await stock(id), await balance('resident')]).toEqual([1, 150]);
    const { code } = mine.body;
    expect((await send('director', '/staff/redemptions/lookup', { code: '1234' })).status).toBe(422);
    const found = await send('director', '/staff/redemptions/lookup', { code });
    expect(found.body).toEqual(mine.body);
    expect(JSON.stringify(found.body)).not.toContain('account');
    const path = `/staff/redemptions/${mine.body.id}/done`;
    const both = await Promise.all([send('director', path), send('office', path)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = both[0].status === 200 ? 'director' : 'office';
    expect((await send(winner, path)).status).toBe(200);
    const seen = await get<View>('resident', `/redemptions/${mine.body.id}`);
    expect(seen).toMatchObject({ state: 'done', code: null });
    expect((await send('resident', `/redemptions/${mine.body.id}/cancel`)).status).toBe(409);
    expect((await h.call('GET', `/redemptions/${mine.body.id}`, { token: token('volunteer') })).status).toBe(
      404,
    );
    await proved();
  });

  it('give everything back when they are cancelled, by either side, or when nobody comes', async () => {
    const { id } = await add({ stock: 3 });
    const before = await balance('resident');
    const one = (await redeem('resident', id)).body;
    const two = (await redeem('resident', id)).body;
    const three = (await redeem('resident', id)).body;
    expect([await stock(id), await balance('resident')]).toEqual([0, before - 150]);
    expect((await send('resident', `/redemptions/${one.id}/cancel`)).body.state).toBe('cancelled');
    expect((await send('resident', `/redemptions/${one.id}/cancel`)).status).toBe(200);
    const back = await send('office', `/staff/redemptions/${two.id}/take-back`, { note: '到货有破损' });
    expect(back.body).toMatchObject({ state: 'cancelled', note: '到货有破损' });
    const day = 86_400_000;
    const job = h.app.get(RedemptionExpiry);
    await job.run(new Date(Date.now() + 6 * day));
    expect((await get<View>('resident', `/redemptions/${three.id}`)).state).toBe('held');
    await job.run(new Date(Date.now() + 8 * day));
    expect((await get<View>('resident', `/redemptions/${three.id}`)).state).toBe('expired');
    expect([await stock(id), await balance('resident')]).toEqual([3, before]);
    const late = await send('director', `/staff/redemptions/${three.id}/done`);
    expect(late.body.title).toBe('已经过了领取时间，积分已退回');
    const [month] = await database.manager.find(RewardMonth);
    expect(month).toMatchObject({ points: 50, cents: 0 });
    await proved();
  });

  it('keep to the limit of a person and the budget of the month', async () => {
    const { id } = await add({ perMonth: 1, points: 10 });
    expect((await redeem('resident', id)).status).toBe(200);
    expect((await redeem('resident', id)).body.title).toBe('每人每月限兑 1 份');
    const dear = await add({ points: 120, stock: 500 });
    const month = await database.manager.findOneByOrFail(RewardMonth, {});
    await inside((manager) => manager.update(RewardMonth, { id: month.id }, { points: 19_900 }));
    expect((await redeem('resident', dear.id)).body.title).toBe('本月的兑换额度已经用完，下月再来');
    await inside((manager) => manager.update(RewardMonth, { id: month.id }, { points: month.points }));
    expect((await redeem('resident', dear.id)).status).toBe(200);
    await proved();
  });

  it('are kept by the office: name and stock change, nobody loses a redemption by it', async () => {
    const { id, version } = await add();
    const { kind: _kind, points: _points, stock: _stock, ...fields } = GOODS;
    const change = (more: object) =>
      send<Item>('office', `/staff/rewards/${id}`, { ...fields, version, ...more });
    expect((await change({ addStock: -3 })).status).toBe(422);
    const after = await change({ addStock: 5, name: '加厚布袋' });
    expect(after.body).toMatchObject({ name: '加厚布袋', stock: 7, version: version + 1 });
    expect((await change({})).status).toBe(409);
    expect((await send('director', `/staff/rewards/${id}`, {})).status).toBe(403);
  });

  it('never hand out the last one twice, nor a point, when 200 want it at once', async () => {
    const { id } = await add({ stock: 1, points: 30 });
    const people = Array.from({ length: 200 }, () => newId());
    await inside((manager) =>
      insertRows(
        manager,
        Account,
        people.map((person) => ({ id: person, createdAt: new Date() })),
      ),
    );
    for (const person of people) await give(person, 30);
    const redemptions = h.app.get(Redemptions);
    const me = (accountId: string) => ({ accountId, roles: new Set(['resident'] as const), seats: [] });
    const tries = await Promise.allSettled(
      people.map((person) => redemptions.redeem(me(person), id, newId())),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const reasons = new Set(
      tries.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).message] : [])),
    );
    expect([...reasons]).toEqual(['已经兑完']);
    expect(await stock(id)).toBe(0);
    expect(await database.manager.countBy(Redemption, { rewardId: id })).toBe(1);
    await proved();

    // One person, the same at once: the points are enough for one.
    const other = await add({ stock: 100, points: 30 });
    const loser = people[tries.findIndex(({ status }) => status === 'rejected')]!;
    const rush = await Promise.allSettled(
      Array.from({ length: 30 }, () => redemptions.redeem(me(loser), other.id, newId())),
    );
    expect(rush.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await stock(other.id)).toBe(99);
    await proved();
  }, 120_000);

  it('cannot be fetched after their last day even before the job came', async () => {
    const { id } = await add({ points: 1 });
    const one = (await redeem('resident', id)).body;
    jest.spyOn(h.app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + 9 * 86_400_000));
    tokens.set('director', await h.login('director'));
    expect((await send('director', `/staff/redemptions/${one.id}/done`)).body.title).toBe('已经过了领取时间');
  });
});
