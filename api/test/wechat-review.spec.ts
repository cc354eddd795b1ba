import { createHash } from 'node:crypto';
import { ContentCheck, ContentDecision } from '../src/content/content.entity';
import { Database } from '../src/core/database/database';
import { encrypt, field, makePush, type Push, sign, xml } from '../../scripts/simulator/official/wire';
import { type Harness, OPENIDS, PUSH } from './harness';
import { OFFICIAL } from './official';
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
    /** The console says XML or JSON; what is refused is so in both. */
    const settings = { token: TOKEN, aesKey: PUSH.aesKey, appId: '', mode: 'safe' as const };
    const off = (more: Record<string, string> = {}) => ({
      ToUserName: 'gh_x',
      FromUserName: OPENIDS.resident,
      CreateTime: 1,
      MsgType: 'event',
      Event: 'subscribe_msg_change_event',
      ...more,
    });
    const made = (more: object = {}, fields = off(), at = stage.clock.now().getTime()) =>
      makePush(
        { ...OFFICIAL, miniAppId: '', ...settings, appId: h.config.WECHAT_APPID, ...more },
        fields,
        at,
      );
    const asJson = ({ query, body }: Push): Push => ({
      query,
      body: JSON.stringify({ ToUserName: 'gh_x', Encrypt: field(body, 'Encrypt') }),
    });
    const sent = async ({ query, body }: Push) => {
      const type = body.startsWith('{') ? 'application/json' : 'text/xml';
      const response = await fetch(`${stage.url}?${new URLSearchParams(query).toString()}`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      return response.status;
    };
    /** Signed and encrypted as it should be, whatever it says. */
    const sealed = (text: string): Push => {
      const { query } = made();
      const Encrypt = encrypt({ aesKey: PUSH.aesKey, appId: h.config.WECHAT_APPID }, text);
      const { timestamp = '', nonce = '' } = query;
      return {
        query: { ...query, msg_signature: sign(TOKEN, timestamp, nonce, Encrypt) },
        body: xml({ Encrypt }),
      };
    };
    const BOMB = '<!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "&b;&b;">]>';

    it('refuses what is not signed, not fresh, not encrypted, not ours, too large, or XML that expands', async () => {
      const good = made();
      const minute = 60_000;
      const noon = stage.clock.now().getTime();
      const refused: Push[] = [
        { ...good, query: { ...good.query, msg_signature: '0'.repeat(40) } },
        { ...good, query: { ...good.query, msg_signature: '' } },
        { ...good, body: good.body.replace(/Encrypt><!\[CDATA\[../, 'Encrypt><![CDATA[AA') },
        made({ token: 'another' }),
        made({ appId: 'wxother' }),
        made({ aesKey: 'X'.repeat(43) }),
        made({}, off(), noon - 6 * minute),
        made({}, off(), noon + 6 * minute),
        // Plain mode, whoever signed it: the signature says nothing about the body.
        made({ mode: 'plain' }),
        { ...good, body: JSON.stringify(off()) },
        { ...good, body: `${BOMB}<xml><Encrypt>&c;</Encrypt></xml>` },
        { ...good, body: '<xml>'.repeat(200) },
        sealed(`${BOMB}<xml><Event>&c;</Event></xml>`),
        sealed('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><Event>&x;</Event></xml>'),
        sealed('neither'),
      ];
      for (const [index, push] of refused.entries()) expect([index, await sent(push)]).toEqual([index, 403]);
      for (const push of refused.slice(0, 8)) expect(await sent(asJson(push))).toBe(403);
      for (const large of [70_000, 300_000]) {
        const Encrypt = 'A'.repeat(large);
        expect(await sent({ ...good, body: xml({ Encrypt }) })).toBe(413);
        expect(await sent({ ...good, body: JSON.stringify({ Encrypt }) })).toBe(413);
      }
      expect([await sent(good), await sent(asJson(made()))]).toEqual([200, 200]);
    });

    it('takes a signed push once: sent again it does nothing, and its address serves no other message', async () => {
      const reminders = () =>
        h.call<{ items: { remaining: number }[] }>('GET', '/wechat/reminders', { token: stage.resident });
      const accept = (key: string) =>
        h.call('POST', '/wechat/reminders', { token: stage.resident, body: { key, accepted: ['progress'] } });
      const List = { SubscribeStatusString: 'reject', TemplateId: 'demo-progress' };
      const push = sealed(JSON.stringify({ ...off(), List }));
      await accept('before-the-push');
      expect(await sent(push)).toBe(200);
      expect((await reminders()).body.items[0]?.remaining).toBe(0);
      await accept('after-the-push');
      expect(await sent(push)).toBe(200);
      expect((await reminders()).body.items[0]?.remaining).toBe(1);
      const other = sealed(JSON.stringify({ ...off(), List, CreateTime: 2 }));
      const Encrypt = field(other.body, 'Encrypt') ?? '';
      const { timestamp = '', nonce = '' } = push.query;
      const msg_signature = sign(TOKEN, timestamp, nonce, Encrypt);
      expect(await sent({ query: { ...push.query, msg_signature }, body: other.body })).toBe(403);
      expect((await reminders()).body.items[0]?.remaining).toBe(1);
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
