import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, MoreThan } from 'typeorm';
import type { Principal } from '../../core/auth/principal';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { Database } from '../../core/database/database';
import { Problem } from '../../core/http/problem';
import { RolesService } from '../../identity/roles.service';
import { ServiceRecord } from '../hours/hours.entity';
import { SquadShift } from '../shifts/shift.entity';
import { Squad, SquadMember } from './squad.entity';
import { SquadNotices } from './squad-notices';
import { decideRefusal } from './squad-rules';
import { SquadsService } from './squads.service';

/** The community approves a squad, or refuses it with a reason, and may end it later. */
@Injectable()
export class DecideSquads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly squads: SquadsService,
    private readonly roles: RolesService,
    private readonly notices: SquadNotices,
  ) {}

  /** @throws Problem not_found, move_not_allowed, stale_version */
  async approve(me: Principal, id: string): Promise<Squad> {
    const squad = await this.squads.asCommunity(me, id);
    if (squad.state === 'active' && squad.decidedBy === me.accountId) return squad;
    const members = await this.decide(squad, me, async (manager) => {
      const set = { state: 'active' as const, decidedBy: me.accountId, decidedAt: this.clock.now() };
      await this.change(manager, squad, set);
      await this.roles.grantVolunteer(manager, squad.captainId);
      await this.notices.people(
        manager,
        [squad.captainId],
        { title: `「${squad.name}」已批准`, body: '把邀请卡片或加入码发给邻居，就可以一起安排志愿服务了。' },
        true,
      );
      return [squad.captainId];
    });
    this.roles.refresh(members);
    return this.squads.find(id);
  }

  /** @throws Problem not_found, move_not_allowed, stale_version */
  async refuse(me: Principal, id: string, reason: string): Promise<Squad> {
    const squad = await this.squads.asCommunity(me, id);
    if (squad.state === 'refused' && squad.decidedBy === me.accountId) return squad;
    await this.decide(squad, me, async (manager) => {
      const now = this.clock.now();
      await this.change(manager, squad, {
        state: 'refused',
        decidedBy: me.accountId,
        decidedAt: now,
        reason,
        openName: null,
        endedAt: now,
      });
      return this.dismiss(manager, squad, me.accountId, { title: `「${squad.name}」没有批准`, body: reason });
    });
    return this.squads.find(id);
  }

  /** Ends a squad at work: its people are free to join another, what they served stays theirs. @throws Problem */
  async end(me: Principal, id: string, reason: string): Promise<Squad> {
    const squad = await this.squads.asCommunity(me, id);
    if (squad.state === 'ended') return squad;
    if (squad.state !== 'active') throw new Problem('move_not_allowed', '只有已成立的小分队能解散');
    const waiting = await this.database.manager.countBy(ServiceRecord, { squadId: id, state: 'reported' });
    if (waiting > 0)
      throw new Problem(
        'move_not_allowed',
        `还有 ${waiting} 条服务时间等队长核对，处理完才能解散，免得时间作废`,
      );
    const people = await this.database.transaction(async (manager) => {
      const now = this.clock.now();
      await this.change(manager, squad, { state: 'ended', reason, openName: null, endedAt: now });
      const coming = { squadId: id, cancelledAt: IsNull(), startsAt: MoreThan(now) };
      await manager.update(SquadShift, coming, { cancelledAt: now, cancelReason: '小分队已解散' });
      return this.dismiss(manager, squad, me.accountId, { title: `「${squad.name}」已解散`, body: reason });
    });
    this.roles.refresh(people);
    return this.squads.find(id);
  }

  private async decide(
    squad: Squad,
    me: Principal,
    work: (manager: EntityManager) => Promise<string[]>,
  ): Promise<string[]> {
    const why = decideRefusal(squad, me.accountId);
    if (why !== null) throw new Problem('move_not_allowed', why);
    return this.database.transaction(work);
  }

  private async change(manager: EntityManager, { id, version }: Squad, set: Partial<Squad>): Promise<void> {
    if (!(await changeExactlyOne(manager, Squad, { id, version }, set)))
      throw new Problem('stale_version', '这支小分队刚刚有变化，请看过最新情况再操作');
  }

  private async dismiss(
    manager: EntityManager,
    squad: Squad,
    endedBy: string,
    word: { title: string; body: string },
  ): Promise<string[]> {
    const members = await this.squads.members(squad.id, manager);
    const people = members.map(({ accountId }) => accountId);
    const set = { openAccountId: null, endedAt: this.clock.now(), endedBy, endReason: '小分队结束' };
    await manager.update(SquadMember, { squadId: squad.id, endedAt: IsNull() }, set);
    await this.roles.endVolunteer(manager, people);
    await this.notices.people(manager, people, word);
    return people;
  }
}
