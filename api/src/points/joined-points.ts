import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, MoreThan } from 'typeorm';
import { currentRead } from '../core/database/current-read';
import { DomainEvents } from '../core/events/domain-events';
import { type AccountsJoined, accountsJoined } from '../identity/identity.events';
import { lockAccount } from './ledger/accounts';
import { post } from './ledger/post';
import { LedgerLot, PointsClaim } from './points.entity';

/**
 * One person's points come together when two of their accounts turn out to be one: a posting for each lot, so that
 * none of them lasts longer or shorter than before. What was claimed stays claimed. The account that goes has never
 * logged into the mini-program, so it has no redemptions that cost points.
 */
@Injectable()
export class JoinedPoints implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(accountsJoined, (manager, event) => this.move(manager, event));
  }

  private async move(manager: EntityManager, { from, to, at }: AccountsJoined): Promise<void> {
    await manager.update(PointsClaim, { accountId: from }, { accountId: to });
    // In the order in which postings lock people.
    const locked = new Map<string, string>();
    for (const ownerId of [from, to].sort())
      locked.set(ownerId, (await lockAccount(manager, 'person', ownerId)).id);
    const lots = await manager.find(LedgerLot, {
      where: { accountId: locked.get(from) ?? '', remaining: MoreThan(0) },
      order: { expiresAt: 'ASC', id: 'ASC' },
      ...currentRead(manager),
    });
    for (const lot of lots) {
      await post(manager, {
        ruleCode: 'accounts_joined',
        subjectId: lot.id,
        memo: '公众号与小程序是同一个人',
        at,
        legs: [
          { kind: 'person', ownerId: from, amount: -lot.remaining },
          { kind: 'person', ownerId: to, amount: lot.remaining },
        ],
        fromLots: [lot],
        expiresAt: lot.expiresAt,
      });
    }
  }
}
