import { startSimulator, type Simulator } from './simulator';

const appId = 'wxdemo';
const secret = 's3cret';
const openid = 'o-resident';
let now = 0;
let simulator: Simulator;

beforeAll(async () => {
  const identities = [
    { openid, name: '居民·演示' },
    { openid: 'o-risky', name: '高风险', risky: true },
  ];
  const templates = [{ id: 't1', title: '进度', keys: ['thing1', 'time2'] }];
  simulator = await startSimulator({ appId, secret, identities, templates, now: () => now });
});
afterAll(() => simulator.close());
beforeEach(() => {
  now = Date.UTC(2026, 0, 1);
  simulator.reset();
});

type Answer = Record<string, unknown>;
const read = async (response: Response): Promise<Answer> => JSON.parse(await response.text()) as Answer;

function login(js_code: string, other: Record<string, string> = {}): Promise<Response> {
  const query = new URLSearchParams({
    appid: appId,
    secret,
    js_code,
    grant_type: 'authorization_code',
    ...other,
  });
  return fetch(`${simulator.url}/sns/jscode2session?${query.toString()}`);
}
const post = async (path: string, body: unknown): Promise<Answer> =>
  read(await fetch(simulator.url + path, { method: 'POST', body: JSON.stringify(body) }));
const stable = (other: Answer = {}): Promise<Answer> =>
  post('/cgi-bin/stable_token', { grant_type: 'client_credential', appid: appId, secret, ...other });

describe('code2Session', () => {
  it('answers JSON as text/plain, with fields nobody documented and no errcode', async () => {
    const response = await login(simulator.createCode(openid));
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/plain; charset=utf-8',
    ]);
    const answer = await read(response);
    expect(answer).toMatchObject({ openid });
    expect(answer).not.toHaveProperty('errcode');
    expect(Buffer.from(String(answer['session_key']), 'base64')).toHaveLength(16);
    expect(Object.keys(answer)).toHaveLength(3);
  });

  it('takes a code once, within five minutes, for its own appid', async () => {
    const used = simulator.createCode(openid);
    await login(used);
    const old = simulator.createCode(openid);
    now += 5 * 60_000 + 1;
    for (const code of [used, old, simulator.createCode(openid, 'wxother'), 'made-up']) {
      const response = await login(code);
      expect(response.status).toBe(200);
      expect(await read(response)).toEqual({
        errcode: 40029,
        errmsg: expect.stringMatching(/^invalid code rid: /),
      });
    }
  });

  it.each([
    [40013, { appid: 'wxwrong' }],
    [40125, { secret: 'wrong' }],
    [40002, { grant_type: 'x' }],
  ])('answers %i to %o', async (errcode, wrong: Record<string, string>) => {
    expect(await read(await login(simulator.createCode(openid), wrong))).toMatchObject({ errcode });
  });

  it('blocks people of high risk and more than 100 logins a minute', async () => {
    expect(await read(await login(simulator.createCode('o-risky')))).toMatchObject({ errcode: 40226 });
    for (let i = 0; i < 100; i += 1) await login(simulator.createCode(openid));
    expect(await read(await login(simulator.createCode(openid)))).toMatchObject({ errcode: 45011 });
    now += 60_001;
    expect(await read(await login(simulator.createCode(openid)))).toMatchObject({ openid });
  });
});

describe('stable_token', () => {
  it('keeps the token while its time runs down, and makes the next five minutes early', async () => {
    const first = await stable();
    expect(first['expires_in']).toBe(7200);
    now += 1000_000;
    expect(await stable()).toEqual({ ...first, expires_in: 6200 });
    now += 5900_000;
    const next = await stable();
    expect(next['access_token']).not.toBe(first['access_token']);
    expect(await send(first['access_token'])).toMatchObject({ errcode: 43101 });
    now += 301_000;
    expect(await send(first['access_token'])).toMatchObject({ errcode: 42001 });
  });

  it('forces a new token out at most every 30 s', async () => {
    const first = await stable();
    const forced = await stable({ force_refresh: true });
    expect(forced['access_token']).not.toBe(first['access_token']);
    expect(await send(first['access_token'])).toMatchObject({ errcode: 40001 });
    expect((await stable({ force_refresh: true }))['access_token']).toBe(forced['access_token']);
  });

  it('wants JSON by POST', async () => {
    const path = `${simulator.url}/cgi-bin/stable_token`;
    expect(await read(await fetch(path))).toMatchObject({ errcode: 43002 });
    expect(await read(await fetch(path, { method: 'POST', body: 'appid=1' }))).toMatchObject({
      errcode: 47001,
    });
  });
});

const good = { thing1: { value: '垃圾焚烧' }, time2: { value: '2026年1月2日 15:01' } };
async function send(token?: unknown, other: Answer = {}): Promise<Answer> {
  const access = String(token ?? (await stable())['access_token']);
  const body = { touser: openid, template_id: 't1', page: 'pages/home/index', data: good, ...other };
  return post(`/cgi-bin/message/subscribe/send?access_token=${access}`, body);
}

describe('subscription messages', () => {
  it('spends one credit a message', async () => {
    simulator.grant(openid, 't1', 2);
    expect(await send()).toMatchObject({ errcode: 0, msgid: 1 });
    expect(await send()).toMatchObject({ errcode: 0, msgid: 2 });
    expect(await send()).toMatchObject({ errcode: 43101 });
    expect(simulator.sent()).toHaveLength(2);
    expect(simulator.sent()[0]).toMatchObject({ openid, template: 't1', data: { thing1: '垃圾焚烧' } });
  });

  it.each([
    [40003, { touser: 'nobody' }, 'invalid openid'],
    [40037, { template_id: 't9' }, 'template'],
    [47003, { data: JSON.stringify(good) }, 'data invalid'],
    [47003, { data: { ...good, thing1: { value: '一'.repeat(21) } } }, 'data.thing1.value invalid'],
    [47003, { data: { thing1: good.thing1 } }, 'data.time2.value is empty'],
  ])('refuses with %i for %o and spends nothing', async (errcode, wrong, text) => {
    simulator.grant(openid, 't1');
    expect(await send(undefined, wrong)).toEqual({ errcode, errmsg: expect.stringContaining(text) });
    expect(await send()).toMatchObject({ errcode: 0 });
  });

  it.each([
    [41001, ''],
    [40014, 'short'],
    [40001, 'x'.repeat(90)],
  ])('answers %i to a bad token', async (errcode, token) => {
    expect(await send(token)).toMatchObject({ errcode });
  });
});

describe('faults', () => {
  const path = '/cgi-bin/message/subscribe/send';
  it('drops the answer after the work is done', async () => {
    simulator.grant(openid, 't1');
    simulator.fail({ endpoint: path, kind: 'drop', times: 1 });
    await expect(send()).rejects.toThrow('fetch failed');
    expect(simulator.sent()).toHaveLength(1);
    expect(await send()).toMatchObject({ errcode: 43101 });
  });

  it('answers errcodes, HTTP errors, half answers, late answers; works twice', async () => {
    simulator.grant(openid, 't1', 9);
    simulator.fail({ endpoint: path, kind: 'errcode', value: -1, times: 1 });
    expect(await send()).toMatchObject({ errcode: -1 });
    simulator.fail({ endpoint: path, kind: 'duplicate', times: 1 });
    await send();
    expect(simulator.sent()).toHaveLength(2);
    simulator.fail({ endpoint: path, kind: 'truncate', times: 1 });
    await expect(send()).rejects.toThrow(SyntaxError);
    simulator.fail({ endpoint: '/sns/jscode2session', kind: 'status', value: 502, times: 1 });
    expect((await login('x')).status).toBe(502);
    simulator.fail({ endpoint: '/sns/jscode2session', kind: 'latency', value: 80, times: 1 });
    const start = performance.now();
    await login('x');
    expect(performance.now() - start).toBeGreaterThan(75);
  });

  it('is switched over HTTP too', async () => {
    const json = { 'content-type': 'application/json' };
    const ask = (method: string, at: string, body: unknown) =>
      fetch(simulator.url + at, { method, headers: json, body: JSON.stringify(body) });
    expect(
      (await ask('POST', '/_sim/faults', { endpoint: '/sns/jscode2session', kind: 'errcode', value: -1 }))
        .status,
    ).toBe(204);
    expect(await read(await login('x'))).toMatchObject({ errcode: -1 });
    await ask('POST', '/_sim/reset', {});
    const { code } = await read(await ask('POST', '/_sim/codes', { openid }));
    expect(await read(await login(String(code)))).toMatchObject({ openid });
    expect((await ask('POST', '/_sim/codes', { openid: 'nobody' })).status).toBe(400);
    const old = simulator.createCode(openid);
    await ask('POST', '/_sim/clock', { forwardMs: 5 * 60_000 + 1 });
    expect(await read(await login(old))).toMatchObject({ errcode: 40029 });
    await ask('POST', '/_sim/identities', { openid: 'o-new', name: '<新人>' });
    expect((await ask('POST', '/_sim/codes', { openid: 'o-new' })).status).toBe(201);
  });
});

describe('fault page', () => {
  const press = (path: string, form: Record<string, string>) =>
    fetch(simulator.url + path, { method: 'POST', body: new URLSearchParams(form) }).then((page) =>
      page.text(),
    );

  it('switches each kind on for one interface or all, shows what is still to come, and off again', async () => {
    const endpoint = '/sns/jscode2session';
    expect(await press('/faults', { endpoint, kind: 'code', errcode: '40226', times: '3' })).toContain(
      '还有 3 次',
    );
    expect(await read(await login('x'))).toMatchObject({ errcode: 40226 });
    expect(await press('/faults', { endpoint: 'all', kind: 'hang', errcode: '', times: '0' })).toContain(
      '一直不回答',
    );
    expect(
      await press('/faults', { endpoint: '/made/up', kind: 'busy', errcode: '', times: '1' }),
    ).not.toContain('/made/up');
    expect(await press('/faults/clear', {})).toContain('没有，一切正常');
    expect(await read(await login('x'))).toMatchObject({ errcode: 40029 });
  });

  it('hanging ends when the caller hangs up, and nothing was done', async () => {
    simulator.fail({ endpoint: '/sns/jscode2session', kind: 'hang', times: 1 });
    const code = simulator.createCode(openid);
    const asked = `${simulator.url}/sns/jscode2session?appid=${appId}&secret=${secret}&js_code=${code}&grant_type=authorization_code`;
    await expect(fetch(asked, { signal: AbortSignal.timeout(80) })).rejects.toThrow();
    expect(await read(await login(code))).toMatchObject({ openid });
  });
});

describe('login page', () => {
  const authorize = (redirect: string): Promise<Response> =>
    fetch(
      `${simulator.url}/oauth/authorize?${new URLSearchParams({ redirect_uri: redirect, state: 's&1' }).toString()}`,
    );

  it('shows the people and comes back with a code that logs in', async () => {
    const back = 'http://127.0.0.1:3000/?a=1#/pages/mine/index';
    const text = await (await authorize(back)).text();
    expect(text).toContain('居民·演示');
    const link = /href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
    const response = await fetch(`${simulator.url}${link}`, { redirect: 'manual' });
    const target = new URL(response.headers.get('location') ?? '');
    expect([target.host, target.hash, target.searchParams.get('state')]).toEqual([
      '127.0.0.1:3000',
      '#/pages/mine/index',
      's&1',
    ]);
    expect(await read(await login(target.searchParams.get('code') ?? ''))).toMatchObject({ openid });
  });

  it.each(['https://example.org/', 'http://127.0.0.1.example.org/', 'javascript:alert(1)', 'x'])(
    'does not go back to %s',
    async (redirect) => {
      expect((await authorize(redirect)).status).toBe(400);
      const query = new URLSearchParams({ openid, redirect_uri: redirect });
      expect(
        (await fetch(`${simulator.url}/oauth/choose?${query.toString()}`, { redirect: 'manual' })).status,
      ).toBe(400);
    },
  );

  it('lists what was sent, escaped', async () => {
    simulator.grant(openid, 't1');
    await send(undefined, { data: { ...good, thing1: { value: '<b>灰</b>' } } });
    const text = await (await fetch(`${simulator.url}/`)).text();
    expect(text).toContain('&lt;b&gt;灰&lt;/b&gt;');
    expect(text).not.toContain('<b>灰');
  });
});
