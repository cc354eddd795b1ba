import { checkWechat } from '../src/channels/wechat/check/check-wechat';
import { tell } from '../src/channels/wechat/check/result';
import type { Config } from '../src/core/config/config';
import { freePort } from '../../scripts/testing/free-port';
import { OfficialMenu } from '../src/channels/wechat/official/menu';
import { Harness } from './harness';
import { OFFICIAL } from './official';

const TOKEN = '/cgi-bin/stable_token';

/** What `npm run wechat:check` says of settings, right and wrong, against the simulator. */
describe('the check of the WeChat settings', () => {
  let h: Harness;

  beforeAll(async () => {
    const port = await freePort();
    const all = { ...OFFICIAL, mode: 'safe' as const };
    const official = {
      WECHAT_OFFICIAL_APPID: all.appId,
      WECHAT_OFFICIAL_SECRET: all.secret,
      WECHAT_OFFICIAL_TOKEN: all.token,
      WECHAT_OFFICIAL_AES_KEY: all.aesKey,
      WECHAT_OFFICIAL_TEMPLATE: all.template,
    };
    h = await Harness.start({ PUBLIC_BASE_URL: `http://127.0.0.1:${port}`, ...official }, { official: all });
    await h.app.listen(port, '127.0.0.1');
  });
  beforeEach(async () => {
    h.simulator.reset();
    await h.app.get(OfficialMenu).publish();
  });
  afterAll(() => h.stop());

  const check = async (other: Partial<Config> = {}) => {
    const results = await checkWechat(Object.assign(Object.create(h.config) as Config, other));
    return {
      text: tell(results).join('\n'),
      bad: results.filter(({ state }) => state === 'bad').map(({ step }) => step),
      of: (step: string) => results.find((each) => each.step === step),
    };
  };

  it('finds nothing wrong with right ones, and says what only the operator can see', async () => {
    const { bad, text } = await check();
    expect(bad).toEqual([]);
    for (const word of [
      '服务器域名',
      '用户隐私保护指引',
      'getLocation',
      '能检查的都正常',
      '安全模式',
      '我要举报、查进度、小程序',
    ])
      expect(text).toContain(word);
    expect(text).not.toContain(h.config.WECHAT_SECRET);
  });

  it.each([
    [{ WECHAT_SECRET: 'wrong' }, 'AppSecret 重置'],
    [{ WECHAT_APPID: 'wxwrong' }, '抄 AppID'],
    [{ WECHAT_API_BASE: 'http://127.0.0.1:9' }, '防火墙'],
  ])('%j: says what to do, and does not go on with what needs it', async (other, advice) => {
    const { bad, text, of } = await check(other);
    expect(bad).toContain('AppID 和 AppSecret');
    expect(text).toContain(advice);
    expect(of('小程序码')).toMatchObject({ state: 'open', text: '还没有检查' });
  });

  it.each([
    [40164, 'IP 白名单'],
    [45009, '明天再试'],
    [48001, '按 48001 查'],
  ])('%i: says what to do', async (errcode, advice) => {
    h.simulator.fail({ endpoint: TOKEN, kind: 'errcode', value: errcode });
    expect((await check()).text).toContain(advice);
  });

  it('knows a template that is not there, and one whose keywords are others', async () => {
    const missing = await check({ WECHAT_TEMPLATE_PROGRESS: 'not-ours' });
    expect(missing.of('订阅消息模板')).toMatchObject({ state: 'bad' });
    const other = await check({ WECHAT_TEMPLATE_PROGRESS: 'demo-progress:thing4,thing2,time3' });
    expect(other.of('订阅消息模板')?.text).toContain('thing1、thing2、time3');
    const none = await check({ WECHAT_TEMPLATE_PROGRESS: undefined });
    expect(none.of('订阅消息模板')).toMatchObject({ state: 'open', text: '没有填模板，只发站内消息' });
  });

  it('knows interfaces that are not open, and a mini-program that is not released', async () => {
    h.simulator.fail({ endpoint: '/wxa/msg_sec_check', kind: 'errcode', value: 48001 });
    h.simulator.fail({ endpoint: '/wxa/getwxacodeunlimit', kind: 'errcode', value: 41030 });
    const { of } = await check();
    expect(of('内容安全接口')).toMatchObject({ state: 'bad' });
    expect(of('小程序码')).toMatchObject({ state: 'open' });
  });

  it('knows an address of our own that is missing, wrong, or has other settings', async () => {
    expect((await check({ PUBLIC_BASE_URL: undefined })).bad).toEqual([
      '对外网址',
      '消息推送',
      '公众号服务器配置',
    ]);
    expect((await check({ PUBLIC_BASE_URL: 'http://127.0.0.1:9' })).bad).toEqual([
      '对外网址',
      '消息推送',
      '公众号服务器配置',
    ]);
    expect((await check({ WECHAT_PUSH_TOKEN: 'AnotherToken' })).of('消息推送')).toMatchObject({
      state: 'bad',
    });
    expect((await check({ WECHAT_PUSH_TOKEN: undefined })).of('消息推送')?.advice).toContain(
      'EncodingAESKey',
    );
  });

  it('knows an official account whose settings, template, menu or server address are not right', async () => {
    const secret = await check({ WECHAT_OFFICIAL_SECRET: 'wrong' });
    expect(secret.of('公众号的 AppID 和 AppSecret')?.advice).toContain('WECHAT_OFFICIAL_SECRET 不对');
    expect((await check({ WECHAT_OFFICIAL_TEMPLATE: 'not-ours' })).bad).toEqual(['公众号模板消息']);
    expect((await check({ WECHAT_OFFICIAL_TEMPLATE: undefined })).of('公众号模板消息')?.state).toBe('open');
    expect((await check({ WECHAT_OFFICIAL_TOKEN: 'another' })).bad).toEqual(['公众号服务器配置']);
    h.simulator.reset();
    expect((await check()).of('公众号菜单')?.advice).toBe('运行 npm run admin -- official-menu');
    expect((await check({ WECHAT_OFFICIAL_APPID: undefined })).of('公众号')?.state).toBe('open');
  });
});
