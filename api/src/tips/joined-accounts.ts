import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { DomainEvents } from '../core/events/domain-events';
import { type AccountsJoined, accountsJoined } from '../identity/identity.events';
import { TipMessage } from './conversation/conversation.entity';
import { TipFollower, TipFollowerVia } from './duplicates/follower.entity';
import { countFollowers } from './duplicates/membership';
import { Tip, TipEvent } from './tip.entity';

/** One person's tips, words and followed tips come together when two of their accounts turn out to be one. */
@Injectable()
export class JoinedAccounts implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(accountsJoined, (manager, event) => this.move(manager, event));
  }

  private async move(manager: EntityManager, { from, to, at }: AccountsJoined): Promise<void> {
    await manager.update(Tip, { reporterId: from }, { reporterId: to });
    await manager.update(TipEvent, { actorId: from }, { actorId: to });
    await manager.update(TipMessage, { authorId: from }, { authorId: to });
    await this.moveFollowing(manager, from, to, at);
  }

  /** Nobody follows twice, and nobody the own tip. */
  private async moveFollowing(manager: EntityManager, from: string, to: string, at: Date): Promise<void> {
    const twice = await manager.findBy(TipFollower, { accountId: to });
    const tipIds = twice.map(({ tipId }) => tipId);
    if (tipIds.length > 0) {
      await manager.delete(TipFollower, { accountId: from, tipId: In(tipIds) });
      await manager.delete(TipFollowerVia, { accountId: from, tipId: In(tipIds) });
    }
    await manager.update(TipFollower, { accountId: from }, { accountId: to });
    await manager.update(TipFollowerVia, { accountId: from }, { accountId: to });
    const followed = await manager.findBy(TipFollower, { accountId: to, leftAt: IsNull() });
    if (followed.length === 0) return;
    const tips = await manager.findBy(Tip, { id: In(followed.map(({ tipId }) => tipId)) });
    const own = tips.filter(({ reporterId }) => reporterId === to).map(({ id }) => id);
    if (own.length > 0) {
      const rows = { accountId: to, tipId: In(own), leftAt: IsNull() };
      await manager.update(TipFollower, rows, { leftAt: at, direct: false });
    }
    for (const tip of tips) await countFollowers(manager, tip);
  }
}
