import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import type { Principal } from '../../core/auth/principal';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { Database, isDuplicate } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { invalid, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { GridsService } from '../../grids/grids.service';
import { newInvitationCode } from '../../identity';
import { RolesService } from '../../identity/roles.service';
import { Squad, SquadGrid, SquadMember } from './squad.entity';
import { SquadNotices } from './squad-notices';
import { decideRefusal } from './squad-rules';
import type { FoundSquad } from './squads.dto';
import { SquadsService } from './squads.service';

/** A resident founds a squad; the community approves it, or refuses it with a reason, and may end it later. */
@Injectable()
export class FoundSquads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly squads: SquadsService,
    private readonly roles: RolesService,
    private readonly notices: SquadNotices,
  ) {}

  /** The same key gives the first one again. @throws Problem invalid_input, move_not_allowed, already_done */
  async found({ accountId }: Principal, { key, nickname, gridIds, ...body }: FoundSquad): Promise<Squad> {
    const where = { createdBy: accountId, createKey: key };
    const earlier = await this.database.manager.findOneBy(Squad, where);
    if (earlier) return earlier;
    const name = body.name.trim();
    if (name.length < 2) throw invalid('name', '请填写小分队的名字，至少两个字');
    if (nickname.trim() === '') throw invalid('nickname', '请填写怎么称呼您');
    await this.checkGrids(body.communityId, gridIds);
    const other = await this.squads.mine(accountId);
    if (other) throw new Problem('move_not_allowed', `您已经在「${other.squad.name}」，退出后才能另外组队`);
    const now = this.clock.now();
    const id = newId();
    const squad = {
      ...where,
      id,
      name,
      openName: name,
      intro: body.intro.trim(),
      communityId: body.communityId,
      state: 'pending' as const,
      captainId: accountId,
      joinCode: newInvitationCode(),
      createdAt: now,
    };
    try {
      await this.database.transaction(async (manager) => {
        await insertRows(manager, Squad, [squad]);
        await insertRows(
          manager,
          SquadGrid,
          gridIds.map((gridId) => ({ id: newId(), squadId: id, gridId })),
        );
        await insertRows(manager, SquadMember, [
          {
            id: newId(),
            squadId: id,
            accountId,
            openAccountId: accountId,
            nickname: nickname.trim(),
            joinedAt: now,
          },
        ]);
        await this.notices.community(manager, body.communityId, {
          title: '有居民申请成立志愿小分队',
          body: `「${name}」等您批准，请到工作台「志愿小分队」处理。`,
        });
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      // The same request at once, or the name is taken.
      const twin = await this.database.manager.findOneBy(Squad, where);
      if (twin) return twin;
      throw new Problem('already_done', '已经有叫这个名字的小分队，请换一个名字');
    }
    return this.squads.find(id);
  }

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
    const people = await this.database.transaction(async (manager) => {
      await this.change(manager, squad, {
        state: 'ended',
        reason,
        openName: null,
        endedAt: this.clock.now(),
      });
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

  private async checkGrids(communityId: string, gridIds: readonly string[]): Promise<void> {
    const tree = await this.grids.tree();
    if (tree.get(communityId)?.level !== 2) throw invalid('communityId', '请选择社区');
    const own = new Set(tree.childrenOf(communityId).map(({ id }) => id));
    if (!gridIds.every((id) => own.has(id))) throw invalid('gridIds', '请选择本社区的网格');
  }
}
