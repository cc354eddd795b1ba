import { Injectable } from '@nestjs/common';
import { Clock } from '../../../core/clock';
import { Config } from '../../../core/config/config';
import { callOutside } from '../../../core/http/outbound';
import { WechatError } from '../wechat-api';

export interface AppCredentials {
  appId: string;
  secret: string;
}

/** Where access tokens come from: one source for every appid, so that a shared store can take its place. */
export abstract class AccessTokenSource {
  abstract of(app: AppCredentials): Promise<string>;
  /** WeChat refused this token; another one that came meanwhile is kept. */
  abstract refused(app: AppCredentials, token: string): Promise<void>;
}

const MARGIN_MS = 200_000;

interface Held {
  value: string;
  renewAt: number;
}

/**
 * Tokens of `cgi-bin/stable_token` in normal mode (WeChat: 获取稳定版接口调用凭据): repeated calls give the same token
 * to every process, so each may hold its own copy; official account and mini-program have one each.
 */
@Injectable()
export class StableTokens extends AccessTokenSource {
  private readonly held = new Map<string, Held>();
  private readonly fetching = new Map<string, Promise<string>>();

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {
    super();
  }

  of(app: AppCredentials): Promise<string> {
    const held = this.held.get(app.appId);
    if (held && held.renewAt > this.clock.now().getTime()) return Promise.resolve(held.value);
    // Single flight: whoever asks meanwhile gets the same answer.
    const running = this.fetching.get(app.appId);
    if (running) return running;
    const fetch = this.fetch(app).finally(() => this.fetching.delete(app.appId));
    this.fetching.set(app.appId, fetch);
    return fetch;
  }

  refused({ appId }: AppCredentials, token: string): Promise<void> {
    if (this.held.get(appId)?.value === token) this.held.delete(appId);
    return Promise.resolve();
  }

  private async fetch({ appId, secret }: AppCredentials): Promise<string> {
    const text = await callOutside(`${this.config.WECHAT_API_BASE}/cgi-bin/stable_token`, {
      method: 'POST',
      json: { grant_type: 'client_credential', appid: appId, secret },
      retries: 2,
    });
    const answer = JSON.parse(text) as { access_token?: string; expires_in?: number; errcode?: number };
    if (!answer.access_token) throw new WechatError(answer.errcode ?? -1);
    const life = Math.max(60_000, (answer.expires_in ?? 0) * 1000 - MARGIN_MS);
    this.held.set(appId, { value: answer.access_token, renewAt: this.clock.now().getTime() + life });
    return answer.access_token;
  }
}
