import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainEvents } from '../core/events/domain-events';
import { accountsJoined } from '../identity/identity.events';
import { Redemption } from './reward.entity';

/**
 * Two accounts turned out to be one person's. The one that goes never redeemed anything, but it can have won a prize: who
 * reports through the official account is on the list of a draw too.
 */
@Injectable()
export class JoinedRedemptions implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(accountsJoined, async (manager, { from, to }) => {
      await manager.update(Redemption, { accountId: from }, { accountId: to });
    });
  }
}
