import { Consents } from '../src/channels/wechat/push/consents';
import { GroupAlertDeliverer } from '../src/channels/wechat/push/group-alerts';
import type { GroupAlert } from '../src/channels/wechat/push/ports';
import { beijingDay, DAY_MS } from '../src/core/calendar/beijing';
import { Database } from '../src/core/database/database';
import { OutboxMessage } from '../src/core/outbox/outbox-message.entity';
import { OutboxWorker } from '../src/core/outbox/outbox.worker';
import { Harness, OPENIDS } from './harness';
import { submission } from './tips';
import { HandClock } from './wechat';

const NIGHT = `${beijingDay(new Date(Date.now() + DAY_MS))}T23:30:00.000+08:00`;
const TASK = 'demo-task';

/** What staff hear at once, at night too (notice item 5), and what waits for the morning. */
describe('urgent tips', () => {
  let h: Harness;
  let clock: HandClock;
  let resident: string;
  let head: string;
  const alerts: GroupAlert[] = [];

  beforeAll(async () => {
    h = await Harness.start({ WECHAT_TEMPLATE_TASK: TASK });
    clock = new HandClock(h, new Date(NIGHT));
    h.simulator.useClock(() => clock.now().getTime());
    resident = await h.login('resident');
    head = await h.login('head');
    const robots = {
      alert: (alert: GroupAlert) => {
        alerts.push(alert);
        return Promise.resolve();
      },
    };
    Reflect.set(h.app.get(GroupAlertDeliverer), 'robots', robots);
  });
  beforeEach(async () => {
    alerts.length = 0;
    await h.app.get(Database).transaction((manager) => manager.clear(OutboxMessage));
    h.simulator.grant(OPENIDS.head, TASK, 5);
    const body = { key: `accept-${Math.random().toString(36).slice(2)}`, accepted: ['task'] };
    expect((await h.call('POST', '/wechat/reminders', { token: head, body })).status).toBe(200);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await h.stop();
  });

  const file = async (more: Record<string, unknown>) => {
    const body = await submission(h, resident, more);
    const answer = await h.call<{ id: string; number: string }>('POST', '/tips', { token: resident, body });
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const run = async () => {
    while ((await h.app.get(OutboxWorker).runDue()) > 0);
  };
  const sentOf = (number: string) =>
    h.simulator.sent().filter(({ data }) => data['thing2'] === `编号 ${number}`);

  it('one that goes on right now reaches the grid’s head at night, without the place or a word of the reporter', async () => {
    const tip = await file({ occurrence: 'now', text: '三号楼老王在烧', placeText: '花园路五号' });
    await run();
    const [push] = sentOf(tip.number);
    expect(push).toMatchObject({
      openid: OPENIDS.head,
      template: TASK,
      page: `staff/case/index?id=${tip.id}`,
    });
    expect(JSON.stringify(push)).not.toMatch(/老王|花园路/);
    expect(alerts).toEqual([]);
  });

  it('one that does not reaches nobody at night', async () => {
    const tip = await file({ occurrence: 'none' });
    await run();
    expect(sentOf(tip.number)).toEqual([]);
  });

  it('a major event goes to the groups too, once, by grid and kind only', async () => {
    const { body } = await h.call<{ items: { code: string; severity: string; name: string }[] }>(
      'GET',
      '/categories',
    );
    const major = body.items.find(({ severity }) => severity === 'major')!;
    const tip = await file({
      categoryCode: major.code,
      occurrence: 'none',
      text: '老王家',
      placeText: '花园路五号',
    });
    await run();
    await run();
    expect(alerts).toEqual([
      {
        tipId: tip.id,
        number: tip.number,
        categoryName: major.name,
        gridId: expect.any(String),
        gridName: expect.any(String),
        at: clock.now(),
      },
    ]);
    expect(JSON.stringify(alerts)).not.toMatch(/老王|花园路/);
    // Whoever it is that holds it has a push of its own; who left no consent reads it in the inbox.
    const { manager } = h.app.get(Database);
    const pushes = await manager.findBy(OutboxMessage, { topic: 'wechat.subscribe' });
    expect(pushes.length).toBeGreaterThan(0);
    expect(pushes.every(({ state }) => state === 'done')).toBe(true);
  });

  it('a case that turns out to be one does so too', async () => {
    const tip = await file({ occurrence: 'none' });
    await run();
    const { body: detail } = await h.call<{ version: number }>('GET', `/tips/${tip.id}`, { token: head });
    const move = { key: 'major-key-1', version: detail.version, move: 'mark_major', note: '有毒烟气' };
    const made = await h.call('POST', `/tips/${tip.id}/moves`, { token: head, body: move });
    expect(made.status).toBe(200);
    await run();
    expect(alerts.map(({ tipId }) => tipId)).toEqual([tip.id]);
  });

  it('robots that fail are tried again, and the tip is there meanwhile', async () => {
    const { body } = await h.call<{ items: { code: string; severity: string }[] }>('GET', '/categories');
    const deliverer = h.app.get(GroupAlertDeliverer);
    const robots = Reflect.get(deliverer, 'robots') as object;
    Reflect.set(deliverer, 'robots', { alert: () => Promise.reject(new Error('robot_45009')) });
    const code = body.items.find(({ severity }) => severity === 'major')!.code;
    const tip = await file({ categoryCode: code });
    await run();
    Reflect.set(deliverer, 'robots', robots);
    const row = await h.app
      .get(Database)
      .manager.findOneByOrFail(OutboxMessage, { topic: 'tip.group-alert' });
    expect(row).toMatchObject({ state: 'pending', attempts: 1, lastError: 'robot_45009' });
    clock.forward(1);
    await run();
    expect(alerts.map(({ tipId }) => tipId)).toEqual([tip.id]);
  });

  it('filing a tip spends none of the reporter’s consents: the page says it already', async () => {
    const consents = h.app.get(Consents);
    const me = (await h.call<{ id: string }>('GET', '/me', { token: resident })).body.id;
    await h.call('POST', '/wechat/reminders', {
      token: resident,
      body: { key: 'resident-key-1', accepted: ['progress'] },
    });
    const tip = await file({ occurrence: 'now' });
    await run();
    expect(await consents.remaining(me, 'demo-progress')).toBe(1);
    expect(sentOf(tip.number).every(({ openid }) => openid === OPENIDS.head)).toBe(true);
  });
});
