import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock';
import { Config } from '../../core/config/config';
import { callOutside, type OutboundOptions } from '../../core/http/outbound';

/** What WeChat answers when something is wrong: HTTP 200 and a code. Codes: see the interface's own page. */
export class WechatError extends Error {
  constructor(readonly errcode: number) {
    super(`wechat_${errcode}`);
  }
}

const MARGIN_MS = 200_000;
/** Not the newest, malformed, expired: drop the token and try once more. */
const BAD_TOKEN = new Set([40001, 40014, 42001]);

/** Calls to the mini-program server interfaces, with one shared access token (cgi-bin/stable_token, normal mode). */
@Injectable()
export class WechatApi {
  private token: { value: string; renewAt: number } | undefined;
  private fetching: Promise<string> | undefined;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Answers are text whatever the header says; it is a failure only if `errcode` is there and not 0. */
  async raw<T>(path: string, options: OutboundOptions = {}): Promise<T> {
    const text = await callOutside(`${this.config.WECHAT_API_BASE}${path}`, options);
    const answer = JSON.parse(text) as T & { errcode?: number };
    if (answer.errcode !== undefined && answer.errcode !== 0) throw new WechatError(answer.errcode);
    return answer;
  }

  /** POST with the access token; a refused token is renewed once, never forced. */
  async post<T>(path: string, json: unknown): Promise<T> {
    const call = async () =>
      this.raw<T>(`${path}?access_token=${encodeURIComponent(await this.accessToken())}`, {
        method: 'POST',
        json,
      });
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof WechatError) || !BAD_TOKEN.has(error.errcode)) throw error;
      this.token = undefined;
      return call();
    }
  }

  private async accessToken(): Promise<string> {
    if (this.token && this.token.renewAt > this.clock.now().getTime()) return this.token.value;
    // Single flight: whoever asks meanwhile gets the same answer.
    this.fetching ??= this.fetchToken().finally(() => {
      this.fetching = undefined;
    });
    return this.fetching;
  }

  private async fetchToken(): Promise<string> {
    const json = {
      grant_type: 'client_credential',
      appid: this.config.WECHAT_APPID,
      secret: this.config.WECHAT_SECRET,
    };
    const answer = await this.raw<{ access_token: string; expires_in: number }>('/cgi-bin/stable_token', {
      method: 'POST',
      json,
      retries: 2,
    });
    const life = Math.max(60_000, answer.expires_in * 1000 - MARGIN_MS);
    this.token = { value: answer.access_token, renewAt: this.clock.now().getTime() + life };
    return answer.access_token;
  }
}
