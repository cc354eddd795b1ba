import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, IsNull, LessThan } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Database } from '../core/database/database';
import { GridsService } from '../grids/grids.service';
import { departmentsInScope, gridsInScope } from '../identity';
import type { TipState } from './lifecycle';
import { Tip } from './tip.entity';
import { HOLDER_STATES, toDo, whereToDo } from './to-do';
import type { Scope } from './tips.dto';

/** The staff queue: what is to do, one's own grids, and everything in scope. */
@Injectable()
export class Queue {
  constructor(
    private readonly database: Database,
    private readonly grids: GridsService,
  ) {}

  async page(
    me: Principal,
    scope: Scope,
    state: TipState | undefined,
    cursor: string | undefined,
    limit: number,
  ): Promise<Tip[]> {
    const where = await this.where(me, scope);
    const narrowed = where.flatMap((one) => narrow(one, state, cursor));
    if (narrowed.length === 0) return [];
    return this.database.manager.find(Tip, { where: narrowed, order: { id: 'DESC' }, take: limit + 1 });
  }

  async counts(me: Principal): Promise<Record<Scope, number>> {
    const count = async (scope: Scope) => {
      const where = await this.where(me, scope);
      return where.length === 0 ? 0 : this.database.manager.count(Tip, { where });
    };
    return { todo: await count('todo'), mine: await count('mine'), all: await count('all') };
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

/** Adds the state filter and the page's start to one condition; nothing if the two states exclude each other. */
function narrow(
  where: FindOptionsWhere<Tip>,
  state: TipState | undefined,
  cursor: string | undefined,
): FindOptionsWhere<Tip>[] {
  const before = cursor ? { id: LessThan(cursor) } : {};
  if (!state) return [{ ...where, ...before }];
  const allowed = where.state as { value?: TipState[] } | undefined;
  if (allowed?.value && !allowed.value.includes(state)) return [];
  return [{ ...where, ...before, state }];
}
