import { Database } from '../src/core/database/database';
import { Tip } from '../src/tips/tip.entity';
import { Harness } from './harness';
import { pointIn, submission, type Receipt } from './tips';

interface Item {
  id: string;
  number: string;
  version: number;
  dueAt: string | null;
  band: string;
  bulkMoves: string[];
}
interface Queue {
  items: Item[];
  nextCursor: string | null;
}
interface View {
  id: string;
  name: string;
  filters: { scope: string; overdue?: string };
}
interface Report {
  items: { id: string; result: string; message: string }[];
}
const HOUR_MS = 3_600_000;

describe('the staff queue', () => {
  let h: Harness;
  let head: string;
  let director: string;
  let office: string;
  let tips: Receipt[];

  beforeAll(async () => {
    h = await Harness.start();
    [head, director, office] = [await h.login('head'), await h.login('director'), await h.login('office')];
    const resident = await h.login('resident');
    const file = async (more: Record<string, unknown>) => {
      const body = await submission(h, resident, more);
      const answer = await h.call<Receipt>('POST', '/tips', { token: resident, body });
      expect(answer.status).toBe(201);
      return answer.body;
    };
    tips = [
      await file({}),
      await file({}),
      await file({}),
      await file({ categoryCode: 'leaf_burning' }),
      await file(pointIn('映月路社区', '网格二')),
    ];
  });
  afterAll(() => h.stop());

  const queue = async (token: string, query = ''): Promise<Queue> =>
    (await h.call<Queue>('GET', `/staff/queue?${query}`, { token })).body;
  const idsOf = ({ items }: Queue) => items.map(({ id }) => id).sort();
  const due = (nextDueAt: Date, ...which: number[]) =>
    h.app.get(Database).transaction(async (manager) => {
      for (const index of which) {
        const { id } = tips[index] ?? { id: '' };
        const { version } = await manager.findOneByOrFail(Tip, { id });
        await manager.update(Tip, { id }, { nextDueAt, version });
      }
    });
  const id = (index: number) => tips[index]?.id ?? '';

  it('pages by time left without losing or repeating what is due at the same instant', async () => {
    const soon = new Date(Date.now() + HOUR_MS);
    await due(soon, 0, 1, 2);
    await due(new Date(Date.now() - HOUR_MS), 3);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Queue = await queue(head, `limit=1${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual([id(3), ...[id(0), id(1), id(2)].sort()]);
    const newest = await queue(head, 'sort=newest&limit=2');
    expect(newest.items.map((item) => item.id)).toEqual([id(3), id(2)]);
    const rest = await queue(head, `sort=newest&cursor=${newest.nextCursor ?? ''}`);
    expect(rest.items.map((item) => item.id)).toEqual([id(1), id(0)]);
  });

  it.each([
    'cursor=x',
    'sort=newest&cursor=12-x',
    'overdue=no',
    'dueWithin=0',
    'state=x',
    'gridId=x',
    'who=x',
  ])('refuses %s in Chinese', async (query) => {
    const answer = await h.call<{ title: string }>('GET', `/staff/queue?${query}`, { token: head });
    expect(answer.status).toBe(422);
    expect(answer.body.title).toMatch(/[一-龥]/);
  });

  it('filters by each thing, and by several at once', async () => {
    const all = (query: string) => queue(office, `scope=all&${query}`).then(idsOf);
    expect(await all('overdue=yes')).toEqual([id(3)]);
    expect(await all('dueWithin=2')).toEqual([0, 1, 2, 3].map(id).sort());
    expect(await all('category=leaf_burning')).toEqual([id(3)]);
    expect(await all('category=unknown')).toEqual([]);
    expect(await all('state=closed')).toEqual([]);
    expect(await all(`number=${(tips[1]?.number ?? '').slice(-6).toLowerCase()}`)).toEqual([id(1)]);
    expect(await all('number=%25%25')).toEqual([]);
    const grid = tips[4]?.grid?.id ?? '';
    expect(await all(`gridId=${grid}`)).toEqual([id(4)]);
    expect(await all(`gridId=${grid}&overdue=yes`)).toEqual([]);
    const { body } = await h.call<{ items: { id: string; name: string }[] }>('GET', '/grids');
    const community = body.items.find(({ name }) => name === '映月路社区')?.id ?? '';
    expect(await all(`gridId=${community}`)).toEqual(tips.map((tip) => tip.id).sort());
    // A filter never widens the scope.
    expect(await queue(head, `scope=all&gridId=${grid}`).then(idsOf)).toEqual([]);
    expect((await queue(head, 'overdue=yes')).items[0]).toMatchObject({
      band: 'overdue',
      bulkMoves: ['accept'],
    });
  });

  it('draws the same tips as pins', async () => {
    const { body } = await h.call<{ pins: { id: string; band: string }[]; capped: boolean }>(
      'GET',
      '/staff/queue/map?scope=all&dueWithin=2',
      { token: office },
    );
    expect(body.pins.map((pin) => pin.band)).toEqual(['overdue', 'soon', 'soon', 'soon']);
    expect(body.capped).toBe(false);
  });

  it('signs for several at once, tells what went wrong with which, and the same again', async () => {
    const version = 1;
    const items = [
      { id: id(0), version },
      { id: id(1), version },
      { id: id(2), version },
      { id: id(4), version },
    ];
    const { body: moved } = await h.call<{ version: number }>('POST', `/tips/${id(1)}/moves`, {
      token: head,
      body: { key: 'single-accept', move: 'accept', version },
    });
    expect(moved.version).toBe(2);
    const run = (token: string, more: object = {}) =>
      h.call<Report>('POST', '/staff/moves/bulk', {
        token,
        body: { key: 'bulk-accept', move: 'accept', items, ...more },
      });
    const first = await run(head);
    expect(first.body.items.map(({ result }) => result)).toEqual(['done', 'conflict', 'done', 'refused']);
    expect(first.body.items[1]?.message).toContain('处置中');
    expect(first.body.items[3]?.message).toBe('没有找到这件举报');
    expect((await run(head)).body).toEqual(first.body);
    expect(
      (await run(director, { key: 'bulk-other', items: [{ id: id(4), version }] })).body.items[0],
    ).toMatchObject({ result: 'refused' });
    expect((await run(head, { move: 'pass' })).status).toBe(422);
    expect((await run(office, { move: 'dispatch' })).status).toBe(422);
    expect((await run(head, { items: [items[0], items[0]] })).status).toBe(422);
    expect((await run(head, { items: [] })).status).toBe(422);
  });

  it("keeps a person's own views, at most twenty, and nobody else's", async () => {
    const save = (token: string, name: string, filters: object) =>
      h.call<View>('POST', '/staff/views', { token, body: { name, filters } });
    const list = async (token: string) =>
      (await h.call<{ items: View[] }>('GET', '/staff/views', { token })).body.items;
    const mine = await save(head, ' 超时的 ', { scope: 'mine', overdue: 'yes' });
    expect(mine.body).toMatchObject({ name: '超时的', filters: { scope: 'mine', overdue: 'yes' } });
    const again = await save(head, '超时的', { scope: 'all' });
    expect(again.body).toMatchObject({ id: mine.body.id, filters: { scope: 'all' } });
    expect(await list(head)).toHaveLength(1);
    expect(await list(director)).toEqual([]);
    expect((await save(head, '不行', { scope: 'all', who: 'x' })).status).toBe(422);
    for (const filters of [undefined, null, [], 'all'])
      expect(
        (await h.call('POST', '/staff/views', { token: head, body: { name: '空的', filters } })).status,
      ).toBe(422);
    const path = `/staff/views/${mine.body.id}`;
    const rename = (token: string, name: string) => h.call<View>('POST', path, { token, body: { name } });
    expect((await rename(director, '别人的')).status).toBe(404);
    expect((await h.call('POST', `${path}/delete`, { token: director })).status).toBe(404);
    expect((await rename(head, '急件')).body.name).toBe('急件');
    for (let n = 1; n < 20; n += 1) expect((await save(head, `第${n}`, {})).status).toBe(200);
    expect((await save(head, '多了', {})).status).toBe(422);
    expect((await rename(head, '第1')).status).toBe(409);
    for (const _ of [1, 2])
      expect((await h.call('POST', `${path}/delete`, { token: head })).status).toBe(204);
    expect(await list(head)).toHaveLength(19);
  });

  it('switches the alert on and off, once per key', async () => {
    const state = async () =>
      (
        await h.call<{ current: string | null; affects: string[]; items: unknown[] }>(
          'GET',
          '/staff/alerts',
          { token: office },
        )
      ).body;
    const start = (more: object = {}) =>
      h.call<{ id: string; standing: string }>('POST', '/staff/alerts', {
        token: office,
        body: { key: 'alert-key-1', level: 'orange', reason: '市应急办通知', ...more },
      });
    const before = await state();
    expect(before).toMatchObject({ current: null, items: [] });
    expect(before.affects).toHaveLength(8);
    const severities = async () =>
      (
        await h.call<{ items: { severity: string }[] }>('GET', '/staff/queue?scope=all&sort=newest&limit=1', {
          token: office,
        })
      ).body.items.map(({ severity }) => severity);
    expect(await severities()).toEqual(['minor']);
    const { body } = await start();
    expect((await start()).body.id).toBe(body.id);
    expect((await start({ level: 'red' })).status).toBe(409);
    expect((await state()).current).toBe('orange');
    const resident = await h.login('resident');
    await h.call('POST', '/tips', { token: resident, body: await submission(h, resident) });
    expect(await severities()).toEqual(['ordinary']);
    const later = new Date(Date.now() + 48 * HOUR_MS).toISOString();
    const planned = await start({ key: 'alert-key-2', startsAt: later });
    expect(planned.body.standing).toBe('planned');
    expect((await start({ key: 'alert-key-3', startsAt: later, endsAt: later })).status).toBe(422);
    expect((await start({ key: 'alert-key-4', startsAt: 'morgen' })).status).toBe(422);
    const end = async (alert: string) =>
      (await h.call<{ standing: string }>('POST', `/staff/alerts/${alert}/end`, { token: office })).body
        .standing;
    expect([await end(planned.body.id), await end(body.id), await end(body.id)]).toEqual([
      'cancelled',
      'over',
      'over',
    ]);
    expect((await state()).current).toBeNull();
  });
});
