import { startSimulator, type Simulator } from '../simulator';
import { checkMenu } from './menu';
import type { OfficialSettings } from './types';

const settings: Omit<OfficialSettings, 'miniAppId'> = {
  appId: 'wxofficial',
  secret: 's2',
  token: 'tokenTOKEN',
  aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  mode: 'safe',
  template: 't-official',
  bound: true,
};
const person = 'o-person-1';

describe('the official account of the simulator', () => {
  let simulator: Simulator;
  let now = 1_767_240_000_000;
  const ask = async (method: 'GET' | 'POST', path: string, body?: unknown) => {
    const answer = await fetch(`${simulator.url}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return (await answer.json()) as Record<string, unknown>;
  };
  const token = async (appid: string, secret: string) =>
    String(
      (await ask('POST', '/cgi-bin/stable_token', { grant_type: 'client_credential', appid, secret }))[
        'access_token'
      ],
    );
  const official = async (method: 'GET' | 'POST', path: string, body?: unknown, query = '') =>
    ask(method, `${path}?access_token=${encodeURIComponent(await token('wxofficial', 's2'))}${query}`, body);
  const openid = () => simulator.official?.follower(person).openid ?? '';

  beforeAll(async () => {
    const identities = [{ openid: person, name: '居民' }];
    simulator = await startSimulator({
      appId: 'wxmini',
      secret: 's1',
      identities,
      official: settings,
      now: () => now,
    });
  });
  beforeEach(() => simulator.reset());
  afterAll(() => simulator.close());

  it('tokens of the two apps are two', async () => {
    const mini = await token('wxmini', 's1');
    const path = `/cgi-bin/user/info?access_token=${encodeURIComponent(mini)}&openid=${openid()}`;
    expect((await ask('GET', path))['errcode']).toBe(40001);
  });

  it('user/info tells the unionid of followers only; it is the one of the login', async () => {
    expect(await official('GET', '/cgi-bin/user/info', undefined, `&openid=${openid()}`)).toEqual({
      subscribe: 0,
      openid: openid(),
    });
    await simulator.official?.follow(person);
    const info = await official('GET', '/cgi-bin/user/info', undefined, `&openid=${openid()}`);
    const code = simulator.createCode(person);
    const login = await ask(
      'GET',
      `/sns/jscode2session?appid=wxmini&secret=s1&grant_type=authorization_code&js_code=${code}`,
    );
    expect([
      info['subscribe'],
      info['unionid'] === login['unionid'],
      info['openid'] === login['openid'],
    ]).toEqual([1, true, false]);
  });

  it('five customer messages within 48 hours of a message, three within a minute of an event', async () => {
    const send = async () =>
      (
        await official('POST', '/cgi-bin/message/custom/send', {
          touser: openid(),
          msgtype: 'text',
          text: { content: 'x' },
        })
      )['errcode'];
    await simulator.official?.follow(person);
    expect([await send(), await send(), await send(), await send()]).toEqual([0, 0, 0, 45047]);
    now += 61_000;
    expect(await send()).toBe(45015);
    await simulator.official?.text(person, 'x');
    for (let i = 0; i < 5; i++) expect(await send()).toBe(0);
    expect(await send()).toBe(45047);
    await simulator.official?.text(person, 'x');
    now += 48 * 3_600_000 + 1;
    expect(await send()).toBe(45015);
  });

  it('template messages: follower, template, mini-program, keywords, the same client_msg_id once', async () => {
    const good = {
      touser: openid(),
      template_id: 't-official',
      client_msg_id: 'm1',
      miniprogram: { appid: 'wxmini', pagepath: 'pages/home/index' },
      data: { thing1: { value: '已受理' } },
    };
    const send = (more: object = {}) =>
      official('POST', '/cgi-bin/message/template/send', { ...good, ...more });
    expect((await send())['errcode']).toBe(43004);
    await simulator.official?.follow(person);
    expect((await send({ touser: 'x' }))['errcode']).toBe(40003);
    expect((await send({ template_id: 'x' }))['errcode']).toBe(40037);
    expect((await send({ miniprogram: { appid: 'wxother', pagepath: 'x' } }))['errcode']).toBe(40013);
    expect((await send({ data: { thing1: { value: '字'.repeat(21) } } }))['errcode']).toBe(47003);
    expect((await send())['msgid']).toBe((await send())['msgid']);
    expect(simulator.official?.templates.sent).toHaveLength(1);
  });

  it('media: bytes, or JSON with HTTP 200; gone after three days', async () => {
    const mediaId = simulator.official?.upload(Buffer.from([0xff, 0xd8, 1, 2])) ?? '';
    const path = async () =>
      `${simulator.url}/cgi-bin/media/get?media_id=${mediaId}&access_token=${encodeURIComponent(await token('wxofficial', 's2'))}`;
    const got = await fetch(await path());
    expect([got.headers.get('content-type'), (await got.arrayBuffer()).byteLength]).toEqual([
      'image/jpeg',
      4,
    ]);
    now += 3 * 86_400_000 + 1;
    const gone = await fetch(await path());
    expect([gone.status, ((await gone.json()) as { errcode: number }).errcode]).toEqual([200, 40007]);
  });

  it('tries three times, then the follower reads that the service is out of order', async () => {
    await expect(simulator.official?.text(person, 'x')).resolves.toMatchObject({
      tries: [0, 0, 0],
      outcome: 'unavailable',
    });
    expect(simulator.official?.lines.get(openid())?.at(-1)?.text).toContain('故障');
  });

  it.each([
    [{}, 40016],
    [{ button: [{ name: '一个太长的菜单名', type: 'click', key: 'k' }] }, 40018],
    [{ button: [{ name: '菜单', type: 'click' }] }, 40017],
    [{ button: [{ name: '菜单', type: 'view', url: 'x'.repeat(1025) }] }, 40027],
    [{ button: [{ name: '菜单', type: 'miniprogram', appid: 'wx', pagepath: 'p' }] }, 40119],
    [{ button: [{ name: '菜单' }] }, 40119],
  ])('refuses the menu %j', (menu, errcode) => {
    const outcome = (): unknown => {
      try {
        return checkMenu(menu);
      } catch (error) {
        return error;
      }
    };
    expect(outcome()).toMatchObject({ errcode });
  });

  it('robots: bad key, kind, empty, too long, twenty a minute', async () => {
    const url = new URL(simulator.robots.create(simulator.url));
    const send = async (body: unknown, address = `${url.pathname}${url.search}`) =>
      (await ask('POST', address, body))['errcode'];
    const text = (content: string) => ({ msgtype: 'text', text: { content } });
    expect(await send(text('x'), `${url.pathname}?key=wrong`)).toBe(93000);
    expect(await send({ msgtype: 'card' })).toBe(40008);
    expect(await send(text(''))).toBe(44004);
    expect(await send(text('字'.repeat(683)))).toBe(45002);
    for (let i = 0; i < 20; i++) expect(await send(text('x'))).toBe(0);
    expect(await send(text('x'))).toBe(45009);
    now += 60_001;
    expect(await send(text('x'))).toBe(0);
  });
});
