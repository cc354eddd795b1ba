import { Injectable } from '@nestjs/common';
import type { Principal } from '../../core/auth/principal';
import { Clock } from '../../core/clock';
import { Database, isDuplicate } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { invalid, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { GridsService } from '../../grids/grids.service';
import { newInvitationCode } from '../../identity';
import { Squad, SquadGrid, SquadMember } from './squad.entity';
import { SquadNotices } from './squad-notices';
import type { FoundSquad } from './squads.dto';
import { SquadsService } from './squads.service';

/** A resident founds a squad; it then waits for the community. */
@Injectable()
export class FoundSquads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly squads: SquadsService,
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

  private async checkGrids(communityId: string, gridIds: readonly string[]): Promise<void> {
    const tree = await this.grids.tree();
    if (tree.get(communityId)?.level !== 2) throw invalid('communityId', '请选择社区');
    const own = new Set(tree.childrenOf(communityId).map(({ id }) => id));
    if (!gridIds.every((id) => own.has(id))) throw invalid('gridIds', '请选择本社区的网格');
  }
}
