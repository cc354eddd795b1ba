import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { DomainEvents } from '../core/events/domain-events';
import { accountsJoined } from '../identity/identity.events';
import { DrawEntry } from './draw.entity';

/**
 * Two accounts turned out to be one person's: the lines of the one that goes become the other's. Where both stand on a
 * list, the line that is left over stays where it is: a published list does not change.
 */
@Injectable()
export class JoinedDraws implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(accountsJoined, async (manager, { from, to }) => {
      const mine = await manager.findBy(DrawEntry, { accountId: from });
      if (mine.length === 0) return;
      const both = await manager.findBy(DrawEntry, {
        accountId: to,
        drawId: In(mine.map(({ drawId }) => drawId)),
      });
      const known = new Set(both.map(({ drawId }) => drawId));
      const moved = mine.filter(({ drawId }) => !known.has(drawId)).map(({ id }) => id);
      if (moved.length > 0) await manager.update(DrawEntry, { id: In(moved) }, { accountId: to });
    });
  }
}
