import { startSimulator, type Simulator } from '../simulator';

const APP = { appId: 'wx0000000000000sim', secret: 'simulated' };
const PERSON = 'oSIM-person';
const VISITOR = 'oSIM-visitor';
const HOUR_MS = 3_600_000;

/** What the mini-program's interfaces do beyond login, tokens and messages, as WeChat does it. */
describe('the simulated mini-program', () => {
  let sim: Simulator;
  let now = Date.parse('2026-03-10T04:00:00.000Z');
  let token: string;

  const call = async (path: string, body?: object, query: Record<string, string> = {}) => {
    const address = `${sim.url}${path}?${new URLSearchParams({ access_token: token, ...query }).toString()}`;
    const answer = await fetch(address, body ? { method: 'POST', body: JSON.stringify(body) } : {});
    return (await answer.json()) as Record<string, unknown>;
  };
  const visit = async (openid: string) => {
    const query = { appid: APP.appId, secret: APP.secret, grant_type: 'authorization_code' };
    return call('/sns/jscode2session', undefined, { ...query, js_code: sim.createCode(openid) });
  };

  beforeAll(async () => {
    sim = await startSimulator({
      ...APP,
      identities: [
        { openid: PERSON, name: '甲', unionid: 'uSIM-1' },
        { openid: VISITOR, name: '乙' },
      ],
      templates: [
        { id: 'once', title: '一次' },
        { id: 'long', title: '长期', longTerm: true },
      ],
      pages: ['pages/tip/index', 'pages/report/index'],
      now: () => now,
    });
  });
  beforeEach(async () => {
    sim.reset();
    const json = { grant_type: 'client_credential', appid: APP.appId, secret: APP.secret };
    token = String((await call('/cgi-bin/stable_token', json))['access_token']);
  });
  afterAll(() => sim.close());

  it('gives a unionid only to whom it is bound', async () => {
    expect((await visit(PERSON))['unionid']).toBe('uSIM-1');
    expect(await visit(VISITOR)).not.toHaveProperty('unionid');
  });

  it.each([
    [{ version: 1 }, 47001],
    [{ scene: 5 }, 40129],
    [{ openid: 'nobody' }, 40003],
    [{ openid: VISITOR }, 61010],
    [{ content: '' }, 44002],
    [{ content: '字'.repeat(2501) }, 45002],
    [{}, 0],
  ])('looks at a text with %j: %i', async (wrong, errcode) => {
    await visit(PERSON);
    const good = { version: 2, scene: 3, openid: PERSON, content: '扬尘' };
    expect((await call('/wxa/msg_sec_check', { ...good, ...wrong }))['errcode']).toBe(errcode);
  });

  it('says 0 also of what is risky: the suggestion decides', async () => {
    await visit(PERSON);
    const answer = await call('/wxa/msg_sec_check', {
      version: 2,
      scene: 3,
      openid: PERSON,
      content: '违规测试',
    });
    expect(answer).toMatchObject({ errcode: 0, result: { suggest: 'risky', label: 20006 } });
  });

  it('forgets a visit after two hours', async () => {
    await visit(PERSON);
    now += 2 * HOUR_MS + 1;
    const json = { grant_type: 'client_credential', appid: APP.appId, secret: APP.secret };
    token = String((await call('/cgi-bin/stable_token', json))['access_token']);
    const text = { version: 2, scene: 3, openid: PERSON, content: '扬尘' };
    expect((await call('/wxa/msg_sec_check', text))['errcode']).toBe(61010);
  });

  it('long-term templates are not used up; pages that are not released are refused', async () => {
    sim.grant(PERSON, 'long');
    sim.grant(PERSON, 'once');
    const send = (template_id: string, page = 'pages/tip/index?id=1') =>
      call('/cgi-bin/message/subscribe/send', {
        touser: PERSON,
        template_id,
        page,
        data: { thing1: { value: '一' } },
      });
    const codes = [];
    for (const [id, page] of [['long'], ['long'], ['once', 'pages/none/index'], ['once'], ['once']] as const)
      codes.push((await send(id, page))['errcode']);
    expect(codes).toEqual([0, 0, 41030, 0, 43101]);
  });

  it('refuses a phone code of another person, used, or five minutes old', async () => {
    const ask = (code: string, openid = PERSON) => call('/wxa/business/getuserphonenumber', { code, openid });
    const code = sim.phoneCode(PERSON, '13800000000');
    expect((await ask(code, VISITOR))['errcode']).toBe(40029);
    expect((await ask(code))['phone_info']).toMatchObject({ phoneNumber: '13800000000' });
    expect((await ask(code))['errcode']).toBe(40029);
    const old = sim.phoneCode(PERSON, '13800000000');
    now += 5 * 60_000 + 1;
    expect((await ask(old))['errcode']).toBe(40029);
  });

  it('knows whether a session key is the live one', async () => {
    const { session_key } = await visit(PERSON);
    const { createHmac } = await import('node:crypto');
    const signed = (key: unknown) => ({
      openid: PERSON,
      signature: createHmac('sha256', String(key)).update('').digest('hex'),
      sig_method: 'hmac_sha256',
    });
    expect((await call('/wxa/checksession', undefined, signed(session_key)))['errcode']).toBe(0);
    await visit(PERSON);
    expect((await call('/wxa/checksession', undefined, signed(session_key)))['errcode']).toBe(87009);
    const wrong = { ...signed(session_key), sig_method: 'md5' };
    expect((await call('/wxa/checksession', undefined, wrong))['errcode']).toBe(87008);
  });
});
