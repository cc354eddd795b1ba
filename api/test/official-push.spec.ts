import { encrypt, makePush, type Push, sign, xml } from '../../scripts/simulator/official/wire';
import { Clock } from '../src/core/clock';
import { Database } from '../src/core/database/database';
import { JobsService } from '../src/core/jobs/jobs.service';
import { OfficialDelivery } from '../src/channels/wechat/official/official.entity';
import type { Official } from '../../scripts/simulator/official/account';
import { Harness } from './harness';
import { OFFICIAL, RESIDENT, startOfficial } from './official';

const OTHER_KEY = 'GFEDCBA9876543210zyxwvutsrqponmlkjihgfedcba';

/** What the server address lets in: signatures, encryption, freshness, each message once. */
describe('pushes of the official account', () => {
  let h: Harness;
  let official: Official;
  let url: string;
  let now: number;
  const fields = (more: Record<string, string | number> = {}) => ({
    ToUserName: 'gh_x',
    FromUserName: official.follower(RESIDENT).openid,
    CreateTime: Math.floor(now / 1000),
    MsgType: 'text',
    Content: '帮助',
    MsgId: String(Math.floor(Math.random() * 1e15)),
    ...more,
  });
  const safe = () => official.settings;
  const send = (push: Push) => official.deliver(push);
  const status = async (push: Push) => (await send(push)).status;
  const count = () => h.app.get(Database).manager.count(OfficialDelivery);

  beforeAll(async () => {
    ({ h, official, url } = await startOfficial({}, { WECHAT_OFFICIAL_AES_KEY_PREVIOUS: OTHER_KEY }));
    now = Date.now();
    jest.spyOn(h.app.get(Clock), 'now').mockImplementation(() => new Date(now));
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await h.stop();
  });

  it('the address is checked: echostr comes back only for the right signature', async () => {
    const [timestamp, nonce] = [String(Math.floor(now / 1000)), '486452656'];
    const ask = async (signature: string, at = timestamp) => {
      const query = new URLSearchParams({ signature, timestamp: at, nonce, echostr: '4375120948345356249' });
      const answer = await fetch(`${url}?${query.toString()}`);
      return [answer.status, await answer.text()];
    };
    expect(await ask(sign(OFFICIAL.token, timestamp, nonce))).toEqual([200, '4375120948345356249']);
    expect((await ask('0'.repeat(40)))[0]).toBe(403);
    expect((await ask(''))[0]).toBe(403);
    const old = String(Number(timestamp) - 3600);
    expect((await ask(sign(OFFICIAL.token, old, nonce), old))[0]).toBe(403);
  });

  it('a signed, encrypted message is answered with a signed, encrypted reply', async () => {
    const outcome = await official.text(RESIDENT, '帮助');
    expect(outcome).toMatchObject({
      tries: [200],
      outcome: 'reply',
      reply: expect.stringContaining('要举报'),
    });
  });

  it('another signature, another body, another appid, no encryption, an old time: refused', async () => {
    const good = makePush(safe(), fields(), now);
    const before = await count();
    const bad: Push[] = [
      { ...good, query: { ...good.query, msg_signature: '0'.repeat(40) } },
      { ...good, query: { ...good.query, msg_signature: '' } },
      { ...good, body: good.body.replace(/Encrypt><!\[CDATA\[../, 'Encrypt><![CDATA[AA') },
      { ...good, body: xml(fields()) },
      makePush({ ...safe(), token: 'otherTOKEN' }, fields(), now),
      makePush({ ...safe(), appId: 'wxanother' }, fields(), now),
      makePush({ ...safe(), aesKey: 'X'.repeat(43) }, fields(), now),
      makePush(safe(), fields(), now - 301_000),
      makePush(safe(), fields(), now + 301_000),
      makePush(safe(), { ...fields(), FromUserName: '<x>' }, now),
    ];
    for (const push of bad) expect(await status(push)).toBe(403);
    expect(await count()).toBe(before);
    expect(await status(good)).toBe(200);
  });

  it('plain fields beside Encrypt count for nothing (compatibility mode)', async () => {
    const push = makePush(safe(), fields({ Content: '帮助' }), now);
    const body = push.body.replace(
      '<xml>',
      '<xml><Content><![CDATA[取消]]></Content><MsgType>event</MsgType>',
    );
    expect((await send({ ...push, body })).text).toContain('<Encrypt>');
  });

  it('the key before the change still opens', async () => {
    expect(await status(makePush({ ...safe(), aesKey: OTHER_KEY }, fields(), now))).toBe(200);
  });

  it('the same message again is answered as before and not taken in again', async () => {
    const message = fields({ Content: '进度' });
    const first = await send(makePush(safe(), message, now));
    const before = await count();
    now += 5000;
    const again = await send(makePush(safe(), message, now));
    expect([first.status, again.status, await count()]).toEqual([200, 200, before]);
    expect(again.text).toContain('<Encrypt>');
  });

  it('a signed address serves one message only; sent again as it was it changes nothing', async () => {
    const push = makePush(safe(), fields({ Content: '帮助' }), now);
    expect(await status(push)).toBe(200);
    const before = await count();
    expect(await status(push)).toBe(200);
    expect(await count()).toBe(before);
    const Encrypt = encrypt(safe(), xml(fields({ Content: '取消' })));
    const msg_signature = sign(
      safe().token,
      push.query['timestamp'] ?? '',
      push.query['nonce'] ?? '',
      Encrypt,
    );
    const other = { query: { ...push.query, msg_signature }, body: xml({ ToUserName: 'gh_x', Encrypt }) };
    expect(await status(other)).toBe(403);
    expect(await count()).toBe(before);
  });

  it('an event twice in a second is one event; two events are two', async () => {
    const event = fields({ MsgType: 'event', Event: 'CLICK', EventKey: 'help' });
    const { MsgId: _, ...click } = event;
    const before = await count();
    for (let i = 0; i < 3; i++) await send(makePush(safe(), click, now));
    await send(makePush(safe(), { ...click, EventKey: 'progress' }, now));
    expect((await count()) - before).toBe(2);
  });

  it.each([
    [
      'an entity bomb',
      '<!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "&b;&b;">]><xml><Encrypt>&c;</Encrypt></xml>',
      403,
    ],
    [
      'an outside entity',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><Encrypt>&x;</Encrypt></xml>',
      403,
    ],
    ['depth', '<xml>'.repeat(200), 403],
    ['what is large', `<xml><Encrypt>${'A'.repeat(70_000)}</Encrypt></xml>`, 413],
    ['what is very large', `<xml><Encrypt>${'A'.repeat(300_000)}</Encrypt></xml>`, 413],
    ['nothing', '', 403],
    ['JSON', '{"Encrypt":"x"}', 403],
  ])('%s is refused', async (_what, body, wanted) => {
    const { query } = makePush(safe(), fields(), now);
    expect(await status({ query, body })).toBe(wanted);
  });

  it('an entity bomb inside the encryption is refused too', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "lol">]><xml><Content>&b;</Content></xml>';
    const good = makePush(safe(), fields(), now);
    const Encrypt = encrypt(safe(), bomb);
    const msg_signature = sign(
      safe().token,
      good.query['timestamp'] ?? '',
      good.query['nonce'] ?? '',
      Encrypt,
    );
    expect(await status({ query: { ...good.query, msg_signature }, body: xml({ Encrypt }) })).toBe(403);
  });

  it('what has nothing to be answered ends quietly', async () => {
    const follower = official.follower(RESIDENT);
    for (const [event, more] of [
      ['LOCATION', { Latitude: '34.7', Longitude: '113.7', Precision: '40' }],
      ['VIEW', { EventKey: 'https://x' }],
      ['view_miniprogram', { EventKey: 'pages/home/index', MenuId: '1' }],
      ['something_new', {}],
    ] as const)
      expect((await official.event(follower, event, more)).outcome).toBe('silent');
  });

  it('what was pushed is forgotten after a day', async () => {
    expect(await count()).toBeGreaterThan(0);
    now += 25 * 3_600_000;
    await h.app.get(JobsService).runDue();
    expect(await count()).toBe(0);
  });
});

describe('plain mode', () => {
  it('takes signed plain XML, for trying out', async () => {
    const { h, official } = await startOfficial({ mode: 'plain' });
    const outcome = await official.text(RESIDENT, '帮助');
    expect(outcome).toMatchObject({ outcome: 'reply', reply: expect.stringContaining('要举报') });
    const now = Date.now();
    const push = (at = now, settings = official.settings, MsgId = '1') =>
      makePush(settings, { FromUserName: 'o1', CreateTime: 1, MsgType: 'text', MsgId }, at);
    const good = push();
    const status = async (one: Push) => (await official.deliver(one)).status;
    for (const refused of [
      { ...good, query: { ...good.query, signature: 'x' } },
      push(now, { ...official.settings, token: 'otherTOKEN' }),
      push(now - 301_000),
      push(now + 301_000),
      { ...good, body: '<!DOCTYPE a [<!ENTITY b "lol">]><xml><Content>&b;</Content></xml>' },
      { ...good, body: '<xml>'.repeat(200) },
      { ...good, body: '' },
    ])
      expect(await status(refused)).toBe(403);
    expect(await status({ ...good, body: `<xml><Content>${'A'.repeat(70_000)}</Content></xml>` })).toBe(413);
    expect(await status(good)).toBe(200);
    // Another body under the address that was used: all that plain mode can do against it.
    expect(await status({ ...good, body: push(now, official.settings, '2').body })).toBe(403);
    await h.stop();
  });
});

describe('without an official account', () => {
  it('there is no such address', async () => {
    const h = await Harness.start();
    expect((await h.call('GET', '/wechat/official')).status).toBe(404);
    await h.stop();
  });
});
