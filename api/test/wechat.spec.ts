import { Clock } from '../src/core/clock';
import { WechatTokens } from '../src/channels/wechat/token/wechat-tokens';
import { WechatApi, WechatError } from '../src/channels/wechat/wechat-api';
import { LoginProvider } from '../src/identity';
import { Harness, OPENIDS } from './harness';
import { forgetTokens } from './wechat';

const LOGIN = '/sns/jscode2session';
const TOKEN = '/cgi-bin/stable_token';
const SEND = '/cgi-bin/message/subscribe/send';
const TEMPLATE = 'demo-progress';

/** The WeChat adapter against the simulator, over HTTP: what it asks for, and what it makes of the answers. */
describe('WeChat', () => {
  let h: Harness;
  let now: number;
  /** Paths asked of WeChat since the test began; the adapter goes through the global fetch. */
  let asked: string[];

  beforeAll(async () => {
    h = await Harness.start();
    jest.spyOn(h.app.get(Clock), 'now').mockImplementation(() => new Date(now));
    const real = globalThis.fetch;
    jest.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
      const { origin, pathname } = new URL(input);
      if (origin === h.simulator.url && !pathname.startsWith('/_sim')) asked.push(pathname);
      return real(input, init);
    });
  });
  beforeEach(async () => {
    h.simulator.reset();
    now = Date.now();
    asked = [];
    await forgetTokens(h);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await h.stop();
  });

  const count = (path: string) => asked.filter((each) => each === path).length;

  describe('login', () => {
    const logIn = async (code: string) => {
      const { status, body } = await h.call<{ title: string; account: { id: string } }>(
        'POST',
        '/auth/wechat',
        {
          body: { code },
        },
      );
      return { status, title: body.title, account: body.account?.id };
    };
    const code = () => h.simulator.createCode(OPENIDS.resident);

    it('a code is exchanged for an identity, the same account each time', async () => {
      const [first, second] = [await logIn(code()), await logIn(code())];
      expect([first.status, second.status]).toEqual([200, 200]);
      expect(second.account).toBe(first.account);
      expect(await h.app.get(LoginProvider).exchange(code())).toEqual({
        appId: h.config.WECHAT_APPID,
        openid: OPENIDS.resident,
        unionid: null,
        sessionKey: expect.stringMatching(/^[A-Za-z0-9+/]{22}==$/),
      });
    });

    it('a code that was used, made up, or made for another mini-program is refused (40029)', async () => {
      const used = code();
      await logIn(used);
      for (const wrong of [used, 'made-up', h.simulator.createCode(OPENIDS.resident, 'wxother')])
        expect(await logIn(wrong)).toEqual({ status: 401, title: '登录码已失效，请重新登录' });
    });

    it('busy (-1) is asked once more; busy twice is said', async () => {
      h.simulator.fail({ endpoint: LOGIN, kind: 'errcode', value: -1, times: 1 });
      expect((await logIn(code())).status).toBe(200);
      expect(count(LOGIN)).toBe(2);
      h.simulator.fail({ endpoint: LOGIN, kind: 'errcode', value: -1, times: 2 });
      expect(await logIn(code())).toEqual({ status: 503, title: '微信暂时没有回应，请稍后再试' });
      expect(count(LOGIN)).toBe(4);
    });

    it.each(['drop', 'truncate', 'status'] as const)(
      'an answer that does not come whole (%s) is not asked for again: the code may be used up',
      async (kind) => {
        h.simulator.fail({ endpoint: LOGIN, kind, value: 502, times: 1 });
        expect((await logIn(code())).status).toBe(503);
        expect(count(LOGIN)).toBe(1);
      },
    );

    it('gives up after the time limit, and says so', async () => {
      jest.spyOn(AbortSignal, 'timeout').mockImplementationOnce(() => {
        const controller = new AbortController();
        setTimeout(() => controller.abort(), 50);
        return controller.signal;
      });
      h.simulator.fail({ endpoint: LOGIN, kind: 'latency', value: 300, times: 1 });
      expect(await logIn(code())).toEqual({ status: 503, title: '微信暂时没有回应，请稍后再试' });
      expect(AbortSignal.timeout).toHaveBeenCalledWith(5_000);
    });
  });

  describe('access token', () => {
    const message = (openid: string = OPENIDS.resident) => ({
      touser: openid,
      template_id: TEMPLATE,
      data: { thing1: { value: '测试' } },
    });
    const send = () => h.app.get(WechatApi).post<{ msgid: number }>(SEND, message());

    it('is asked for once, whoever asks at the same time, and kept', async () => {
      h.simulator.grant(OPENIDS.resident, TEMPLATE, 6);
      await Promise.all([send(), send(), send(), send(), send()]);
      await send();
      expect([count(TOKEN), count(SEND)]).toEqual([1, 6]);
    });

    it('is renewed before it ends', async () => {
      h.simulator.grant(OPENIDS.resident, TEMPLATE, 2);
      await send();
      now += (7200 - 200) * 1000 + 1;
      await send();
      expect(count(TOKEN)).toBe(2);
    });

    it.each([40001, 40014, 42001])(
      'refused with %i it is renewed and the call made again, once',
      async (errcode) => {
        h.simulator.grant(OPENIDS.resident, TEMPLATE, 2);
        await send();
        h.simulator.fail({ endpoint: SEND, kind: 'errcode', value: errcode, times: 1 });
        await send();
        expect([count(TOKEN), count(SEND)]).toEqual([2, 3]);
        expect(h.simulator.sent()).toHaveLength(2);
        h.simulator.fail({ endpoint: SEND, kind: 'errcode', value: errcode });
        await expect(send()).rejects.toEqual(new WechatError(errcode));
        expect([count(TOKEN), count(SEND)]).toEqual([3, 5]);
      },
    );

    it('that WeChat took back is replaced', async () => {
      h.simulator.grant(OPENIDS.resident, TEMPLATE, 2);
      await send();
      const forced = await h.app.get(WechatApi).raw<{ access_token: string }>(TOKEN, {
        method: 'POST',
        json: {
          grant_type: 'client_credential',
          appid: h.config.WECHAT_APPID,
          secret: h.config.WECHAT_SECRET,
          force_refresh: true,
        },
      });
      await send();
      expect(h.simulator.sent()).toHaveLength(2);
      expect(await h.app.get(WechatTokens).of(h.app.get(WechatApi).app)).toBe(forced.access_token);
    });

    it('is asked for again when the answer does not come', async () => {
      h.simulator.grant(OPENIDS.resident, TEMPLATE);
      h.simulator.fail({ endpoint: TOKEN, kind: 'drop', times: 2 });
      await send();
      expect([count(TOKEN), count(SEND)]).toEqual([3, 1]);
    });

    it('fails for all who wait, and the next one asks anew', async () => {
      h.simulator.grant(OPENIDS.resident, TEMPLATE, 3);
      h.simulator.fail({ endpoint: TOKEN, kind: 'errcode', value: 40125, times: 1 });
      const both = await Promise.allSettled([send(), send()]);
      expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      await send();
      expect([count(TOKEN), count(SEND)]).toEqual([2, 1]);
    });
  });
});
