import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan } from 'typeorm';
import type { Principal, Role } from '../../../core/auth/principal';
import { Clock } from '../../../core/clock';
import { Config } from '../../../core/config/config';
import { changeExactlyOne } from '../../../core/database/change';
import { Database, isDuplicate } from '../../../core/database/database';
import { insertRows } from '../../../core/database/insert';
import { forbidden, notFound, Problem } from '../../../core/http/problem';
import { newId } from '../../../core/ids';
import { GridsService } from '../../../grids/grids.service';
import { IdentityService } from '../../../identity/identity.service';
import { type EnterInfo, EnterInfoRefused, groupOf } from './enter-info';
import { WechatGroup } from './wechat-group.entity';

/** Who may say that a group is a grid's. */
export const BINDERS = ['grid_head', 'community_director', 'office'] as const satisfies readonly Role[];

/**
 * WeChat groups and the grids they belong to (notice item 16: 微信群). A card is shared into the group; an official who
 * came in through it confirms the grid; residents who come in through any of our cards there then see that grid.
 */
@Injectable()
export class GroupsService {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly grids: GridsService,
    private readonly identity: IdentityService,
  ) {}

  /** The group one came in from, if it is bound. @throws Problem stale_version: log in again and try once more */
  async enter(me: Principal, info: EnterInfo): Promise<WechatGroup | null> {
    const openGid = await this.read(me, info);
    return this.database.manager.findOneBy(WechatGroup, { openGid, removedAt: IsNull() });
  }

  /** Binds the group one came in from to a grid of one's own. Repeating it changes nothing. @throws Problem */
  async bind(me: Principal, info: EnterInfo, gridId: string, name: string): Promise<WechatGroup> {
    if (!(await this.gridsOf(me)).has(gridId)) throw forbidden('只能绑定到自己负责的网格或社区');
    const openGid = await this.read(me, info);
    const { manager } = this.database;
    const known = await manager.findOneBy(WechatGroup, { openGid });
    const set = {
      gridId,
      name: name.trim(),
      confirmedBy: me.accountId,
      confirmedAt: this.clock.now(),
      removedAt: null,
    };
    if (known) {
      const bound = known.removedAt === null;
      if (bound && known.gridId === gridId && known.name === set.name) return known;
      // Who is not above the present grid cannot take its group away.
      if (bound && !(await this.gridsOf(me)).has(known.gridId))
        throw forbidden('这个群已绑定到别的网格，请让那边先解除');
      const { id, version } = known;
      const done = await this.database.transaction((tx) =>
        changeExactlyOne(tx, WechatGroup, { id, version }, set),
      );
      if (!done) throw new Problem('stale_version', '这个群刚刚有人绑定过，请刷新再看');
    } else {
      try {
        await this.database.transaction((tx) =>
          insertRows(tx, WechatGroup, [{ id: newId(), openGid, version: 1, ...set }]),
        );
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        throw new Problem('stale_version', '这个群刚刚有人绑定过，请刷新再看');
      }
    }
    return manager.findOneByOrFail(WechatGroup, { openGid });
  }

  async list(me: Principal, cursor: string | undefined, limit: number): Promise<WechatGroup[]> {
    const gridIds = [...(await this.gridsOf(me))];
    if (gridIds.length === 0) return [];
    return this.database.manager.find(WechatGroup, {
      where: { gridId: In(gridIds), removedAt: IsNull(), ...(cursor ? { id: LessThan(cursor) } : {}) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
  }

  /** @throws Problem not_found, stale_version */
  async unbind(me: Principal, id: string): Promise<void> {
    const group = await this.database.manager.findOneBy(WechatGroup, { id, removedAt: IsNull() });
    if (!group || !(await this.gridsOf(me)).has(group.gridId)) throw notFound('这个群');
    const { version } = group;
    const gone = { removedAt: this.clock.now() };
    const done = await this.database.transaction((tx) =>
      changeExactlyOne(tx, WechatGroup, { id, version }, gone),
    );
    if (!done) throw new Problem('stale_version', '这个群刚刚有变化，请刷新后再试');
  }

  /** Grids that the person may bind groups to: those of the own seats and below. */
  async gridsOf(me: Principal): Promise<Set<string>> {
    const tree = await this.grids.tree();
    const seats = me.seats.filter(({ role }) => (BINDERS as readonly Role[]).includes(role));
    return new Set(seats.flatMap(({ gridId }) => tree.below(gridId).map(({ id }) => id)));
  }

  private async read(me: Principal, info: EnterInfo): Promise<string> {
    const session = await this.identity.wechatSession(me.accountId);
    try {
      if (!session?.sessionKey) throw new EnterInfoRefused('no session key');
      return groupOf(info, session.sessionKey, this.config.WECHAT_APPID, this.clock.now());
    } catch (error) {
      if (!(error instanceof EnterInfoRefused)) throw error;
      // WeChat may have made a new session key since (登录 → session_key 有效性): the phone logs in anew and asks again.
      throw new Problem('stale_version', '没认出是哪个群，请回到群里重新点开卡片');
    }
  }
}
