import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock';
import { Config } from '../core/config/config';
import { DomainEvents } from '../core/events/domain-events';
import { Media } from '../core/media/media.entity';
import { WechatIdentity } from './account.entity';
import { accountsJoined } from './identity.events';

/**
 * One person has an openid per app and, where the apps are bound to one Open Platform account, one unionid for all
 * (WeChat: UnionID 机制). The binding may come later than the first contact, so accounts can have to be joined.
 */
@Injectable()
export class SamePerson {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly events: DomainEvents,
  ) {}

  /** The account that the person of a new identity has already; null: a new one is needed. */
  async accountFor(
    manager: EntityManager,
    { appId, unionid }: { appId: string; unionid: string | null },
  ): Promise<string | null> {
    if (unionid === null) return null;
    const others = await manager.find(WechatIdentity, { where: { unionid }, order: { id: 'ASC' } });
    // Two logins into the mini-program are two people, whatever the platform says.
    if (this.isMini(appId) && others.some((other) => this.isMini(other.appId))) return null;
    return this.accountToKeep(others);
  }

  /** Makes one account of those that share a unionid. Idempotent. */
  async join(manager: EntityManager, unionid: string): Promise<void> {
    const identities = await manager.find(WechatIdentity, { where: { unionid }, order: { id: 'ASC' } });
    const to = this.accountToKeep(identities);
    if (to === null) return;
    const others = new Set(identities.map(({ accountId }) => accountId));
    others.delete(to);
    for (const from of others) {
      // Two people's logins into the mini-program are never thrown together, whatever the platform says.
      if (identities.some(({ accountId, appId }) => accountId === from && this.isMini(appId))) continue;
      await manager.update(WechatIdentity, { accountId: from }, { accountId: to });
      await manager.update(Media, { ownerId: from }, { ownerId: to });
      await this.events.emit(manager, accountsJoined, { from, to, at: this.clock.now() });
    }
  }

  /** The mini-program's, which has seats, roles and points; else the oldest. */
  private accountToKeep(identities: readonly WechatIdentity[]): string | null {
    const mini = identities.find(({ appId }) => this.isMini(appId));
    return (mini ?? identities[0])?.accountId ?? null;
  }

  private isMini(appId: string): boolean {
    return appId === this.config.WECHAT_APPID;
  }
}
