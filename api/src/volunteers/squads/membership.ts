import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import type { Principal } from '../../core/auth/principal';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { Database, isDuplicate } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { forbidden, invalid, notFound, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { newInvitationCode } from '../../identity';
import { RolesService } from '../../identity/roles.service';
import { lockVolunteer } from '../hours/volunteer-lock';
import { ShiftPlaces } from '../shifts/shift-places';
import { Squad, SquadMember } from './squad.entity';
import { SquadNotices } from './squad-notices';
import { joinRefusal, leaveRefusal } from './squad-rules';
import { type Mine, SquadsService } from './squads.service';

const STALE = '小分队刚刚有变化，请看过最新情况再操作';

/** Joining by code, leaving, being removed, and who leads. */
@Injectable()
export class Membership {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly squads: SquadsService,
    private readonly roles: RolesService,
    private readonly notices: SquadNotices,
    private readonly places: ShiftPlaces,
  ) {}

  /** The squad behind a joining code; blanks, hyphens and small letters are forgiven. @throws Problem not_found */
  async byCode(code: string): Promise<Squad> {
    const joinCode = code.replace(/[\s-]/g, '').toUpperCase();
    const squad = await this.database.manager.findOneBy(Squad, { joinCode });
    if (squad?.state !== 'active') throw notFound('这个加入码，请向队长再要一个');
    return squad;
  }

  /** Joining the same squad again changes nothing. @throws Problem not_found, move_not_allowed, invalid_input */
  async join(accountId: string, code: string, nickname: string): Promise<void> {
    const squad = await this.byCode(code);
    const now = await this.squads.mine(accountId);
    if (now?.squad.id === squad.id) return;
    if (nickname.trim() === '') throw invalid('nickname', '请填写怎么称呼您');
    try {
      await this.database.transaction(async (manager) => {
        // Counted up first: two who join at once, or a code that changes meanwhile, then see each other.
        const where = { id: squad.id, joinCode: squad.joinCode, state: 'active' as const };
        if (!(await changeExactlyOne(manager, Squad, where, { joinCode: squad.joinCode })))
          throw notFound('这个加入码，请向队长再要一个');
        const members = await manager.countBy(SquadMember, { squadId: squad.id, endedAt: IsNull() });
        const why = joinRefusal(squad, members, now?.squad.name ?? null);
        if (why !== null) throw new Problem('move_not_allowed', why);
        await insertRows(manager, SquadMember, [
          {
            id: newId(),
            squadId: squad.id,
            accountId,
            openAccountId: accountId,
            nickname: nickname.trim(),
            joinedAt: this.clock.now(),
          },
        ]);
        await this.roles.grantVolunteer(manager, accountId);
        await this.notices.people(manager, [squad.captainId], {
          title: '有新队员加入',
          body: `${nickname.trim()} 加入了「${squad.name}」。`,
        });
      });
    } catch (error) {
      // Pressed twice.
      if (!isDuplicate(error)) throw error;
    }
    this.roles.refresh([accountId]);
  }

  /** Leaving a squad that waits for approval takes the request back. Repeating it does nothing. @throws Problem */
  async leave(accountId: string, squadId: string): Promise<void> {
    const mine = await this.squads.mine(accountId);
    if (mine?.squad.id !== squadId) return;
    const { squad } = mine;
    const why = leaveRefusal(squad, accountId, await this.squads.countMembers(squadId));
    if (why !== null) throw new Problem('move_not_allowed', why);
    await this.database.transaction(async (manager) => {
      const ended = {
        state: 'ended' as const,
        openName: null,
        endedAt: this.clock.now(),
        reason: '申请人撤回',
      };
      const deputyId = squad.deputyId === accountId ? null : squad.deputyId;
      await lockVolunteer(manager, accountId, this.clock.now());
      await this.change(manager, squad, squad.state === 'pending' ? ended : { deputyId });
      await this.endMembership(manager, mine.member, accountId, '自己退出');
      if (squad.captainId !== accountId)
        await this.notices.people(manager, [squad.captainId], {
          title: '有队员退出',
          body: `${mine.member.nickname} 退出了「${squad.name}」。`,
        });
    });
    this.roles.refresh([accountId]);
  }

  /** The captain or deputy lets somebody go; never each other. @throws Problem not_found, forbidden */
  async remove(leaderId: string, memberId: string, reason: string): Promise<void> {
    const { mine, member } = await this.asLeader(leaderId, memberId);
    const { squad } = mine;
    if (member.endedAt !== null) return;
    if (member.accountId === squad.captainId || member.accountId === leaderId)
      throw forbidden('不能移出队长或自己');
    await this.database.transaction(async (manager) => {
      await lockVolunteer(manager, member.accountId, this.clock.now());
      await this.change(manager, squad, {
        deputyId: squad.deputyId === member.accountId ? null : squad.deputyId,
      });
      await this.endMembership(manager, member, leaderId, reason);
      const word = {
        title: `您不再是「${squad.name}」的队员`,
        body: `${reason}。已认定的服务时间仍然有效。`,
      };
      await this.notices.people(manager, [member.accountId], word);
    });
    this.roles.refresh([member.accountId]);
  }

  /** Hands the captaincy over. Repeating it does nothing. @throws Problem not_found, forbidden */
  async handOver(captainId: string, memberId: string): Promise<void> {
    const { mine, member } = await this.asLeader(captainId, memberId);
    const { squad } = mine;
    if (squad.captainId === member.accountId) return;
    if (squad.captainId !== captainId || member.endedAt !== null) throw forbidden('只有队长能交出队长');
    const deputyId = squad.deputyId === member.accountId ? null : squad.deputyId;
    await this.lead(mine.squad, { captainId: member.accountId, deputyId }, [member.accountId], {
      title: `您成为「${squad.name}」的队长`,
      body: '排班、邀请、核对服务时间都由您和副队长负责。',
    });
  }

  /** The community puts somebody in the place of a captain who cannot be reached. @throws Problem not_found */
  async appoint(me: Principal, memberId: string): Promise<Squad> {
    const member = await this.member(memberId);
    const squad = await this.squads.asCommunity(me, member.squadId);
    if (squad.captainId === member.accountId) return squad;
    if (squad.state !== 'active' || member.endedAt !== null) throw notFound('这位队员');
    const deputyId = squad.deputyId === member.accountId ? null : squad.deputyId;
    await this.lead(squad, { captainId: member.accountId, deputyId }, [member.accountId, squad.captainId], {
      title: `「${squad.name}」换了队长`,
      body: `社区请 ${member.nickname} 担任队长。`,
    });
    return squad;
  }

  /** Names the deputy (null: none). @throws Problem not_found, forbidden */
  async deputy(captainId: string, squadId: string, memberId: string | null): Promise<void> {
    const mine = await this.squads.asLeader(captainId, squadId);
    const { squad } = mine;
    if (squad.captainId !== captainId) throw forbidden('只有队长能选副队长');
    if (memberId === null) {
      await this.lead(mine.squad, { deputyId: null }, [], null);
      return;
    }
    const { member } = await this.asLeader(captainId, memberId);
    if (member.endedAt !== null || member.accountId === captainId) throw invalid('memberId', '请选一位队员');
    await this.lead(mine.squad, { deputyId: member.accountId }, [member.accountId], {
      title: `您成为「${squad.name}」的副队长`,
      body: '您可以排班、邀请，并核对队长的服务时间。',
    });
  }

  /** The old code ends at once. @throws Problem not_found, forbidden */
  async newCode(leaderId: string, squadId: string): Promise<void> {
    const mine = await this.squads.asLeader(leaderId, squadId);
    await this.lead(mine.squad, { joinCode: newInvitationCode() }, [], null);
  }

  private async asLeader(leaderId: string, memberId: string): Promise<{ mine: Mine; member: SquadMember }> {
    const member = await this.member(memberId);
    return { mine: await this.squads.asLeader(leaderId, member.squadId), member };
  }

  private async member(id: string): Promise<SquadMember> {
    const member = await this.database.manager.findOneBy(SquadMember, { id });
    if (!member) throw notFound('这位队员');
    return member;
  }

  private async lead(
    squad: Squad,
    set: Partial<Squad>,
    told: readonly string[],
    word: { title: string; body: string } | null,
  ): Promise<void> {
    await this.database.transaction(async (manager) => {
      await this.change(manager, squad, set);
      if (word) await this.notices.people(manager, told, word);
    });
  }

  private async change(manager: EntityManager, { id, version }: Squad, set: Partial<Squad>): Promise<void> {
    if (!(await changeExactlyOne(manager, Squad, { id, version }, set)))
      throw new Problem('stale_version', STALE);
  }

  private async endMembership(
    manager: EntityManager,
    { id, squadId, accountId }: SquadMember,
    endedBy: string,
    endReason: string,
  ): Promise<void> {
    await this.places.freeAll(manager, squadId, accountId);
    const set = { openAccountId: null, endedAt: this.clock.now(), endedBy, endReason };
    await changeExactlyOne(manager, SquadMember, { id, endedAt: IsNull() }, set);
    await this.roles.endVolunteer(manager, [accountId]);
  }
}
