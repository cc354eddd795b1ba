import { Injectable } from '@nestjs/common';
import { Config } from '../../../core/config/config';
import { Problem } from '../../../core/http/problem';
import { WechatTokens } from '../token/wechat-tokens';
import { WechatClient } from '../wechat-client';
import { PushGate } from '../incoming/push-gate';

/** The configured official account (服务号): its appid, its calls, its door for pushes. */
@Injectable()
export class OfficialAccount {
  /** null: this installation has none. */
  readonly appId: string | null;
  private readonly calls: WechatClient | null;
  private readonly door: PushGate | null;

  constructor(config: Config, tokens: WechatTokens) {
    const {
      WECHAT_OFFICIAL_APPID: appId,
      WECHAT_OFFICIAL_SECRET: secret,
      WECHAT_OFFICIAL_TOKEN: token,
    } = config;
    this.appId = appId ?? null;
    this.calls =
      appId && secret ? new WechatClient({ appId, secret, base: config.WECHAT_API_BASE }, tokens) : null;
    const keys = [config.WECHAT_OFFICIAL_AES_KEY, config.WECHAT_OFFICIAL_AES_KEY_PREVIOUS];
    this.door =
      appId && token
        ? new PushGate({
            appId,
            token,
            keys: keys.filter((key) => key !== undefined),
            mode: config.WECHAT_OFFICIAL_MODE,
          })
        : null;
  }

  get api(): WechatClient {
    if (!this.calls) throw none();
    return this.calls;
  }

  get gate(): PushGate {
    if (!this.door) throw none();
    return this.door;
  }
}

const none = () => new Problem('not_found', '没有设置公众号');
