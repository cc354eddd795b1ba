import { Injectable } from '@nestjs/common';
import { type EntityManager, type FindOptionsWhere, In, LessThan, MoreThanOrEqual } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { forbidden, notFound } from '../core/http/problem';
import { GridsService } from '../grids/grids.service';
import { gridsSeen, mayAttend, organises, runs } from './access';
import { Campaign } from './campaign.entity';
import type { When } from './campaigns.dto';
import type { CampaignKind } from './kinds';

/** Finds sessions for those who may see them. */
@Injectable()
export class CampaignSessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
  ) {}

  /** As anybody may see it who could attend. @throws Problem not_found, forbidden */
  async attendable(me: Principal, id: string): Promise<Campaign> {
    const found = await this.database.manager.findOneBy(Campaign, { id });
    if (!found) throw notFound('这次活动');
    if (!mayAttend(me, found)) throw forbidden('培训面向网格人员和志愿者');
    return found;
  }

  /** As staff see it in the workbench. @throws Problem not_found */
  async seen(me: Principal, id: string): Promise<Campaign> {
    const found = await this.database.manager.findOneBy(Campaign, { id });
    if (!found || !gridsSeen(me.seats, await this.grids.tree()).has(found.gridId)) throw notFound('这次活动');
    return found;
  }

  /** @throws Problem not_found, forbidden */
  async organised(me: Principal, id: string): Promise<Campaign> {
    const found = await this.seen(me, id);
    if (!organises(me, found, await this.grids.tree())) throw forbidden('由组织活动的社区或街道办操作');
    return found;
  }

  /** @throws Problem not_found, forbidden */
  async run(me: Principal, id: string): Promise<Campaign> {
    const found = await this.seen(me, id);
    if (!runs(me, found, await this.grids.tree())) throw forbidden('由组织活动的人员操作');
    return found;
  }

  /** Campaigns for everybody, cancelled ones among the coming. One more than the limit. */
  public(when: When, cursor: string | undefined, limit: number): Promise<Campaign[]> {
    return this.page({ kind: 'campaign' }, when, cursor, limit);
  }

  async ofStaff(
    me: Principal,
    kind: CampaignKind,
    when: When,
    cursor: string | undefined,
    limit: number,
  ): Promise<Campaign[]> {
    const gridIds = [...gridsSeen(me.seats, await this.grids.tree())];
    if (gridIds.length === 0) return [];
    return this.page({ kind, gridId: In(gridIds) }, when, cursor, limit);
  }

  /** Every session of a course that took place or is to; oldest first, at most 200. */
  ofCourse(manager: EntityManager, courseId: string): Promise<Campaign[]> {
    return manager.find(Campaign, {
      where: { courseId, state: In(['planned', 'closed']) },
      order: { startsAt: 'ASC', id: 'ASC' },
      take: 200,
    });
  }

  /** Coming ones, the next first; past ones, the latest first. What is still going on is coming. */
  private async page(
    narrow: FindOptionsWhere<Campaign>,
    when: When,
    cursor: string | undefined,
    limit: number,
  ): Promise<Campaign[]> {
    const { manager } = this.database;
    const coming = when === 'coming';
    const now = this.clock.now();
    const query = manager
      .createQueryBuilder(Campaign, 'c')
      .where({ ...narrow, endsAt: coming ? MoreThanOrEqual(now) : LessThan(now) });
    if (!coming) query.andWhere("c.state <> 'cancelled'");
    const last = cursor ? await manager.findOneBy(Campaign, { id: cursor }) : null;
    if (last) {
      const than = coming ? '>' : '<';
      query.andWhere(`(c.startsAt ${than} :at OR (c.startsAt = :at AND c.id ${than} :id))`, {
        at: last.startsAt,
        id: last.id,
      });
    }
    const order = coming ? 'ASC' : 'DESC';
    return query
      .orderBy('c.startsAt', order)
      .addOrderBy('c.id', order)
      .take(limit + 1)
      .getMany();
  }
}
