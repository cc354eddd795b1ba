import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, IsNull, LessThan } from 'typeorm';
import type { Principal, Role } from '../core/auth/principal';
import { Database } from '../core/database/database';
import { GridsService } from '../grids/grids.service';
import { gridsInScope } from '../identity';
import { MOVES, type TipState } from './lifecycle';
import { Tip } from './tip.entity';
import type { Scope } from './tips.dto';

/** States in which one of these roles has the next move; read off the table. */
export function statesToDo(roles: Iterable<Role>): TipState[] {
  const mine = new Set(roles);
  const states = MOVES.filter(
    (rule) => rule.actor !== 'reporter' && rule.actor.some((role) => mine.has(role)),
  ).flatMap((rule) => rule.from);
  return [...new Set(states)];
}

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
    const own = me.seats.flatMap((seat) => [
      seat.gridId,
      ...tree.childrenOf(seat.gridId).map((child) => child.id),
    ]);
    const triage = me.roles.has('office') ? [{ gridId: IsNull() }] : [];
    if (scope === 'mine') return own.length > 0 ? [{ gridId: In(own) }, ...triage] : triage;
    if (scope === 'all') return all.length > 0 ? [{ gridId: In(all) }, ...triage] : triage;
    const states = statesToDo(me.roles);
    if (all.length === 0 || states.length === 0) return [];
    return [{ gridId: In(all), state: In(states) }, ...triage.map((one) => ({ ...one, state: In(states) }))];
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
