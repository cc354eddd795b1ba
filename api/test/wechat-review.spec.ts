import { createHash } from 'node:crypto';
import { PushCipher } from '../src/channels/wechat/incoming/push-cipher';
import { ContentCheck, ContentDecision } from '../src/content/content.entity';
import { Database } from '../src/core/database/database';
import { type Harness, OPENIDS, PUSH } from './harness';
import { ContentStage } from './wechat-content';

const TOKEN: string = PUSH.token;

interface Item {
  id: string;
  subjectId: string;
  text: string | null;
  photo: object | null;
  state: string;
  why: string | null;
  decisions: { reason: string; stateName: string }[];
}

/** The address WeChat pushes to, and what a person decides of what no machine let through. */
describe('content before a person', () => {
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

  describe('the address for pushes', () => {
    const sha1 = (...parts: string[]) => createHash('sha1').update(parts.sort().join('')).digest('hex');
    const now = () => String(Math.floor(stage.clock.now().getTime() / 1000));
    const push = async ({
      time = now(),
      token = TOKEN,
      appId = h.config.WECHAT_APPID,
      body = undefined as object | undefined,
    } = {}) => {
      const Encrypt = new PushCipher(PUSH.aesKey, appId).encrypt(
        JSON.stringify({ MsgType: 'event', Event: 'nothing' }),
      );
      const query = new URLSearchParams({
        signature: sha1(token, time, '1'),
        msg_signature: sha1(token, time, '1', Encrypt),
        timestamp: time,
        nonce: '1',
        encrypt_type: 'aes',
      });
      const response = await fetch(`${stage.url}?${query.toString()}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body ?? { ToUserName: 'gh', Encrypt }),
      });
      return { status: response.status, text: await response.text() };
    };

    it('takes what WeChat signed and encrypted', async () => {
      expect(await push()).toEqual({ status: 200, text: 'success' });
    });

    it('refuses another token, another app, what is old, and what is not encrypted', async () => {
      expect((await push({ token: 'another' })).status).toBe(403);
      expect((await push({ appId: 'wxother' })).status).toBe(403);
      expect((await push({ time: String(Number(now()) - 601) })).status).toBe(403);
      expect(
        (await push({ body: { MsgType: 'event', Event: 'wxa_media_check', trace_id: 'x' } })).status,
      ).toBe(403);
    });

    it('answers the console’s question, when it is signed', async () => {
      const ask = async (signature: string) => {
        const query = new URLSearchParams({
          signature,
          timestamp: now(),
          nonce: '2',
          echostr: '4375120948345356249',
        });
        const response = await fetch(`${stage.url}?${query.toString()}`);
        return [response.status, response.headers.get('content-type'), await response.text()];
      };
      expect(await ask(sha1(PUSH.token, now(), '2'))).toEqual([
        200,
        'text/plain; charset=utf-8',
        '4375120948345356249',
      ]);
      expect((await ask(sha1('wrong', now(), '2')))[0]).toBe(403);
    });

    it('a template switched off in WeChat’s settings ends its consents, one or several at once', async () => {
      const accept = (key: string) =>
        h.call<{ items: { remaining: number }[] }>('POST', '/wechat/reminders', {
          token: stage.resident,
          body: { key, accepted: ['progress'] },
        });
      const off = { SubscribeStatusString: 'reject', TemplateId: 'demo-progress' };
      const fields = {
        MsgType: 'event',
        Event: 'subscribe_msg_change_event',
        FromUserName: OPENIDS.resident,
      };
      for (const [index, more] of [{ List: off }, { List: [off] }].entries()) {
        expect((await accept(`switch-off-${index}`)).body.items[0]?.remaining).toBeGreaterThan(0);
        await h.simulator.push({ ...fields, ...more });
        const list = await h.call<{ items: { remaining: number }[] }>('GET', '/wechat/reminders', {
          token: stage.resident,
        });
        expect(list.body.items[0]?.remaining).toBe(0);
      }
    });
  });

  describe('a person', () => {
    const list = async (state = 'person') =>
      (
        await h.call<{ items: Item[]; waiting: number }>('GET', `/staff/content?state=${state}&limit=50`, {
          token: await h.login('office'),
        })
      ).body;
    const decide = async (id: string, body: object) =>
      h.call<Item & { title: string }>('POST', `/staff/content/${id}/decision`, {
        token: await h.login('office'),
        body,
      });

    it('sees the text and the photo, but not whose they are; decides with a reason; a repeat decides nothing', async () => {
      h.simulator.planMedia({ suggest: 'review' });
      const id = await file('存疑测试');
      await run();
      await waitFor(async () => (await checks(id))[1]?.[1] === 'person');
      const { items, waiting } = await list();
      const mine = items.filter(({ subjectId }) => subjectId === id);
      expect(mine.map(({ text, photo }) => [text !== null, photo !== null]).sort()).toEqual([
        [false, true],
        [true, false],
      ]);
      expect(waiting).toBeGreaterThanOrEqual(2);
      expect(JSON.stringify(mine)).not.toMatch(/author|openid|reporter/i);
      const [item] = mine;
      expect((await decide(item!.id, { key: 'decision-1', decision: 'allow', reason: '' })).status).toBe(422);
      const first = await decide(item!.id, {
        key: 'decision-1',
        decision: 'allow',
        reason: '核对过，没有问题',
      });
      const again = await decide(item!.id, {
        key: 'decision-1',
        decision: 'allow',
        reason: '核对过，没有问题',
      });
      expect([first.status, again.status]).toEqual([200, 200]);
      expect(again.body).toMatchObject({
        state: 'allowed',
        decisions: [{ reason: '核对过，没有问题', stateName: '人工放行' }],
      });
      expect(
        (await decide(item!.id, { key: 'decision-2', decision: 'allow', reason: '再放行' })).status,
      ).toBe(409);
      const back = await decide(item!.id, { key: 'decision-3', decision: 'withhold', reason: '被人投诉' });
      expect(back.body).toMatchObject({ state: 'withheld', decisions: [{}, { reason: '被人投诉' }] });
      const audit = await h.app.get(Database).manager.findBy(ContentDecision, { checkId: item!.id });
      expect(audit.map(({ fromState, toState }) => [fromState, toState])).toEqual([
        ['person', 'allowed'],
        ['allowed', 'withheld'],
      ]);
    });

    it('of the office is told when the first one waits', async () => {
      await h.app
        .get(Database)
        .transaction((tx) => tx.update(ContentCheck, { state: 'person' }, { state: 'withheld' }));
      const count = async () =>
        (
          await h.call<{ items: { title: string }[] }>('GET', '/notices?kind=task&limit=50', {
            token: await h.login('office'),
          })
        ).body.items.filter(({ title }) => title === '有内容等待人工审核').length;
      const before = await count();
      await file('存疑测试');
      await file('存疑测试');
      await run();
      expect(await count()).toBe(before + 1);
    });
  });
});
