import { callOutside, type OutboundOptions } from '../../../core/http/outbound';
import { type Download, downloadOutside } from '../../../core/http/download';
import { WechatError } from '../wechat-api';
import type { WechatTokens } from '../token/wechat-tokens';
import type { WechatApp } from '../wechat-answer';

/** Not the newest, malformed, expired: drop the token and try once more, never by force (20 a day). */
const BAD_TOKEN = new Set([40001, 40014, 42001]);

/** Calls of one app (official account or mini-program) to api.weixin.qq.com. */
export class AppApi {
  constructor(
    private readonly app: WechatApp,
    private readonly tokens: Pick<WechatTokens, 'of' | 'refused'>,
  ) {}

  /** @throws WechatError, OutboundError */
  get<T>(path: string, query: Record<string, string> = {}, options: OutboundOptions = {}): Promise<T> {
    return this.withToken(
      async (token) => checked(await callOutside(this.url(path, token, query), options)) as T,
    );
  }

  /** Not repeated by itself: the platform may have done it. @throws WechatError, OutboundError */
  post<T>(path: string, json: unknown, options: OutboundOptions = {}): Promise<T> {
    return this.withToken(
      async (token) =>
        checked(await callOutside(this.url(path, token), { method: 'POST', json, ...options })) as T,
    );
  }

  /**
   * Bytes, or the error that comes as JSON with HTTP 200 (WeChat: 获取临时素材): the first byte tells, since no
   * picture begins with a brace.
   * @throws WechatError, OutboundError
   */
  download(
    path: string,
    query: Record<string, string>,
    limits: { timeoutMs: number; maxBytes: number },
  ): Promise<Download> {
    return this.withToken(async (token) => {
      const answer = await downloadOutside(this.url(path, token, query), limits);
      if (answer.bytes[0] === 0x7b) checked(answer.bytes.toString('utf8'));
      return answer;
    });
  }

  private url(path: string, token: string, query: Record<string, string> = {}): string {
    return `${this.app.base}${path}?${new URLSearchParams({ access_token: token, ...query }).toString()}`;
  }

  private async withToken<T>(call: (token: string) => Promise<T>): Promise<T> {
    const token = await this.tokens.of(this.app);
    try {
      return await call(token);
    } catch (error) {
      if (!(error instanceof WechatError) || !BAD_TOKEN.has(error.errcode)) throw error;
      await this.tokens.refused(this.app, token);
      return call(await this.tokens.of(this.app));
    }
  }
}

/** It is a failure only if `errcode` is there and not 0; the header's type is not to be trusted. */
function checked(text: string): { errcode?: number } {
  const answer = JSON.parse(text) as { errcode?: number };
  if (answer.errcode !== undefined && answer.errcode !== 0) throw new WechatError(answer.errcode);
  return answer;
}
