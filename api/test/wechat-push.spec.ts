import { OutboxService } from '../src/core/outbox/outbox.service';
import { OPENIDS } from './harness';
import { PushStage, SEND, TEMPLATE } from './push-stage';

/** What every answer of WeChat's leads to. */
describe('subscription message', () => {
  let stage: PushStage;
  beforeAll(async () => {
    stage = await PushStage.open();
  });
  beforeEach(() => stage.begin());
  afterAll(() => stage.close());

  it('arrives once, with the title and nothing that people wrote', async () => {
    await stage.accept(2);
    const message = await stage.notify({ title: '处置结果'.repeat(10), body: '张三在花园路 5 号 3 单元' });
    await stage.round();
    await stage.round();
    expect(await stage.row(message.id)).toMatchObject({ state: 'done', attempts: 1 });
    expect(await stage.left()).toBe(1);
    expect(stage.h.simulator.sent()).toEqual([
      expect.objectContaining({
        openid: OPENIDS.resident,
        template: TEMPLATE,
        page: 'pages/inbox/index',
        data: { thing1: '处置结果'.repeat(5), thing2: '点开可查看详情', time3: '2026年3月10日 12:00' },
      }),
    ]);
  });

  it('without a consent is not tried at all: the inbox has it', async () => {
    const message = await stage.notify();
    await stage.round();
    expect(await stage.row(message.id)).toMatchObject({ state: 'done', attempts: 1, lastError: null });
    expect([stage.h.simulator.sent(), stage.calls.count(SEND)]).toEqual([[], 0]);
    const inbox = await stage.h.call<{ items: { title: string }[] }>('GET', '/notices', {
      token: stage.token,
    });
    expect(inbox.body.items[0]?.title).toBe('核查通过，已结案');
  });

  it('is not sent for what was read meanwhile', async () => {
    await stage.accept();
    await stage.notify();
    await stage.h.call('POST', '/notices/read', { token: stage.token, body: { all: true } });
    await stage.round();
    expect([stage.h.simulator.sent(), await stage.left()]).toEqual([[], 1]);
  });

  it('waits at night until seven, which is no failed attempt', async () => {
    await stage.accept();
    stage.clock.set(new Date('2026-03-10T22:30:00.000+08:00'));
    const message = await stage.notify();
    await stage.round();
    expect(await stage.row(message.id)).toMatchObject({
      state: 'pending',
      attempts: 0,
      nextAttemptAt: new Date('2026-03-11T07:00:00.000+08:00'),
    });
    stage.clock.set(new Date('2026-03-11T07:00:00.000+08:00'));
    await stage.round();
    expect(stage.h.simulator.sent()).toHaveLength(1);
  });

  it.each([47003, 43107])('%i is set aside at once, and the consent is there again', async (errcode) => {
    await stage.accept();
    stage.h.simulator.fail({ endpoint: SEND, kind: 'errcode', value: errcode, times: 1 });
    const message = await stage.notify();
    await stage.round();
    expect(await stage.row(message.id)).toMatchObject({
      state: 'dead',
      attempts: 1,
      lastError: `wechat_${errcode}`,
    });
    expect([stage.h.simulator.sent(), await stage.left()]).toEqual([[], 1]);
    expect(await stage.pushOf(message)).toMatchObject({ state: 'failed' });
    // Once it is put right, an administrator sends it again.
    await stage.h.app.get(OutboxService).replay(message.id);
    await stage.round();
    expect([stage.h.simulator.sent().length, await stage.left()]).toEqual([1, 0]);
  });

  it.each([
    ['busy (-1)', { kind: 'errcode', value: -1 }],
    ['45009, over the quota of the day', { kind: 'errcode', value: 45009 }],
    ['502', { kind: 'status', value: 502 }],
    ['half an answer', { kind: 'truncate' }],
    ['an answer that is lost', { kind: 'drop' }],
  ] as const)('%s: tried again later on the same consent', async (_what, fault) => {
    // A lost answer has used up a consent at WeChat; the person gave two, so the second try arrives too.
    await stage.accept(2);
    stage.h.simulator.fail({ endpoint: SEND, ...fault, times: 1 });
    const message = await stage.notify();
    await stage.round();
    expect(await stage.row(message.id)).toMatchObject({ state: 'pending', attempts: 1 });
    expect(await stage.left()).toBe(1);
    stage.clock.forward(1);
    await stage.round();
    expect(await stage.row(message.id)).toMatchObject({ state: 'done', attempts: 2, lastError: null });
    expect(await stage.left()).toBe(1);
    expect(stage.h.simulator.sent().length).toBeGreaterThanOrEqual(1);
  });

  it('whose answer is lost goes out no more often than the consents allow', async () => {
    await stage.accept();
    stage.h.simulator.fail({ endpoint: SEND, kind: 'drop', times: 1 });
    const message = await stage.notify();
    await stage.round();
    stage.clock.forward(1);
    await stage.round();
    expect((await stage.row(message.id)).state).toBe('done');
    expect([stage.h.simulator.sent().length, await stage.left()]).toEqual([1, 0]);
  });

  it('that WeChat takes twice is one notice in the inbox, and our count ends where WeChat’s does', async () => {
    await stage.accept(2);
    stage.h.simulator.fail({ endpoint: SEND, kind: 'duplicate', times: 1 });
    await stage.notify({ title: '只有一条' });
    await stage.notify({ title: '第二条' });
    await stage.round();
    const inbox = await stage.h.call<{ items: { title: string }[] }>('GET', '/notices', {
      token: stage.token,
    });
    expect(inbox.body.items.filter(({ title }) => title === '只有一条')).toHaveLength(1);
    expect(await stage.left()).toBe(0);
  });

  it('is given up after five seconds without an answer, and tried again', async () => {
    await stage.accept(2);
    jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      expect(ms).toBe(5_000);
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 80);
      return controller.signal;
    });
    stage.h.simulator.fail({ endpoint: SEND, kind: 'latency', value: 400, times: 1 });
    const message = await stage.notify();
    await stage.round();
    jest.mocked(AbortSignal.timeout).mockRestore();
    expect(await stage.row(message.id)).toMatchObject({
      state: 'pending',
      lastError: 'outbound call failed: timeout',
    });
    stage.clock.forward(1);
    await stage.round();
    expect((await stage.row(message.id)).state).toBe('done');
  });
});
