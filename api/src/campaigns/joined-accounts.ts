import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { DomainEvents } from '../core/events/domain-events';
import { accountsJoined } from '../identity/identity.events';
import { CampaignAttendance, CampaignSignUp } from './campaign.entity';

/** One person's two accounts become one: so do the sign-ups and attendances, each session once. */
@Injectable()
export class JoinedCampaigns implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(accountsJoined, async (manager, { from, to }) => {
      for (const entity of [CampaignSignUp, CampaignAttendance]) await this.move(manager, entity, from, to);
    });
  }

  private async move(
    manager: EntityManager,
    entity: typeof CampaignSignUp | typeof CampaignAttendance,
    from: string,
    to: string,
  ): Promise<void> {
    const kept = await manager.findBy<CampaignSignUp | CampaignAttendance>(entity, { accountId: to });
    const twice = kept.map(({ campaignId }) => campaignId);
    if (twice.length > 0) await manager.delete(entity, { accountId: from, campaignId: In(twice) });
    await manager.update(entity, { accountId: from }, { accountId: to });
  }
}
