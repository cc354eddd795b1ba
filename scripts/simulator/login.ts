import { randomBytes } from 'node:crypto';
import { WechatError, type Identity, type WechatAnswer } from './types';

const CODE_LIFE_MS = 5 * 60_000;
const MINUTE_MS = 60_000;
const LOGINS_PER_MINUTE = 100;

interface LoginCode {
  openid: string;
  appId: string;
  madeAt: number;
  used: boolean;
}

/** wx.login codes and code2Session: a code is bound to its appid, single use and lives five minutes. */
export class Logins {
  private readonly codes = new Map<string, LoginCode>();
  private readonly sessionKeys = new Map<string, string>();
  private readonly recent = new Map<string, number[]>();

  constructor(
    private readonly app: { appId: string; secret: string },
    private readonly people: Map<string, Identity>,
    private readonly now: () => number,
  ) {}

  /** What wx.login gives the mini-program of `appId` for this person. Throws 40003 for an unknown openid. */
  createCode(openid: string, appId = this.app.appId): string {
    if (!this.people.has(openid)) throw new WechatError(40003, 'invalid openid');
    const code = `0${randomBytes(12).toString('hex')}`;
    this.codes.set(code, { openid, appId, madeAt: this.now(), used: false });
    return code;
  }

  /** GET /sns/jscode2session. A new login rotates the session key, as WeChat may do. */
  code2Session(query: Record<string, unknown>): WechatAnswer {
    if (query['appid'] !== this.app.appId) throw new WechatError(40013, 'invalid appid');
    if (query['secret'] !== this.app.secret) throw new WechatError(40125, 'invalid appsecret');
    if (query['grant_type'] !== 'authorization_code') throw new WechatError(40002, 'invalid grant_type');
    const code = this.codes.get(String(query['js_code']));
    if (code === undefined || code.used || code.appId !== this.app.appId) {
      throw new WechatError(40029, 'invalid code');
    }
    if (this.now() - code.madeAt > CODE_LIFE_MS) throw new WechatError(40029, 'invalid code');
    code.used = true;
    this.countLogin(code.openid);
    if (this.people.get(code.openid)?.risky === true) throw new WechatError(40226, 'code blocked');
    const session_key = randomBytes(16).toString('base64');
    this.sessionKeys.set(code.openid, session_key);
    // A field nobody documented: a strict parser must not fall over it.
    return { session_key, openid: code.openid, [`x_${randomBytes(2).toString('hex')}`]: 1 };
  }

  /** The one live session key of a person, for tests of rotation. */
  sessionKey(openid: string): string | undefined {
    return this.sessionKeys.get(openid);
  }

  reset(): void {
    this.codes.clear();
    this.sessionKeys.clear();
    this.recent.clear();
  }

  private countLogin(openid: string): void {
    const since = this.now() - MINUTE_MS;
    const recent = (this.recent.get(openid) ?? []).filter((at) => at > since);
    if (recent.length >= LOGINS_PER_MINUTE) throw new WechatError(45011, 'api minute-quota reach limit');
    this.recent.set(openid, [...recent, this.now()]);
  }
}
