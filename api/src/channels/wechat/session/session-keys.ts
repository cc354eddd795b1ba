import { Injectable } from '@nestjs/common';
import { Config } from '../../../core/config/config';
import { Problem } from '../../../core/http/problem';
import { IdentityService } from '../../../identity/identity.service';
import { WechatApi, WechatError } from '../wechat-api';
import { openSessionData } from './session-data';
import { sessionSignature } from './session-signature';

const WRONG_SIGNATURE = 87009;
const METHOD = 'hmac_sha256';

/**
 * What needs a person's session key. The key stays on the server, sealed; any new login may replace it at WeChat.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_checksessionkey
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_resetusersessionkey
 */
@Injectable()
export class SessionKeys {
  constructor(
    private readonly api: WechatApi,
    private readonly identity: IdentityService,
    private readonly config: Config,
  ) {}

  /** Whether the key we hold is still the person's one. @throws WechatError, OutboundError */
  async isAlive(accountId: string): Promise<boolean> {
    const session = await this.identity.wechatSession(accountId);
    if (!session) return false;
    try {
      await this.api.get('/wxa/checksession', this.signed(session));
      return true;
    } catch (error) {
      if (error instanceof WechatError && error.errcode === WRONG_SIGNATURE) return false;
      throw error;
    }
  }

  /** Replaces the person's key, at WeChat and here: what was encrypted with the old one opens no more. */
  async reset(accountId: string): Promise<void> {
    const session = await this.identity.wechatSession(accountId);
    if (!session) return;
    const { session_key } = await this.api.getOnce<{ session_key: string }>(
      '/wxa/resetusersessionkey',
      this.signed(session),
    );
    await this.identity.keepSessionKey(session.openid, session_key);
  }

  /**
   * Opens what the phone got encrypted, such as the group a card was opened in.
   * @throws Problem unauthenticated: the key has changed meanwhile, the phone has to log in anew and ask again
   */
  async opened(accountId: string, iv: string, data: string): Promise<Record<string, unknown>> {
    const session = await this.identity.wechatSession(accountId);
    try {
      if (session) return openSessionData(session.sessionKey, iv, data, this.config.WECHAT_APPID);
    } catch {
      // The text of the error would hold bytes of the data; what it means is the same for every cause.
    }
    throw new Problem('unauthenticated', '微信登录已更新，请重新登录后再试');
  }

  private signed({ openid, sessionKey }: { openid: string; sessionKey: string }): Record<string, string> {
    return { openid, signature: sessionSignature(sessionKey), sig_method: METHOD };
  }
}
