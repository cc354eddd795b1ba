import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import type { Principal } from '../../core/auth/principal';
import { Database } from '../../core/database/database';
import { forbidden, notFound } from '../../core/http/problem';
import type { GridTree } from '../../grids';
import { GridsService } from '../../grids/grids.service';
import { gridsInScope, rolesInScope } from '../../identity';
import { Squad, SquadGrid, SquadMember } from './squad.entity';
import { leads, MOST_MEMBERS } from './squad-rules';

export interface Mine {
  squad: Squad;
  member: SquadMember;
}

/** Who is in which squad, and who may see it. */
@Injectable()
export class SquadsService {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
  ) {}

  /** The squad a person is in now; usable inside a transaction with its manager. */
  async mine(accountId: string, manager: EntityManager = this.database.manager): Promise<Mine | null> {
    const member = await manager.findOneBy(SquadMember, { openAccountId: accountId });
    if (!member) return null;
    return { member, squad: await manager.findOneByOrFail(Squad, { id: member.squadId }) };
  }

  /** @throws Problem not_found */
  async find(id: string, manager: EntityManager = this.database.manager): Promise<Squad> {
    const squad = await manager.findOneBy(Squad, { id });
    if (!squad) throw notFound('这支小分队');
    return squad;
  }

  byIds(ids: readonly string[]): Promise<Squad[]> {
    return this.database.manager.findBy(Squad, { id: In([...new Set(ids)]) });
  }

  /** The squad, for somebody who is in it. Others learn nothing of it. @throws Problem not_found */
  async asMember(accountId: string, id: string): Promise<Mine> {
    const mine = await this.mine(accountId);
    if (mine?.squad.id !== id) throw notFound('这支小分队');
    return mine;
  }

  /** For captain and deputy of a squad at work. @throws Problem not_found, forbidden */
  async asLeader(accountId: string, id: string): Promise<Mine> {
    const mine = await this.asMember(accountId, id);
    if (!leads(mine.squad, accountId)) throw forbidden('只有队长和副队长能做这件事');
    if (mine.squad.state !== 'active') throw forbidden('小分队还没有批准，批准后才能做这件事');
    return mine;
  }

  /** For the community it belongs to, and the office. @throws Problem not_found */
  async asCommunity(me: Principal, id: string): Promise<Squad> {
    const squad = await this.find(id);
    if (!isCommunity(me, squad.communityId, await this.grids.tree())) throw notFound('这支小分队');
    return squad;
  }

  /** Communities whose squads are this person's to look after. */
  async communitiesOf(me: Principal): Promise<string[]> {
    const tree = await this.grids.tree();
    return [...gridsInScope(me, tree)].filter((id) => tree.get(id)?.level === 2 && isCommunity(me, id, tree));
  }

  /** Present members, longest first. */
  members(squadId: string, manager: EntityManager = this.database.manager): Promise<SquadMember[]> {
    return manager.find(SquadMember, {
      where: { squadId, endedAt: IsNull() },
      order: { id: 'ASC' },
      take: MOST_MEMBERS,
    });
  }

  /** How the squad calls these people, also those who have left. */
  async nicknames(squadId: string, accountIds: readonly string[]): Promise<Map<string, string>> {
    if (accountIds.length === 0) return new Map();
    const rows = await this.database.manager.find(SquadMember, {
      where: { squadId, accountId: In([...new Set(accountIds)]) },
      order: { id: 'ASC' },
    });
    return new Map(rows.map(({ accountId, nickname }) => [accountId, nickname]));
  }

  async countMembers(squadId: string): Promise<number> {
    return this.database.manager.countBy(SquadMember, { squadId, endedAt: IsNull() });
  }

  /** The grids that squads help, by squad. */
  async gridsOf(squadIds: readonly string[]): Promise<(squadId: string) => { id: string; name: string }[]> {
    const tree = await this.grids.tree();
    const rows = await this.database.manager.findBy(SquadGrid, { squadId: In([...squadIds]) });
    return (squadId) =>
      rows
        .filter((row) => row.squadId === squadId)
        .map(({ gridId }) => ({ id: gridId, name: tree.get(gridId)?.fullName ?? '' }));
  }
}

/** The director of the community, or the office above. */
function isCommunity(me: Principal, communityId: string, tree: GridTree): boolean {
  const roles = rolesInScope(me, communityId, tree);
  return roles.has('community_director') || roles.has('office');
}
