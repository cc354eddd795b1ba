import { Injectable } from '@nestjs/common';
import { type FindOptionsOrder, type FindOptionsWhere, In, IsNull } from 'typeorm';
import type { Principal } from '../../core/auth/principal';
import { Clock } from '../../core/clock';
import { Database } from '../../core/database/database';
import type { GridTree } from '../../grids';
import { GridsService } from '../../grids/grids.service';
import { departmentsInScope, gridsInScope } from '../../identity';
import { Categories } from '../categories';
import { Tip } from '../tip.entity';
import type { Scope } from '../tips.dto';
import { readCursor } from './due-cursor';
import { afterMark, both, filtersWhere, type Found } from './narrow';
import type { QueueFilters } from './queue.dto';
import { HOLDER_STATES, toDo, whereToDo } from './to-do';

/** The staff queue: what is to do, one's own grids, and everything in scope. */
@Injectable()
export class Queue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly categories: Categories,
  ) {}

  /** One row more than the limit, if there is one. Both orders have an index; the closed come last by due time. */
  async page(
    me: Principal,
    filters: QueueFilters,
    cursor: string | undefined,
    limit: number,
  ): Promise<Tip[]> {
    const mark = readCursor(cursor, filters.sort);
    const more = filtersWhere(filters, await this.found(filters), this.clock.now());
    const where = (await this.where(me, filters.scope)).flatMap((scope) =>
      afterMark(mark).map((after) => both(both(scope, more), after)),
    );
    if (where.length === 0) return [];
    const order: FindOptionsOrder<Tip> =
      filters.sort === 'due' ? { nextDueAt: 'ASC', id: 'ASC' } : { id: 'DESC' };
    return this.database.manager.find(Tip, { where, order, take: limit + 1 });
  }

  async counts(me: Principal): Promise<Record<Scope, number>> {
    const count = async (scope: Scope) => {
      const where = await this.where(me, scope);
      return where.length === 0 ? 0 : this.database.manager.count(Tip, { where });
    };
    return { todo: await count('todo'), mine: await count('mine'), all: await count('all') };
  }

  private async found({ category, gridId }: QueueFilters): Promise<Found> {
    const tree = await this.grids.tree();
    return {
      categoryId: category === undefined ? undefined : ((await this.categories.byCode(category))?.id ?? null),
      gridIds: gridId ? [gridId, ...descendants(gridId, tree)] : undefined,
    };
  }

  private async where(me: Principal, scope: Scope): Promise<FindOptionsWhere<Tip>[]> {
    const tree = await this.grids.tree();
    const all = [...gridsInScope(me, tree)];
    const own = me.seats
      .filter((seat) => seat.role !== 'department_staff')
      .flatMap((seat) => [seat.gridId, ...tree.childrenOf(seat.gridId).map((child) => child.id)]);
    const departments = [...departmentsInScope(me)];
    const assigned = departments.length > 0 ? [{ departmentId: In(departments) }] : [];
    const triage = me.roles.has('office') ? [{ gridId: IsNull() }] : [];
    const within = (ids: readonly string[]) => (ids.length > 0 ? [{ gridId: In([...ids]) }] : []);
    if (scope === 'mine') return [...within(own), ...triage, ...assigned];
    if (scope === 'all') return [...within(all), ...triage, ...assigned];
    const places = [...within(all), ...triage];
    return [
      ...toDo(me.roles).flatMap((one) => places.map((place) => ({ ...place, ...whereToDo(one) }))),
      ...assigned.map((one) => ({ ...one, state: In(HOLDER_STATES) })),
    ];
  }
}

function descendants(gridId: string, tree: GridTree): string[] {
  return tree.childrenOf(gridId).flatMap(({ id }) => [id, ...descendants(id, tree)]);
}
