import { Injectable } from '@nestjs/common';
import { type EntityManager, type FindOptionsWhere, In, IsNull, LessThan, Not } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Database } from '../core/database/database';
import { notFound } from '../core/http/problem';
import { GridsService } from '../grids/grids.service';
import { departmentsInScope, gridsInScope, rolesInScope } from '../identity';
import { ListCaseAction } from './list-case';
import { ListedCase, ListedCaseTip } from './listed-case.entity';
import { ENDED, type ListedState } from './listed-moves';
import { placeOf } from './people';

/** A case under supervision, as reports tell of it. */
export interface OpenListed {
  id: string;
  number: string | null;
  requirement: string;
  deadline: Date | null;
  tipIds: string[];
}

/** The register of listed cases, for this feature's pages and for other features. */
@Injectable()
export class SupervisionService {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
    private readonly actions: ListCaseAction,
  ) {}

  /**
   * The system proposes a tip for 挂牌督办, inside the caller's transaction: at 200 % of its time limit, say.
   * Once per tip while a case about it is not ended. Returns the new case's id, or null when there is one.
   * @param reason in Chinese, at most 500 characters, shown to staff
   * @throws Problem not_found when there is no such tip
   */
  propose(
    manager: EntityManager,
    { tipId, reason }: { tipId: string; reason: string },
  ): Promise<string | null> {
    return this.actions.propose(manager, tipId, reason);
  }

  /** A case in this person's scope; any other is not found. */
  async visible(me: Principal, id: string): Promise<ListedCase> {
    const listed = await this.database.manager.findOneBy(ListedCase, { id });
    if (!listed || rolesInScope(me, placeOf(listed), await this.grids.tree()).size === 0)
      throw notFound('这件督办');
    return listed;
  }

  /** What is under supervision in these grids now, oldest first, at most 20: for reports. */
  async openIn(gridIds: readonly string[]): Promise<OpenListed[]> {
    const { manager } = this.database;
    const state = Not(In([...ENDED, 'proposed' satisfies ListedState]));
    const cases = await manager.find(ListedCase, {
      where: [
        { gridId: In([...gridIds]), state },
        { responsibleGridId: In([...gridIds]), state },
      ],
      order: { id: 'ASC' },
      take: 20,
    });
    const links = await manager.findBy(ListedCaseTip, { listedCaseId: In(cases.map(({ id }) => id)) });
    return cases.map(({ id, number, requirement, deadline }) => ({
      id,
      number,
      requirement,
      deadline,
      tipIds: links.filter(({ listedCaseId }) => listedCaseId === id).map(({ tipId }) => tipId),
    }));
  }

  /** Newest first; one more than the limit. */
  async list(
    me: Principal,
    filter: { state?: ListedState | undefined; tipId?: string | undefined },
    cursor: string | undefined,
    limit: number,
  ): Promise<ListedCase[]> {
    const { manager } = this.database;
    const narrow: FindOptionsWhere<ListedCase> = filter.state ? { state: filter.state } : {};
    const before = cursor ? { id: LessThan(cursor) } : {};
    let ids: FindOptionsWhere<ListedCase> = before;
    if (filter.tipId) {
      const links = await manager.find(ListedCaseTip, { where: { tipId: filter.tipId }, take: 50 });
      const linked = links.map((link) => link.listedCaseId).filter((id) => !cursor || id < cursor);
      if (linked.length === 0) return [];
      ids = { id: In(linked) };
    }
    const scope: FindOptionsWhere<ListedCase>[] = [
      { gridId: In([...gridsInScope(me, await this.grids.tree())]) },
      { responsibleDepartmentId: In([...departmentsInScope(me)]) },
      ...(me.roles.has('office') ? [{ gridId: IsNull() }] : []),
    ];
    const where = scope.map((one) => ({ ...one, ...narrow, ...ids }));
    return manager.find(ListedCase, { where, order: { id: 'DESC' }, take: limit + 1 });
  }
}
