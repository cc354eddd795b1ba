import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, LessThan } from 'typeorm';
import { Clock } from '../../core/clock';
import { Database } from '../../core/database/database';
import { notFound, Problem } from '../../core/http/problem';
import { Tip } from '../tip.entity';
import { isEnded } from './ended';
import { TipFollower, TipFollowerVia } from './follower.entity';
import { FOLLOWER_LIMIT } from './following';
import { lockTips } from './lock-tip';
import { bring, countFollowers, enter, mergeFollowers, unmergeFollowers } from './membership';
import { isStillPath, mergedPath } from './merged-path';

/** Times a tip is looked at again when it is merged while somebody joins. */
const ATTEMPTS = 5;

export interface Standing {
  following: boolean;
  /** How many follow the tip now. */
  followers: number;
}

/** Joining and leaving a tip (我也看到), and who is to be told. */
@Injectable()
export class Followers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Joins an open tip; with a tip that was merged, also the one it was merged into, as if one had joined just before.
   * Idempotent: whoever follows already is left as they are.
   * @throws Problem not_found; move_not_allowed for the own tip, an ended tip, or when the tip has 200 followers
   */
  async follow(accountId: string, tipId: string, key: string): Promise<Standing> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const path = await mergedPath(this.database.manager, tipId);
      const standing = await this.database.transaction((manager) => this.join(manager, accountId, path, key));
      // Null: merged or parted at this very moment. It is looked at again.
      if (standing) return standing;
    }
    throw new Problem('stale_version', '这件举报刚刚有变化，请再点一次');
  }

  private async join(
    manager: EntityManager,
    accountId: string,
    path: readonly string[],
    key: string,
  ): Promise<Standing | null> {
    await lockTips(manager, ...path);
    const rows = await manager.findBy(Tip, { id: In([...path]) });
    const tips = path.flatMap((id) => rows.find((row) => row.id === id) ?? []);
    const [tip, last] = [tips[0], tips.at(-1)];
    if (!tip || !last) throw notFound('这件举报');
    if (!isStillPath(tips, path)) return null;
    if (tip.reporterId === accountId || last.reporterId === accountId) {
      throw new Problem('move_not_allowed', '这是您自己的举报，有进展会直接告诉您');
    }
    const row = await manager.findOneBy(TipFollower, { tipId: tip.id, accountId });
    if (row?.key === key) return this.standing(manager, tip.id, accountId);
    if (row?.leftAt === null) {
      if (!row.direct) await manager.update(TipFollower, { id: row.id }, { direct: true, key });
      return this.standing(manager, tip.id, accountId);
    }
    if (isEnded(last.state)) {
      throw new Problem('move_not_allowed', '这件举报已经办完，不能再跟进。问题还在的话，请另外举报');
    }
    if ((await this.count(manager, last.id)) >= FOLLOWER_LIMIT) {
      throw new Problem('move_not_allowed', '跟进这件举报的人已经满了，它正在办理，您也可以另外举报');
    }
    const at = this.clock.now();
    await enter(manager, [accountId], { tipId: tip.id, key, direct: true, at });
    await countFollowers(manager, tip);
    for (const [index, next] of tips.slice(1).entries()) {
      await bring(manager, accountId, tips[index]?.id ?? '', next, at);
    }
    return this.standing(manager, tip.id, accountId);
  }

  /** Leaves a tip. Idempotent; also for tips that have ended. @throws Problem not_found */
  async unfollow(accountId: string, tipId: string, key: string): Promise<Standing> {
    return this.database.transaction(async (manager) => {
      const tip = await locked(manager, tipId);
      const row = await manager.findOneBy(TipFollower, { tipId, accountId });
      if (row?.leftAt === null && row.leaveKey !== key) {
        const left = { leftAt: this.clock.now(), leaveKey: key, direct: false };
        await manager.update(TipFollower, { id: row.id }, left);
        await manager.delete(TipFollowerVia, { tipId, accountId });
        await countFollowers(manager, tip);
      }
      return this.standing(manager, tipId, accountId);
    });
  }

  /** Accounts that follow a tip now, in the order in which they joined. */
  async followersOf(manager: EntityManager, tipId: string): Promise<string[]> {
    const rows = await manager.find(TipFollower, {
      where: { tipId, leftAt: IsNull() },
      order: { position: 'ASC' },
    });
    return rows.map(({ accountId }) => accountId);
  }

  count(manager: EntityManager, tipId: string): Promise<number> {
    return manager.countBy(TipFollower, { tipId, leftAt: IsNull() });
  }

  /**
   * The first five who follow a tip by an own wish or through a merged one, for the points of a verified tip. Who
   * left and came back keeps the old position. Whether somebody earns at all (staff, limits) is for the points to say.
   */
  async firstFive(manager: EntityManager, tipId: string): Promise<string[]> {
    return (await this.followersOf(manager, tipId)).slice(0, 5);
  }

  /** Which of these tips the person follows now. */
  async among(accountId: string, tipIds: readonly string[]): Promise<Set<string>> {
    if (tipIds.length === 0) return new Set();
    const where = { accountId, leftAt: IsNull(), tipId: In([...tipIds]) };
    const rows = await this.database.manager.findBy(TipFollower, where);
    return new Set(rows.map(({ tipId }) => tipId));
  }

  /** One page of what a person follows, last joined first. */
  followedBy(accountId: string, cursor: string | undefined, limit: number): Promise<TipFollower[]> {
    const where = { accountId, leftAt: IsNull(), ...(cursor ? { id: LessThan(cursor) } : {}) };
    return this.database.manager.find(TipFollower, { where, order: { id: 'DESC' }, take: limit + 1 });
  }

  /**
   * When a tip is merged: its reporter and followers become followers of the target, their rows on the merged tip
   * stay. Idempotent. To be called right after the compare-and-set of the move, before the transaction reads anything.
   */
  moveTo(manager: EntityManager, fromTipId: string, toTipId: string): Promise<void> {
    return mergeFollowers(manager, fromTipId, toTipId, this.clock.now());
  }

  /** Undoes `moveTo`: who came only through the merged tip stops following the target. Idempotent. */
  moveBack(manager: EntityManager, fromTipId: string, toTipId: string): Promise<void> {
    return unmergeFollowers(manager, fromTipId, toTipId, this.clock.now());
  }

  private async standing(manager: EntityManager, tipId: string, accountId: string): Promise<Standing> {
    const following = await manager.existsBy(TipFollower, { tipId, accountId, leftAt: IsNull() });
    return { following, followers: await this.count(manager, tipId) };
  }
}

async function locked(manager: EntityManager, tipId: string): Promise<Tip> {
  await lockTips(manager, tipId);
  const tip = await manager.findOneBy(Tip, { id: tipId });
  if (!tip) throw notFound('这件举报');
  return tip;
}
