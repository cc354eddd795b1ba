import { Consents } from '../src/channels/wechat/push/consents';
import { PushDeliverer } from '../src/channels/wechat/push/push-deliverer';
import { WechatPush } from '../src/channels/wechat/push/push.entity';
import type { OfficialPush } from '../src/channels/wechat/push/ports';
import { Database } from '../src/core/database/database';
import { newId } from '../src/core/ids';
import { OutboxMessage } from '../src/core/outbox/outbox-message.entity';
import { OutboxService } from '../src/core/outbox/outbox.service';
import { OutboxWorker } from '../src/core/outbox/outbox.worker';
import { NoticesService } from '../src/notices/notices.service';
import { Harness, OPENIDS } from './harness';
import { forgetTokens, HandClock, watchCalls } from './wechat';

const SEND = '/cgi-bin/message/subscribe/send';
const TEMPLATE = 'demo-progress';
const NOON = '2026-03-10T12:00:00.000+08:00';
interface Reminders {
  items: { kind: string; remaining: number }[];
}

/** Pushes against the simulator over HTTP: which way, what is spent, and what every answer of WeChat's leads to. */
describe('pushes', () => {
  let h: Harness;
  let clock: HandClock;
  let calls: ReturnType<typeof watchCalls>;
  let token: string;
  let account: string;
  let keys = 0;

  beforeAll(async () => {
    h = await Harness.start();
    clock = new HandClock(h, new Date(NOON));
    calls = watchCalls(h);
  });
  beforeEach(async () => {
    h.simulator.reset();
    await forgetTokens(h);
    await h.app.get(Database).transaction((manager) => manager.clear(OutboxMessage));
    clock.set(new Date(NOON));
    const code = h.simulator.createCode(OPENIDS.resident);
    const { body } = await h.call<{ accessToken: string; account: { id: string } }>('POST', '/auth/wechat', {
      body: { code },
    });
    token = body.accessToken;
    account = body.account.id;
    await h.app.get(Database).transaction((manager) => h.app.get(Consents).clear(manager, account, TEMPLATE));
    calls.paths.length = 0;
  });
  afterEach(() => Reflect.set(h.app.get(PushDeliverer), 'official', null));
  afterAll(async () => {
    jest.restoreAllMocks();
    await h.stop();
  });

  /** The phone was asked `times` times and the person said yes; WeChat and we both know of it. */
  const accept = async (times = 1, known = times) => {
    if (known > 0) h.simulator.grant(OPENIDS.resident, TEMPLATE, known);
    for (let i = 0; i < times; i++) await report(`key-of-accept-${++keys}`);
  };
  const report = (key: string, accepted = ['progress'], who = token) =>
    h.call<Reminders>('POST', '/wechat/reminders', { token: who, body: { key, accepted } });
  const left = () => h.app.get(Consents).remaining(account, TEMPLATE);
  const notify = async (some: { title?: string; body?: string; kind?: string } = {}) => {
    const { title = '核查通过，已结案', body = '感谢您的举报', kind = 'tip' } = some;
    const draft = { accountId: account, causeId: newId(), kind, title, body, tipId: null, push: true };
    await h.app.get(Database).transaction((manager) => h.app.get(NoticesService).add(manager, [draft]));
    const [message] = await h.app
      .get(Database)
      .manager.find(OutboxMessage, { order: { id: 'DESC' }, take: 1 });
    return message!;
  };
  const row = (id: string) => h.app.get(Database).manager.findOneByOrFail(OutboxMessage, { id });
  const round = () => h.app.get(OutboxWorker).runDue();
  const pushOf = async (message: OutboxMessage) => {
    const { noticeId } = JSON.parse(message.payload) as { noticeId: string };
    return h.app.get(Database).manager.findOneBy(WechatPush, { noticeId });
  };

  describe('consents', () => {
    it('are counted once per key, and only those of configured templates', async () => {
      const one = await report('the-same-key-1');
      const again = await report('the-same-key-1');
      expect([one.status, again.status]).toEqual([200, 200]);
      expect(again.body).toEqual({
        items: [expect.objectContaining({ kind: 'progress', template: TEMPLATE, remaining: 1 })],
      });
      await report('the-same-key-2', ['message', 'progress']);
      expect(await left()).toBe(2);
      expect((await report('the-same-key-3', ['everything'])).status).toBe(422);
    });

    it('sent from two phones at once are both counted', async () => {
      await Promise.all(Array.from({ length: 8 }, (_, i) => report(`at-once-${i}-key`)));
      await Promise.all(Array.from({ length: 8 }, (_, i) => report(`at-once-${i}-key`)));
      expect(await left()).toBe(8);
    });

    it('are spent once each and never fall below zero, whatever is sent at once', async () => {
      await accept(3);
      const messages = await Promise.all(Array.from({ length: 6 }, () => notify()));
      const deliverer = h.app.get(PushDeliverer);
      await Promise.all(
        messages.map(({ payload, id }) => deliverer.deliver(JSON.parse(payload) as { noticeId: string }, id)),
      );
      expect([h.simulator.sent().length, await left()]).toEqual([3, 0]);
    });

    it('that only we know of end when WeChat says so (43101)', async () => {
      await accept(2, 0);
      const message = await notify();
      await round();
      expect(await row(message.id)).toMatchObject({ state: 'done', lastError: null });
      expect(await left()).toBe(0);
      expect(await pushOf(message)).toMatchObject({ state: 'refused', channel: 'subscribe' });
      await notify();
      await round();
      expect(calls.count(SEND)).toBe(1);
    });
  });

  describe('subscription message', () => {
    it('arrives once, with the title and nothing that people wrote', async () => {
      await accept(2);
      const message = await notify({ title: '处置结果'.repeat(10), body: '张三在花园路 5 号 3 单元' });
      await round();
      await round();
      expect(await row(message.id)).toMatchObject({ state: 'done', attempts: 1 });
      expect(await left()).toBe(1);
      expect(h.simulator.sent()).toEqual([
        expect.objectContaining({
          openid: OPENIDS.resident,
          template: TEMPLATE,
          page: 'pages/inbox/index',
          data: { thing1: '处置结果'.repeat(5), thing2: '点开可查看详情', time3: '2026年3月10日 12:00' },
        }),
      ]);
    });

    it('without a consent is not tried at all: the inbox has it', async () => {
      const message = await notify();
      await round();
      expect(await row(message.id)).toMatchObject({ state: 'done', attempts: 1, lastError: null });
      expect([h.simulator.sent(), calls.count(SEND)]).toEqual([[], 0]);
      const inbox = await h.call<{ items: { title: string }[] }>('GET', '/notices', { token });
      expect(inbox.body.items[0]?.title).toBe('核查通过，已结案');
    });

    it('is not sent for what was read meanwhile', async () => {
      await accept();
      await notify();
      await h.call('POST', '/notices/read', { token, body: { all: true } });
      await round();
      expect([h.simulator.sent(), await left()]).toEqual([[], 1]);
    });

    it('waits at night until seven, which is no failed attempt', async () => {
      await accept();
      clock.set(new Date('2026-03-10T22:30:00.000+08:00'));
      const message = await notify();
      await round();
      expect(await row(message.id)).toMatchObject({
        state: 'pending',
        attempts: 0,
        nextAttemptAt: new Date('2026-03-11T07:00:00.000+08:00'),
      });
      clock.set(new Date('2026-03-11T07:00:00.000+08:00'));
      await round();
      expect(h.simulator.sent()).toHaveLength(1);
    });

    it.each([47003, 40003, 40037, 41030, 43107, 45168])(
      '%i is set aside at once, and the consent is there again',
      async (errcode) => {
        await accept();
        h.simulator.fail({ endpoint: SEND, kind: 'errcode', value: errcode, times: 1 });
        const message = await notify();
        await round();
        expect(await row(message.id)).toMatchObject({
          state: 'dead',
          attempts: 1,
          lastError: `wechat_${errcode}`,
        });
        expect([h.simulator.sent(), await left()]).toEqual([[], 1]);
        expect(await pushOf(message)).toMatchObject({ state: 'failed' });
        // Once it is put right, an administrator sends it again.
        await h.app.get(OutboxService).replay(message.id);
        await round();
        expect([h.simulator.sent().length, await left()]).toEqual([1, 0]);
      },
    );

    it.each([
      ['busy (-1)', { kind: 'errcode', value: -1 }],
      ['45009, over the quota of the day', { kind: 'errcode', value: 45009 }],
      ['45011, over the quota of the minute', { kind: 'errcode', value: 45011 }],
      ['43108, too fast for one person', { kind: 'errcode', value: 43108 }],
      ['48001, not allowed yet', { kind: 'errcode', value: 48001 }],
      ['502', { kind: 'status', value: 502 }],
      ['half an answer', { kind: 'truncate' }],
      ['an answer that is lost', { kind: 'drop' }],
    ] as const)('%s: tried again later on the same consent', async (_what, fault) => {
      // A lost answer has used up a consent at WeChat; the person gave two, so the second try arrives too.
      await accept(2);
      h.simulator.fail({ endpoint: SEND, ...fault, times: 1 });
      const message = await notify();
      await round();
      expect(await row(message.id)).toMatchObject({ state: 'pending', attempts: 1 });
      expect(await left()).toBe(1);
      clock.forward(1);
      await round();
      expect(await row(message.id)).toMatchObject({ state: 'done', attempts: 2, lastError: null });
      expect(await left()).toBe(1);
      expect(h.simulator.sent().length).toBeGreaterThanOrEqual(1);
    });

    it('whose answer is lost goes out no more often than the consents allow', async () => {
      await accept();
      h.simulator.fail({ endpoint: SEND, kind: 'drop', times: 1 });
      const message = await notify();
      await round();
      clock.forward(1);
      await round();
      expect((await row(message.id)).state).toBe('done');
      expect([h.simulator.sent().length, await left()]).toEqual([1, 0]);
    });

    it('that WeChat takes twice is one notice in the inbox, and our count ends where WeChat’s does', async () => {
      await accept(2);
      h.simulator.fail({ endpoint: SEND, kind: 'duplicate', times: 1 });
      await notify({ title: '只有一条' });
      await notify({ title: '第二条' });
      await round();
      const inbox = await h.call<{ items: { title: string }[] }>('GET', '/notices', { token });
      expect(inbox.body.items.filter(({ title }) => title === '只有一条')).toHaveLength(1);
      expect(await left()).toBe(0);
    });

    it('is given up after five seconds without an answer, and tried again', async () => {
      await accept(2);
      jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
        expect(ms).toBe(5_000);
        const controller = new AbortController();
        setTimeout(() => controller.abort(), 80);
        return controller.signal;
      });
      h.simulator.fail({ endpoint: SEND, kind: 'latency', value: 400, times: 1 });
      const message = await notify();
      await round();
      jest.mocked(AbortSignal.timeout).mockRestore();
      expect(await row(message.id)).toMatchObject({
        state: 'pending',
        lastError: 'outbound call failed: timeout',
      });
      clock.forward(1);
      await round();
      expect((await row(message.id)).state).toBe('done');
    });

    it.each([40001, 40014, 42001])('%i: the token is renewed and the message goes out', async (errcode) => {
      await accept();
      h.simulator.fail({ endpoint: SEND, kind: 'errcode', value: errcode, times: 1 });
      const message = await notify();
      await round();
      expect((await row(message.id)).state).toBe('done');
      expect([calls.count(SEND), h.simulator.sent().length]).toEqual([2, 1]);
    });
  });

  describe('the other ways', () => {
    const follow = (answer: 'sent' | 'refused') => {
      const sent: unknown[] = [];
      const official: OfficialPush = {
        follows: () => Promise.resolve(true),
        send: (message) => {
          sent.push(message);
          return Promise.resolve(answer);
        },
      };
      Reflect.set(h.app.get(PushDeliverer), 'official', official);
      return sent;
    };

    it('the official account is used when no consent is left, or WeChat says so', async () => {
      const sent = follow('sent');
      const first = await notify();
      await round();
      await accept(1, 0);
      const second = await notify();
      await round();
      expect(sent).toEqual([
        {
          accountId: account,
          noticeId: expect.any(String),
          title: '核查通过，已结案',
          text: '点开可查看详情',
          page: 'pages/inbox/index',
          at: clock.now(),
        },
        expect.objectContaining({ accountId: account }),
      ]);
      for (const message of [first, second])
        expect(await pushOf(message)).toMatchObject({ state: 'sent', channel: 'official' });
    });

    it('a refusal there leaves the inbox', async () => {
      follow('refused');
      const message = await notify();
      await round();
      expect((await row(message.id)).state).toBe('done');
      expect(await pushOf(message)).toMatchObject({ state: 'refused', channel: 'official' });
    });

    it('a consent is used before the official account', async () => {
      const sent = follow('sent');
      await accept();
      await notify();
      await round();
      expect([sent, h.simulator.sent().length]).toEqual([[], 1]);
    });
  });
});
