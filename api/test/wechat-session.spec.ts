import { createCipheriv, randomBytes } from 'node:crypto';
import { SessionKeys } from '../src/channels/wechat/session/session-keys';
import { Database } from '../src/core/database/database';
import { AccountPhone } from '../src/identity/account-phone.entity';
import { IdentityService } from '../src/identity/identity.service';
import { Harness, OPENIDS } from './harness';
import { forgetTokens, watchCalls } from './wechat';

const PHONE = '/wxa/business/getuserphonenumber';

/** Session keys and phone numbers against the simulator. */
describe('what belongs to a person’s session', () => {
  let h: Harness;
  let calls: ReturnType<typeof watchCalls>;
  let token: string;
  let account: string;

  beforeAll(async () => {
    h = await Harness.start();
    calls = watchCalls(h);
  });
  beforeEach(async () => {
    h.simulator.reset();
    await forgetTokens(h);
    const body = { code: h.simulator.createCode(OPENIDS.resident) };
    const answer = await h.call<{ accessToken: string; account: { id: string } }>('POST', '/auth/wechat', {
      body,
    });
    [token, account] = [answer.body.accessToken, answer.body.account.id];
    calls.paths.length = 0;
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await h.stop();
  });

  describe('the session key', () => {
    const keys = () => h.app.get(SessionKeys);

    it('never leaves the server', async () => {
      const body = { code: h.simulator.createCode(OPENIDS.resident) };
      const answer = await h.call('POST', '/auth/wechat', { body });
      const session = await h.app.get(IdentityService).wechatSession(account);
      expect(session?.sessionKey).toMatch(/==$/);
      expect(JSON.stringify(answer.body)).not.toContain(session!.sessionKey);
    });

    it('is alive until WeChat gives the person another one', async () => {
      expect(await keys().isAlive(account)).toBe(true);
      // Another login somewhere else, which we have not heard of.
      const query = new URLSearchParams({
        appid: h.config.WECHAT_APPID,
        secret: h.config.WECHAT_SECRET,
        js_code: h.simulator.createCode(OPENIDS.resident),
        grant_type: 'authorization_code',
      });
      await fetch(`${h.simulator.url}/sns/jscode2session?${query.toString()}`);
      expect(await keys().isAlive(account)).toBe(false);
    });

    it('is replaced at WeChat and here', async () => {
      const before = await h.app.get(IdentityService).wechatSession(account);
      await keys().reset(account);
      expect((await h.app.get(IdentityService).wechatSession(account))?.sessionKey).not.toBe(
        before?.sessionKey,
      );
      expect(await keys().isAlive(account)).toBe(true);
    });

    it('opens what was encrypted with it, and asks for a new login when it was another one', async () => {
      const session = await h.app.get(IdentityService).wechatSession(account);
      const iv = randomBytes(16);
      const seal = (key: Buffer) => {
        const cipher = createCipheriv('aes-128-cbc', key, iv);
        const text = JSON.stringify({ opengid: 'group-1', watermark: { appid: h.config.WECHAT_APPID } });
        return Buffer.concat([cipher.update(text), cipher.final()]).toString('base64');
      };
      const open = (key: Buffer) => keys().opened(account, iv.toString('base64'), seal(key));
      expect(await open(Buffer.from(session!.sessionKey, 'base64'))).toMatchObject({ opengid: 'group-1' });
      await expect(open(randomBytes(16))).rejects.toMatchObject({ code: 'unauthenticated' });
    });
  });

  describe('the phone number', () => {
    interface Phone {
      phone: string | null;
      title: string;
    }
    const give = (code: string) => h.call<Phone>('POST', '/wechat/phone', { token, body: { code } });
    const tap = (openid: string = OPENIDS.resident) => h.simulator.phoneCode(openid, '13812345678');

    it('is kept sealed, shown masked, and taken back', async () => {
      expect((await h.call<Phone>('GET', '/wechat/phone', { token })).body.phone).toBeNull();
      expect((await give(tap())).body).toEqual({ phone: '138****5678' });
      const row = await h.app.get(Database).manager.findOneByOrFail(AccountPhone, { accountId: account });
      expect(row.phone).not.toContain('13812345678');
      expect((await give(tap())).status).toBe(200);
      expect((await h.call<Phone>('POST', '/wechat/phone/remove', { token })).body).toEqual({ phone: null });
      expect(await h.app.get(Database).manager.countBy(AccountPhone, { accountId: account })).toBe(0);
    });

    it('a code that was used, is a login code, or is another person’s is refused (40029)', async () => {
      const used = tap();
      await give(used);
      for (const wrong of [
        used,
        h.simulator.createCode(OPENIDS.resident),
        tap(OPENIDS.volunteer),
        'made-up',
      ]) {
        const { status, body } = await give(wrong);
        expect([status, body.title]).toEqual([422, '手机号授权已过期，请再点一次']);
      }
    });

    it.each([
      [45011, 429, '获取太频繁，请一分钟后再试'],
      [40013, 503, '微信暂时没有给出手机号，请稍后再试'],
      [48001, 503, '微信暂时没有给出手机号，请稍后再试'],
    ])('%i is told as %i', async (errcode, status, title) => {
      h.simulator.fail({ endpoint: PHONE, kind: 'errcode', value: errcode });
      const answer = await give(tap());
      expect([answer.status, answer.body.title]).toEqual([status, title]);
    });

    it('busy (-1) is asked once more; a lost answer is not, since the code may be used up', async () => {
      h.simulator.fail({ endpoint: PHONE, kind: 'errcode', value: -1, times: 1 });
      expect((await give(tap())).status).toBe(200);
      expect(calls.count(PHONE)).toBe(2);
      h.simulator.fail({ endpoint: PHONE, kind: 'drop', times: 1 });
      expect((await give(tap())).status).toBe(503);
      expect(calls.count(PHONE)).toBe(3);
    });
  });
});
