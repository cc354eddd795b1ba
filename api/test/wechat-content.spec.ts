import { WechatMediaVerdict } from '../src/channels/wechat/content/media-verdict.entity';
import { SecCheck, VOICE } from '../src/channels/wechat/content/sec-check';
import { ContentCheck } from '../src/content/content.entity';
import { OverdueChecks } from '../src/content/overdue-checks';
import { Database } from '../src/core/database/database';
import { OutboxMessage } from '../src/core/outbox/outbox-message.entity';
import { WechatIdentity } from '../src/identity/account.entity';
import { type Harness, OPENIDS, PUSH } from './harness';
import { ContentStage } from './wechat-content';

const TEXT = '/wxa/msg_sec_check';
const MEDIA = '/wxa/media_check_async';

/** Content safety against the simulator, over HTTP both ways: it fetches the photos here and pushes its verdicts here. */
describe('content safety', () => {
  let stage: ContentStage;
  let h: Harness;
  const file = (text: string, photos?: number) => stage.file(text, photos);
  const run = () => stage.run();
  const checks = (id: string) => stage.checks(id);
  const waitFor = (test: () => Promise<boolean>) => stage.waitFor(test);

  beforeAll(async () => {
    stage = await ContentStage.start();
    h = stage.h;
  });
  beforeEach(() => stage.reset());
  afterAll(() => stage.stop());

  describe('the machine', () => {
    it('passes text and photos; the photo is really fetched here', async () => {
      const id = await file('路口在烧树叶', 2);
      expect(await checks(id)).toEqual([]);
      await run();
      await waitFor(async () => (await checks(id)).every(([, state]) => state === 'pass'));
      await h.simulator.pushesSettled();
      expect(await checks(id)).toEqual([
        ['text', 'pass', null],
        ['photo', 'pass', null],
        ['photo', 'pass', null],
      ]);
      expect(h.simulator.looked().map(({ kind, suggest }) => [kind, suggest])).toEqual([
        ['text', 'pass'],
        ['media', 'pass'],
        ['media', 'pass'],
      ]);
      expect(h.simulator.pushed().map(({ status, answer }) => [status, answer])).toEqual([
        [200, 'success'],
        [200, 'success'],
      ]);
    });

    it.each([
      ['违规测试', 'withheld', 'risky'],
      ['存疑测试', 'person', 'review'],
    ])('"%s" is not public: %s', async (text, state, why) => {
      const id = await file(text);
      await run();
      expect((await checks(id))[0]).toEqual(['text', state, why]);
    });

    it.each([
      ['risky', 'withheld'],
      ['review', 'person'],
    ] as const)('a photo that is %s is not public: %s', async (suggest, state) => {
      h.simulator.planMedia({ suggest });
      const id = await file('扬尘');
      await run();
      await waitFor(async () => (await checks(id))[1]?.[1] === state);
      expect((await checks(id))[1]).toEqual(['photo', state, suggest]);
    });
  });

  it('costs filing a tip nothing: it writes one message, as before, and asks WeChat nothing', async () => {
    await file('路口在烧树叶', 3);
    const written = await h.app.get(Database).manager.find(OutboxMessage);
    expect(written.map(({ topic }) => topic)).toEqual(['tip.filed']);
    expect(stage.calls.paths.filter((path) => path !== '/sns/jscode2session')).toEqual([]);
  });

  describe('every error of WeChat’s', () => {
    it.each([
      [61010, 'no_visit'],
      [40003, 'no_openid'],
      [47001, 'refused'],
    ])('%i puts it before a person (%s)', async (errcode, why) => {
      for (const endpoint of [TEXT, MEDIA])
        h.simulator.fail({ endpoint, kind: 'errcode', value: errcode, times: 1 });
      const id = await file('扬尘');
      await run();
      expect(await checks(id)).toEqual([
        ['text', 'person', why],
        ['photo', 'person', why],
      ]);
      expect((await stage.message(id)).state).toBe('done');
    });

    it.each([
      ['-1', { kind: 'errcode', value: -1 }],
      ['45009', { kind: 'errcode', value: 45009 }],
      ['502', { kind: 'status', value: 502 }],
      ['a lost answer', { kind: 'drop' }],
      ['half an answer', { kind: 'truncate' }],
    ] as const)('%s: the tip is there, and the check is made later', async (_what, fault) => {
      h.simulator.fail({ endpoint: TEXT, ...fault, times: 1 });
      h.simulator.fail({ endpoint: MEDIA, ...fault, times: 1 });
      const id = await file('扬尘');
      await run();
      expect(await checks(id)).toEqual([
        ['text', 'new', null],
        ['photo', 'new', null],
      ]);
      expect(await stage.message(id)).toMatchObject({ state: 'pending', attempts: 1 });
      stage.clock.forward(1);
      await run();
      await waitFor(async () => (await checks(id))[1]?.[1] === 'pass');
      expect(await checks(id)).toEqual([
        ['text', 'pass', null],
        ['photo', 'pass', null],
      ]);
    });

    it('a WeChat that hangs keeps nobody from reporting, and its answer is not waited for longer than five seconds', async () => {
      jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
        expect(ms).toBe(5_000);
        const controller = new AbortController();
        setTimeout(() => controller.abort(), 60);
        return controller.signal;
      });
      for (const endpoint of [TEXT, MEDIA, '/cgi-bin/stable_token'])
        h.simulator.fail({ endpoint, kind: 'latency', value: 400 });
      const id = await file('扬尘');
      await run();
      jest.mocked(AbortSignal.timeout).mockRestore();
      expect(await stage.message(id)).toMatchObject({
        state: 'pending',
        lastError: 'outbound call failed: timeout',
      });
      const detail = await h.call('GET', `/tips/${id}`, { token: stage.resident });
      expect(detail.status).toBe(200);
    });

    it('who was last here more than two hours ago cannot be checked: a person looks', async () => {
      const id = await file('扬尘');
      stage.clock.forward(121);
      await run();
      expect(await checks(id)).toEqual([
        ['text', 'person', 'no_visit'],
        ['photo', 'person', 'no_visit'],
      ]);
    });

    it('what did not come through the mini-program is not asked about at all', async () => {
      const id = await file('扬尘');
      const { manager } = h.app.get(Database);
      const identity = await manager.findOneByOrFail(WechatIdentity, { openid: OPENIDS.resident });
      const move = (appId: string) =>
        h.app.get(Database).transaction((tx) => tx.update(WechatIdentity, { id: identity.id }, { appId }));
      await move('wx-official');
      await run();
      await move(identity.appId);
      expect(await checks(id)).toEqual([
        ['text', 'person', 'no_openid'],
        ['photo', 'person', 'no_openid'],
      ]);
      expect(stage.calls.count(TEXT) + stage.calls.count(MEDIA)).toBe(0);
    });
  });

  describe('the verdict on a photo', () => {
    it.each([
      ['XML', { format: 'xml' }],
      ['compatible mode', { mode: 'compat' }],
    ] as const)('is taken as %s too', async (_what, more) => {
      h.simulator.usePush({ url: stage.url, ...PUSH, ...more });
      const id = await file('扬尘');
      await run();
      await waitFor(async () => (await checks(id))[1]?.[1] === 'pass');
      expect((await checks(id))[1]).toEqual(['photo', 'pass', null]);
    });

    it('that comes three times counts once; a different one later changes nothing', async () => {
      h.simulator.planMedia({ copies: 3 });
      const id = await file('扬尘');
      await run();
      await waitFor(async () => (await checks(id))[1]?.[1] === 'pass');
      const row = await h.app.get(Database).manager.findOneByOrFail(ContentCheck, {
        subjectId: id,
        state: 'pass',
        part: await stage.photoOf(id),
      });
      await h.simulator.push({
        MsgType: 'event',
        Event: 'wxa_media_check',
        trace_id: row.traceId,
        errcode: 0,
        result: { suggest: 'risky', label: 20002 },
      });
      await h.simulator.pushesSettled();
      expect((await checks(id))[1]).toEqual(['photo', 'pass', null]);
    });

    it('on a voice is asked for and pushed the same way', async () => {
      const sound = `${h.config.PUBLIC_BASE_URL ?? ''}/api/v1/health/live`;
      const traceId = await h.app.get(SecCheck).media(OPENIDS.resident, sound, VOICE);
      await h.simulator.pushesSettled();
      const verdict = await h.app.get(Database).manager.findOneByOrFail(WechatMediaVerdict, { traceId });
      expect([verdict.suggest, verdict.errcode]).toEqual(['pass', 0]);
    });

    it('that is faster than our own note of the question is not lost', async () => {
      h.simulator.planMedia({ delayMs: 0 });
      const id = await file('扬尘');
      // The answer to the question takes longer than the verdict.
      h.simulator.fail({ endpoint: TEXT, kind: 'latency', value: 10, times: 1 });
      await run();
      await waitFor(async () => (await checks(id))[1]?.[1] === 'pass');
      expect((await checks(id))[1]).toEqual(['photo', 'pass', null]);
    });

    it('that never comes puts it before a person after 35 minutes, never before the public; a late one still counts', async () => {
      h.simulator.planMedia({ copies: 0 });
      const id = await file('扬尘');
      await run();
      expect((await checks(id))[1]).toEqual(['photo', 'asked', null]);
      stage.clock.forward(34);
      await h.app.get(OverdueChecks).run();
      expect((await checks(id))[1]).toEqual(['photo', 'asked', null]);
      stage.clock.forward(2);
      await h.app.get(OverdueChecks).run();
      expect((await checks(id))[1]).toEqual(['photo', 'person', 'no_answer']);
      const row = await h.app
        .get(Database)
        .manager.findOneByOrFail(ContentCheck, { subjectId: id, why: 'no_answer' });
      await h.simulator.push({
        MsgType: 'event',
        Event: 'wxa_media_check',
        trace_id: row.traceId,
        errcode: 0,
        result: { suggest: 'pass', label: 100 },
      });
      expect((await checks(id))[1]?.[1]).toBe('pass');
    });

    it('that is none, since the photo could not be fetched, puts it before a person', async () => {
      const before = h.config.PUBLIC_BASE_URL;
      Reflect.set(h.config, 'PUBLIC_BASE_URL', 'http://127.0.0.1:9');
      const id = await file('扬尘');
      await run();
      Reflect.set(h.config, 'PUBLIC_BASE_URL', before);
      await waitFor(async () => (await checks(id))[1]?.[1] === 'person');
      expect((await checks(id))[1]).toEqual(['photo', 'person', 'no_answer']);
    });

    it('cannot be asked for without an address of our own', async () => {
      const before = h.config.PUBLIC_BASE_URL;
      Reflect.set(h.config, 'PUBLIC_BASE_URL', undefined);
      const id = await file('扬尘');
      await run();
      Reflect.set(h.config, 'PUBLIC_BASE_URL', before);
      expect((await checks(id))[1]).toEqual(['photo', 'person', 'no_address']);
    });
  });
});
