import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { OutboxMessage } from '../src/core/outbox/outbox-message.entity';
import { GroupRobots } from '../src/channels/wechat/push/ports';
import { GroupRobot } from '../src/channels/wechat/robots/robot.entity';
import { Harness } from './harness';
import { deliverAll } from './official';
import { pointIn, submission } from './tips';

const SEND = '/cgi-bin/webhook/send';
interface View {
  id: string;
  name: string;
  gridName: string;
  lastSentAt: string | null;
  lastError: string | null;
  title?: string;
}

describe('group robots', () => {
  let h: Harness;
  let now = Date.now();
  let director: string;
  let office: string;
  let grids: Map<string, string>;
  const manager = () => h.app.get(Database).manager;
  const call = <T = View>(token: string, method: 'GET' | 'POST', path: string, body?: unknown) =>
    h.call<T>(method, path, { token, ...(body === undefined ? {} : { body }) });
  let count = 0;
  const add = (token: string, grid: string, more: Record<string, unknown> = {}) =>
    call(token, 'POST', '/staff/robots', {
      key: `robot-key-${count++}`,
      gridId: grids.get(grid),
      name: '社区工作群',
      url: h.simulator.robots.create(h.simulator.url),
      ...more,
    });
  const alert = (n: number, grid = '映月路社区网格一') =>
    h.app.get(GroupRobots).alert({
      tipId: `01ARZ3NDEKTSV4RRFFQ69G${String(n).padStart(4, '0')}`,
      number: `LT${n}`,
      categoryName: '工业废气、散乱污',
      gridId: grids.get(grid) ?? null,
      gridName: grid,
      at: new Date(now),
    });

  beforeAll(async () => {
    h = await Harness.start({}, { now: () => now });
    // The robots' base is the simulator, whose address is known only now.
    h.config.WECOM_API_BASE = h.simulator.url;
    const { body } = await h.call<{ items: { id: string; fullName: string }[] }>('GET', '/grids');
    grids = new Map(body.items.map(({ id, fullName }) => [fullName, id]));
    jest.spyOn(h.app.get(Clock), 'now').mockImplementation(() => new Date(now));
  });
  beforeEach(async () => {
    now += 3_600_000;
    h.simulator.reset();
    director = await h.login('director');
    office = await h.login('office');
    await h.app.get(Database).transaction(async (tx) => {
      await tx.createQueryBuilder().delete().from(OutboxMessage).execute();
      await tx.createQueryBuilder().delete().from(GroupRobot).execute();
    });
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await h.stop();
  });

  it('is added, tried and removed; its address is sealed and never shown', async () => {
    const added = await add(director, '映月路社区');
    expect([added.status, added.body.gridName]).toEqual([201, '映月路社区']);
    const key = h.simulator.robots.all.at(-1) ?? '';
    expect(JSON.stringify(added.body)).not.toContain(key);
    expect(JSON.stringify(await manager().find(GroupRobot))).not.toContain(key);
    const tried = await call(director, 'POST', `/staff/robots/${added.body.id}/test`);
    expect([tried.status, tried.body.lastError, tried.body.lastSentAt]).toEqual([
      200,
      null,
      new Date(now).toISOString(),
    ]);
    expect(h.simulator.robots.sent).toMatchObject([{ key, text: expect.stringContaining('测试消息') }]);
    expect((await call(director, 'POST', `/staff/robots/${added.body.id}/remove`)).status).toBe(204);
    expect((await manager().findOneByOrFail(GroupRobot, { id: added.body.id })).sealedKey).toBe('');
    expect((await call<{ items: View[] }>(director, 'GET', '/staff/robots')).body.items).toEqual([]);
    expect((await call(director, 'POST', `/staff/robots/${added.body.id}/test`)).status).toBe(404);
  });

  it('the same key adds one; other hosts, paths and keys are refused; so are grids of others', async () => {
    const url = h.simulator.robots.create(h.simulator.url);
    const body = { key: 'one-robot-key', gridId: grids.get('映月路社区'), name: '群', url };
    const [first, again] = [
      await call(director, 'POST', '/staff/robots', body),
      await call(director, 'POST', '/staff/robots', body),
    ];
    expect(again.body.id).toBe(first.body.id);
    for (const wrong of [
      'http://169.254.169.254/cgi-bin/webhook/send?key=11111111-1111-1111-1111-111111111111',
      `${h.simulator.url}/cgi-bin/token?key=11111111-1111-1111-1111-111111111111`,
      `${h.simulator.url}${SEND}?key=short`,
      'file:///etc/passwd',
      'x',
    ])
      expect((await add(director, '映月路社区', { url: wrong })).status).toBe(422);
    const foreign =
      [...grids.keys()].find((name) => !name.startsWith('映月路') && name.endsWith('社区')) ?? '';
    expect((await add(director, foreign)).status).toBe(403);
    const theirs = await add(office, foreign);
    expect(theirs.status).toBe(201);
    expect((await call(director, 'POST', `/staff/robots/${theirs.body.id}/test`)).status).toBe(404);
  });

  it('a grid has five at most', async () => {
    for (let i = 0; i < 5; i++) expect((await add(office, '映月路社区')).status).toBe(201);
    expect((await add(office, '映月路社区')).status).toBe(422);
  });

  it('a major event is told once in the groups of its grid, community and subdistrict, without reporter, words or place', async () => {
    await add(director, '映月路社区网格一');
    await add(director, '映月路社区');
    await add(office, '航海东路街道');
    await add(director, '映月路社区网格二');
    const token = await h.login('resident');
    const secret = { text: '是张三家工厂排的', placeText: '张三家后门' };
    const tip = await submission(h, token, {
      categoryCode: 'industrial',
      ...secret,
      ...pointIn('映月路社区', '网格一'),
    });
    const { body } = await h.call<{ number: string; grid: { fullName: string } | null }>('POST', '/tips', {
      token,
      body: tip,
    });
    await deliverAll(h);
    const texts = h.simulator.robots.sent.map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain(`编号：${body.number}`);
    expect(texts[0]).toContain('【突发情况】工业废气');
    expect(texts.join()).not.toMatch(/张三/);
    await deliverAll(h);
    expect(h.simulator.robots.sent).toHaveLength(texts.length);
    await alert(1);
    await alert(1);
    await deliverAll(h);
    expect(h.simulator.robots.sent).toHaveLength(texts.length + 3);
  });

  it('more than twenty a minute wait for the next one, none is lost', async () => {
    await add(director, '映月路社区网格一');
    for (let n = 0; n < 25; n++) await alert(n);
    await deliverAll(h);
    expect(h.simulator.robots.sent).toHaveLength(20);
    now += 30_000;
    await deliverAll(h);
    expect(h.simulator.robots.sent).toHaveLength(20);
    now += 31_000;
    await deliverAll(h);
    expect(new Set(h.simulator.robots.sent.map(({ text }) => text)).size).toBe(25);
    const messages = await manager().find(OutboxMessage);
    expect(messages.every(({ state, attempts }) => state === 'done' && attempts === 1)).toBe(true);
  });

  it('"too fast" (45009) waits the minute; a dead address (93000) is given up and shown; busy is tried again', async () => {
    const { body } = await add(director, '映月路社区网格一');
    h.simulator.fail({ endpoint: SEND, kind: 'errcode', value: 45009, times: 1 });
    await alert(1);
    await deliverAll(h);
    now += 30_000;
    await deliverAll(h);
    expect(h.simulator.robots.sent).toHaveLength(0);
    now += 31_000;
    await deliverAll(h);
    expect(h.simulator.robots.sent).toHaveLength(1);
    for (const fault of [
      { kind: 'errcode', value: -1 },
      { kind: 'status', value: 502 },
      { kind: 'truncate' },
    ] as const) {
      h.simulator.fail({ endpoint: SEND, times: 1, ...fault });
      await alert(100 + h.simulator.robots.sent.length);
      await deliverAll(h);
      now += 300_000;
      await deliverAll(h);
    }
    expect(h.simulator.robots.sent.length).toBeGreaterThanOrEqual(4);
    h.simulator.robots.remove(h.simulator.robots.all.at(-1) ?? '');
    await alert(900);
    await deliverAll(h);
    expect((await manager().find(OutboxMessage)).filter(({ state }) => state === 'dead')).toHaveLength(1);
    director = await h.login('director');
    const list = await call<{ items: View[] }>(director, 'GET', '/staff/robots');
    expect(list.body.items[0]?.lastError).toContain('地址已失效');
    const tried = await call(director, 'POST', `/staff/robots/${body.id}/test`);
    expect([tried.status, tried.body.title]).toEqual([422, expect.stringContaining('已失效')]);
  });
});
