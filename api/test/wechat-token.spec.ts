import { WechatTokens } from '../src/channels/wechat/token/wechat-tokens';
import { WechatToken } from '../src/channels/wechat/token/wechat-token.entity';
import { WechatApi } from '../src/channels/wechat/wechat-api';
import { Database } from '../src/core/database/database';
import { Log } from '../src/core/log/log';
import { Harness } from './harness';
import { forgetTokens, HandClock, watchCalls } from './wechat';

const TOKEN = '/cgi-bin/stable_token';

/** Several processes share one access token: here several `WechatTokens` on one database. */
describe('the shared access token', () => {
  let h: Harness;
  let clock: HandClock;
  let calls: ReturnType<typeof watchCalls>;
  const app = () => h.app.get(WechatApi).app;
  const anotherProcess = () =>
    new WechatTokens(h.app.get(Database), { now: () => clock.now() }, h.config, h.app.get(Log));
  const row = () => h.app.get(Database).manager.findOneByOrFail(WechatToken, { appId: app().appId });

  beforeAll(async () => {
    h = await Harness.start();
    clock = new HandClock(h);
    h.simulator.useClock(() => clock.now().getTime());
    calls = watchCalls(h);
  });
  beforeEach(async () => {
    h.simulator.reset();
    await forgetTokens(h);
    clock.set(Date.now());
    calls.paths.length = 0;
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await h.stop();
  });

  it('is asked for once, though several processes need it at the same moment', async () => {
    h.simulator.fail({ endpoint: TOKEN, kind: 'latency', value: 300, times: 1 });
    const processes = [anotherProcess(), anotherProcess(), anotherProcess(), h.app.get(WechatTokens)];
    const tokens = await Promise.all(processes.flatMap((each) => [each.of(app()), each.of(app())]));
    expect(new Set(tokens).size).toBe(1);
    expect(calls.count(TOKEN)).toBe(1);
  });

  it('lies in the database sealed, with room for 512 characters', async () => {
    const token = await anotherProcess().of(app());
    const { sealed, tokenHash } = await row();
    expect(sealed).not.toContain(token);
    expect(tokenHash).toMatch(/^[0-9a-f]{64}$/);
    await h.app
      .get(Database)
      .transaction((manager) =>
        manager.update(WechatToken, { appId: app().appId }, { sealed: 'x'.repeat(8_000) }),
      );
    expect((await row()).sealed).toHaveLength(8_000);
  });

  it('is renewed by one process ahead of its end; the others take the new one from the database', async () => {
    const first = await anotherProcess().of(app());
    clock.forward(120 - 3);
    const [one, two] = [anotherProcess(), anotherProcess()];
    const renewed = await one.of(app());
    expect(renewed).not.toBe(first);
    expect(await two.of(app())).toBe(renewed);
    expect(calls.count(TOKEN)).toBe(2);
  });

  it('that was refused is struck out for all, but a newer one is left alone', async () => {
    const [one, two] = [anotherProcess(), anotherProcess()];
    const old = await one.of(app());
    await two.of(app());
    clock.forward(120 - 3);
    const renewed = await one.of(app());
    await two.refused(app(), old);
    expect(await two.of(app())).toBe(renewed);
    expect(calls.count(TOKEN)).toBe(2);
    // Neither is the row struck out by whoever still holds the old one.
    expect(await anotherProcess().of(app())).toBe(renewed);
    await two.refused(app(), renewed);
    await anotherProcess().of(app());
    expect(calls.count(TOKEN)).toBe(3);
  });

  it('is asked for by another process when the one whose turn it was has died', async () => {
    const start = new Date(clock.now().getTime() - 1);
    await anotherProcess().of(app());
    const dead = { sealed: null, renewAt: start, fetchUntil: new Date(clock.now().getTime() + 20_000) };
    await h.app
      .get(Database)
      .transaction((manager) => manager.update(WechatToken, { appId: app().appId }, dead));
    const waiting = anotherProcess().of(app());
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(calls.count(TOKEN)).toBe(1);
    clock.forward(1);
    await waiting;
    expect(calls.count(TOKEN)).toBe(2);
  });

  it('is asked for once more when WeChat is busy (-1)', async () => {
    h.simulator.fail({ endpoint: TOKEN, kind: 'errcode', value: -1, times: 1 });
    await anotherProcess().of(app());
    expect(calls.count(TOKEN)).toBe(2);
  });

  it.each([-1, 40013, 40125, 40164, 45009, 45011])('%i is told, and not asked for ever', async (errcode) => {
    h.simulator.fail({ endpoint: TOKEN, kind: 'errcode', value: errcode });
    await expect(anotherProcess().of(app())).rejects.toThrow(`wechat_${errcode}`);
    expect(calls.count(TOKEN)).toBe(errcode === -1 ? 2 : 1);
  });

  it('fails for the one who asked; the next one has a turn of its own', async () => {
    h.simulator.fail({ endpoint: TOKEN, kind: 'errcode', value: 40125, times: 1 });
    const tokens = anotherProcess();
    await expect(tokens.of(app())).rejects.toThrow('wechat_40125');
    await expect(tokens.of(app())).resolves.toMatch(/./);
  });
});
