import type { OutboundOptions } from '../../core/http/outbound';
import type { WechatTokens } from './token/wechat-tokens';
import { answerOf, fileOf, NoToken, type WechatApp, WechatError } from './wechat-answer';

/** Not the newest, malformed, expired: drop the token and try once more. */
export const BAD_TOKEN = new Set([40001, 40014, 42001]);

/** Calls to the server interfaces of one app with its shared access token. */
export class WechatClient {
  constructor(
    readonly app: WechatApp,
    private readonly tokens: WechatTokens,
  ) {}

  /** Without the access token. */
  raw<T>(path: string, options: OutboundOptions = {}): Promise<T> {
    return answerOf<T>(this.app, path, options);
  }

  post<T>(path: string, json: unknown): Promise<T> {
    return this.withToken((token) =>
      answerOf<T>(this.app, `${path}?${query({ access_token: token })}`, { method: 'POST', json }),
    );
  }

  /** For a GET that changes something. */
  getOnce<T>(path: string, parameters: Record<string, string>): Promise<T> {
    return this.withToken((token) =>
      answerOf<T>(this.app, `${path}?${query({ access_token: token, ...parameters })}`),
    );
  }

  get<T>(
    path: string,
    parameters: Record<string, string> = {},
    options: OutboundOptions = { retries: 1 },
  ): Promise<T> {
    return this.withToken((token) =>
      answerOf<T>(this.app, `${path}?${query({ access_token: token, ...parameters })}`, options),
    );
  }

  /** A GET that answers a file. */
  download(
    path: string,
    parameters: Record<string, string>,
    limits: { timeoutMs: number; maxBytes: number },
  ): Promise<Buffer> {
    return this.withToken((token) =>
      fileOf(this.app, `${path}?${query({ access_token: token, ...parameters })}`, limits),
    );
  }

  /** A POST that answers a file. */
  postForFile(path: string, json: unknown): Promise<Buffer> {
    return this.withToken((token) =>
      fileOf(this.app, `${path}?${query({ access_token: token })}`, { method: 'POST', json }),
    );
  }

  /** A refused token is renewed once, never forced: WeChat lets that be done 20 times a day. */
  private async withToken<T>(call: (token: string) => Promise<T>): Promise<T> {
    const token = await this.token();
    try {
      return await call(token);
    } catch (error) {
      if (!(error instanceof WechatError) || !BAD_TOKEN.has(error.errcode)) throw error;
      await this.tokens.refused(this.app, token);
      return call(await this.token());
    }
  }

  private async token(): Promise<string> {
    try {
      return await this.tokens.of(this.app);
    } catch (error) {
      throw error instanceof WechatError ? new NoToken(error.errcode) : error;
    }
  }
}

const query = (parameters: Record<string, string>): string => new URLSearchParams(parameters).toString();
