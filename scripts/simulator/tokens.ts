import { randomBytes } from 'node:crypto';
import { WechatError, type WechatAnswer } from './types';

const LIFE_S = 7200;
/** The platform makes the next token five minutes early; both are good meanwhile. */
const OVERLAP_S = 300;
const FORCED_A_DAY = 20;
const FORCED_GAP_S = 30;
const DAY_S = 86_400;

interface Token {
  text: string;
  madeAt: number;
  forcedOut: boolean;
}

/** POST /cgi-bin/stable_token and the check of every other call's access_token. Times in seconds. */
export class Tokens {
  private readonly issued: Token[] = [];
  private forced: number[] = [];

  constructor(
    private readonly app: { appId: string; secret: string },
    private readonly now: () => number,
  ) {}

  stableToken(body: Record<string, unknown>): WechatAnswer {
    if (body['grant_type'] !== 'client_credential') throw new WechatError(40002, 'invalid grant_type');
    if (body['appid'] !== this.app.appId) throw new WechatError(40013, 'invalid appid');
    if (body['secret'] !== this.app.secret) throw new WechatError(40125, 'invalid appsecret');
    if (body['force_refresh'] === true) this.force();
    let token = this.issued.at(-1);
    if (token === undefined || token.forcedOut || this.age(token) >= LIFE_S - OVERLAP_S) token = this.issue();
    return { access_token: token.text, expires_in: Math.floor(LIFE_S - this.age(token)) };
  }

  /** Throws 41001 (missing), 40014 (malformed), 40001 (unknown or forced out) or 42001 (expired). */
  check(accessToken: unknown): void {
    if (typeof accessToken !== 'string' || accessToken === '') {
      throw new WechatError(41001, 'access_token missing');
    }
    if (accessToken.length < 64) throw new WechatError(40014, 'invalid access_token');
    const token = this.issued.find(({ text }) => text === accessToken);
    if (token === undefined || token.forcedOut) {
      throw new WechatError(40001, 'invalid credential, access_token is invalid or not latest');
    }
    if (this.age(token) >= LIFE_S) throw new WechatError(42001, 'access_token expired');
  }

  reset(): void {
    this.issued.length = 0;
    this.forced = [];
  }

  private issue(): Token {
    const token = {
      text: `90_${randomBytes(64).toString('base64url')}`,
      madeAt: this.seconds(),
      forcedOut: false,
    };
    this.issued.push(token);
    return token;
  }

  /** Beyond 20 a day or within 30 s the platform silently keeps the token. */
  private force(): void {
    const now = this.seconds();
    this.forced = this.forced.filter((at) => now - at < DAY_S);
    const last = this.forced.at(-1);
    if (this.forced.length >= FORCED_A_DAY || (last !== undefined && now - last < FORCED_GAP_S)) return;
    this.forced.push(now);
    for (const token of this.issued) token.forcedOut = true;
  }

  private age(token: Token): number {
    return this.seconds() - token.madeAt;
  }

  private seconds(): number {
    return this.now() / 1000;
  }
}
