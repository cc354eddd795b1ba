import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import type { Role } from '../core/auth/principal';
import { GridsService } from '../grids/grids.service';
import { SeatsService } from '../identity/seats.service';
import { type NoticeDraft, NoticesService } from '../notices/notices.service';
import { type Campaign, CampaignSignUp } from './campaign.entity';
import type { RosterSeat } from './must-attend';

/** Notices written by one statement. */
const BATCH = 200;

/** Whom a session concerns. */
@Injectable()
export class CampaignAudience {
  constructor(
    private readonly grids: GridsService,
    private readonly seats: SeatsService,
    private readonly notices: NoticesService,
  ) {}

  /** The seats whose holders must attend; none for a campaign. Asks the grids: not for use inside a transaction. */
  async mustAttend(
    manager: EntityManager,
    { kind, gridId, roles }: Pick<Campaign, 'kind' | 'gridId' | 'roles'>,
  ): Promise<RosterSeat[]> {
    if (kind === 'campaign' || roles === '') return [];
    const tree = await this.grids.tree();
    const gridIds = tree.below(gridId).map(({ id }) => id);
    return this.seats.standing(manager, gridIds, roles.split('|') as Role[]);
  }

  /** Accounts to be told of it: who signed up, and who must attend. Not for use inside a transaction. */
  async accounts(manager: EntityManager, campaign: Campaign): Promise<string[]> {
    const signedUp = await manager.findBy(CampaignSignUp, {
      campaignId: campaign.id,
      withdrawnAt: IsNull(),
    });
    const seats = await this.mustAttend(manager, campaign);
    return [
      ...new Set([
        ...signedUp.map(({ accountId }) => accountId),
        ...seats.flatMap(({ accountId }) => accountId ?? []),
      ]),
    ];
  }

  /** One notice each, in the transaction of what it tells of. */
  async tell(
    manager: EntityManager,
    accountIds: readonly string[],
    { kind }: Pick<Campaign, 'kind'>,
    notice: Pick<NoticeDraft, 'causeId' | 'title' | 'body'>,
  ): Promise<void> {
    for (let from = 0; from < accountIds.length; from += BATCH)
      await this.notices.add(
        manager,
        accountIds
          .slice(from, from + BATCH)
          .map((accountId) => ({ ...notice, accountId, kind, tipId: null, push: true })),
      );
  }
}
