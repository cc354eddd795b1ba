import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { DomainEvents } from '../core/events/domain-events';
import { accountsJoined } from '../identity/identity.events';
import { Notice } from './notice.entity';

/** The inboxes of two accounts that are one person's become one; what stands in both stays once. */
@Injectable()
export class JoinedInboxes implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(accountsJoined, async (manager, { from, to }) => {
      const causes = (await manager.findBy(Notice, { accountId: from })).map(({ causeId }) => causeId);
      if (causes.length === 0) return;
      const both = await manager.findBy(Notice, { accountId: to, causeId: In(causes) });
      if (both.length > 0)
        await manager.delete(Notice, { accountId: from, causeId: In(both.map(({ causeId }) => causeId)) });
      await manager.update(Notice, { accountId: from }, { accountId: to });
    });
  }
}
