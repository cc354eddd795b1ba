import { createHmac, randomBytes } from 'node:crypto';
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
  private readonly visits = new Map<string, number>();

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
    const person = this.people.get(code.openid);
    if (person?.risky === true) throw new WechatError(40226, 'code blocked');
    const session_key = randomBytes(16).toString('base64');
    this.sessionKeys.set(code.openid, session_key);
    this.visits.set(code.openid, this.now());
    // A field nobody documented: a strict parser must not fall over it.
    const unionid = person?.unionid === undefined ? {} : { unionid: person.unionid };
    return { session_key, openid: code.openid, ...unionid, [`x_${randomBytes(2).toString('hex')}`]: 1 };
  }

  /** When this person last opened the mini-program, in milliseconds since the epoch. */
  lastVisit(openid: string): number | undefined {
    return this.visits.get(openid);
  }

  /** GET /wxa/checksession. Throws 87008 or 87009. */
  checkSession(query: Record<string, unknown>): WechatAnswer {
    this.checkSignature(query);
    return { errcode: 0, errmsg: 'ok' };
  }

  /** GET /wxa/resetusersessionkey: the old key ends at once. Throws 87008 or 87009. */
  resetSession(query: Record<string, unknown>): WechatAnswer {
    const openid = this.checkSignature(query);
    const session_key = randomBytes(16).toString('base64');
    this.sessionKeys.set(openid, session_key);
    return { errcode: 0, errmsg: 'ok', openid, session_key };
  }

  private checkSignature(query: Record<string, unknown>): string {
    if (query['sig_method'] !== 'hmac_sha256') throw new WechatError(87008, 'invalid sig_method');
    const openid = String(query['openid']);
    const key = this.sessionKeys.get(openid);
    const wanted = key === undefined ? null : createHmac('sha256', key).update('').digest('hex');
    if (wanted === null || query['signature'] !== wanted) throw new WechatError(87009, 'invalid signature');
    return openid;
  }

  /** The one live session key of a person, for tests of rotation. */
  sessionKey(openid: string): string | undefined {
    return this.sessionKeys.get(openid);
  }

  reset(): void {
    this.codes.clear();
    this.sessionKeys.clear();
    this.recent.clear();
    this.visits.clear();
  }

  private countLogin(openid: string): void {
    const since = this.now() - MINUTE_MS;
    const recent = (this.recent.get(openid) ?? []).filter((at) => at > since);
    if (recent.length >= LOGINS_PER_MINUTE) throw new WechatError(45011, 'api minute-quota reach limit');
    this.recent.set(openid, [...recent, this.now()]);
  }
}
