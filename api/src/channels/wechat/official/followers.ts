import { Injectable } from '@nestjs/common';
import { Clock } from '../../../core/clock';
import { DAY_MS } from '../../../core/calendar/beijing';
import { OutboundError } from '../../../core/http/outbound';
import { IdentityService } from '../../../identity/identity.service';
import { WechatError } from '../wechat-api';
import { OfficialAccount } from './official-account';

/** The follower waits for our answer, and WeChat for five seconds only. */
const TIMEOUT_MS = 2000;

interface UserInfo {
  subscribe: number;
  unionid?: string;
}

/** Who a follower is among our accounts. */
@Injectable()
export class OfficialFollowers {
  constructor(
    private readonly account: OfficialAccount,
    private readonly identity: IdentityService,
    private readonly clock: Clock,
  ) {}

  /**
   * The follower's account; the first contact makes or finds one. WeChat tells the unionid of those who follow
   * (`GET /cgi-bin/user/info`, 获取用户基本信息), which joins them with their mini-program account. Without it, because
   * the apps are not bound yet or WeChat does not answer, it is asked for again after a day.
   */
  async accountOf(openid: string): Promise<string> {
    const appId = this.appId();
    const known = await this.identity.identityOf(appId, openid);
    const stale =
      known && known.unionid === null && this.clock.now().getTime() - known.updatedAt.getTime() > DAY_MS;
    if (known && !stale) return known.accountId;
    const unionid = await this.unionidOf(openid);
    return this.identity.accountFor({ appId, openid, unionid, sessionKey: '' });
  }

  /** On leaving, what was kept of the follower goes (WeChat: 关注/取消关注事件); filed tips stay, without the openid. */
  async leave(openid: string): Promise<void> {
    await this.identity.forget(this.appId(), openid);
  }

  /** The openid of those who follow. */
  async openidOf(accountId: string): Promise<string | null> {
    return this.account.appId === null
      ? null
      : this.identity.openidOf(accountId, { appId: this.account.appId });
  }

  private async unionidOf(openid: string): Promise<string | null> {
    try {
      const query = { openid, lang: 'zh_CN' };
      const info = await this.account.api.get<UserInfo>('/cgi-bin/user/info', query, {
        timeoutMs: TIMEOUT_MS,
      });
      return info.subscribe === 1 ? (info.unionid ?? null) : null;
    } catch (error) {
      if (error instanceof WechatError || error instanceof OutboundError || error instanceof SyntaxError)
        return null;
      throw error;
    }
  }

  private appId(): string {
    if (this.account.appId === null) throw new Error('there is no official account');
    return this.account.appId;
  }
}
