import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Principal } from '../../core/auth/principal';
import { Database } from '../../core/database/database';
import { GridsService } from '../../grids/grids.service';
import { Squad, SquadMember } from './squad.entity';
import { decideRefusal, leads, roleIn, SQUAD_ROLES, SQUAD_STATES } from './squad-rules';
import type { MemberView, MySquadAnswer, SquadCard, StaffSquad } from './squads.dto';
import { SquadsService } from './squads.service';

const STAFF_LIMIT = 200;
const FIRST: Record<Squad['state'], number> = { pending: 0, active: 1, refused: 2, ended: 2 };

/** What members, people with a joining code and the community see of a squad. */
@Injectable()
export class SquadViews {
  constructor(
    private readonly database: Database,
    private readonly squads: SquadsService,
    private readonly grids: GridsService,
  ) {}

  async card(squad: Squad): Promise<Pick<SquadCard, keyof SquadCard>> {
    const tree = await this.grids.tree();
    return {
      name: squad.name,
      intro: squad.intro,
      communityName: tree.get(squad.communityId)?.name ?? '',
      grids: (await this.squads.gridsOf([squad.id]))(squad.id),
      members: await this.squads.countMembers(squad.id),
    };
  }

  async mine(accountId: string): Promise<MySquadAnswer> {
    const mine = await this.squads.mine(accountId);
    if (!mine) return { squad: null, refused: await this.lastRefused(accountId) };
    const { squad, member } = mine;
    const invites = squad.state === 'active' && leads(squad, accountId);
    return {
      refused: null,
      squad: {
        ...(await this.card(squad)),
        id: squad.id,
        state: squad.state,
        stateName: SQUAD_STATES[squad.state],
        role: roleIn(squad, accountId),
        nickname: member.nickname,
        joinedAt: member.joinedAt.toISOString(),
        joinCode: invites ? squad.joinCode : null,
      },
    };
  }

  async members(accountId: string, squadId: string): Promise<MemberView[]> {
    return this.list((await this.squads.asMember(accountId, squadId)).squad, accountId);
  }

  async staffMembers(me: Principal, squadId: string): Promise<MemberView[]> {
    return this.list(await this.squads.asCommunity(me, squadId), me.accountId);
  }

  private async list(squad: Squad, accountId: string): Promise<MemberView[]> {
    const rows = await this.squads.members(squad.id);
    return rows.map((member) => {
      const role = roleIn(squad, member.accountId);
      return {
        id: member.id,
        nickname: member.nickname,
        role,
        roleName: SQUAD_ROLES[role],
        joinedAt: member.joinedAt.toISOString(),
        isMe: member.accountId === accountId,
      };
    });
  }

  /** Squads of the person's communities: those that wait first, then the newest. */
  async staff(me: Principal): Promise<StaffSquad[]> {
    const communityId = In(await this.squads.communitiesOf(me));
    const rows = await this.database.manager.find(Squad, {
      where: { communityId },
      order: { id: 'DESC' },
      take: STAFF_LIMIT,
    });
    rows.sort((a, b) => FIRST[a.state] - FIRST[b.state]);
    const ids = rows.map(({ id }) => id);
    const gridsOf = await this.squads.gridsOf(ids);
    const members = await this.database.manager.findBy(SquadMember, { squadId: In(ids), endedAt: IsNull() });
    const tree = await this.grids.tree();
    return rows.map((squad) => {
      const own = members.filter(({ squadId }) => squadId === squad.id);
      const captain = own.find(({ accountId }) => accountId === squad.captainId);
      return {
        name: squad.name,
        intro: squad.intro,
        communityName: tree.get(squad.communityId)?.name ?? '',
        grids: gridsOf(squad.id),
        members: own.length,
        id: squad.id,
        state: squad.state,
        stateName: SQUAD_STATES[squad.state],
        captain: captain?.nickname ?? '',
        mayDecide: decideRefusal(squad, me.accountId) === null,
        createdAt: squad.createdAt.toISOString(),
        reason: squad.reason,
      };
    });
  }

  private async lastRefused(createdBy: string): Promise<{ name: string; reason: string } | null> {
    const [last] = await this.database.manager.find(Squad, {
      where: { createdBy },
      order: { id: 'DESC' },
      take: 1,
    });
    return last?.state === 'refused' ? { name: last.name, reason: last.reason ?? '' } : null;
  }
}
