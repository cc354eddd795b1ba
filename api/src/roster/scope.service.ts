import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { forbidden, notFound } from '../core/http/problem';
import type { GridTree } from '../grids';
import { GridsService } from '../grids/grids.service';
import { mayGiveLeave, mayManage, ownSeats, type RosterSeat } from '../identity';
import { RosterSeats } from '../identity/roster/roster-seats.service';

/** What of the roster a person sees: the community of the own grid, and everything below the own seats. */
@Injectable()
export class RosterScope {
  constructor(
    private readonly grids: GridsService,
    private readonly seats: RosterSeats,
  ) {}

  async grid(me: Principal, id: string): Promise<{ tree: GridTree; gridIds: string[] }> {
    const tree = await this.grids.tree();
    const seen = visibleGrids(me, tree);
    if (!seen.has(id)) throw notFound('这个网格');
    const node = tree.get(id);
    const below = node?.level === 1 ? [] : tree.childrenOf(id).map((child) => child.id);
    return { tree, gridIds: [id, ...below] };
  }

  /** @throws Problem not_found */
  async seat(me: Principal, id: string): Promise<{ seat: RosterSeat; tree: GridTree }> {
    const tree = await this.grids.tree();
    const seat = await this.seats.find(id);
    if (!seat || !visibleGrids(me, tree).has(seat.gridId)) throw notFound('这个席位');
    if (seat.role === 'department_staff' && !maySeeDepartment(me, seat, tree)) throw notFound('这个席位');
    return { seat, tree };
  }

  /** @throws Problem not_found, forbidden */
  async managed(me: Principal, id: string): Promise<{ seat: RosterSeat; tree: GridTree }> {
    const found = await this.seat(me, id);
    if (!mayManage(me, found.seat, found.tree)) throw forbidden('这个岗位的人由上一级安排');
    return found;
  }
}

export const maySeeDepartment = (me: Principal, seat: RosterSeat, tree: GridTree): boolean =>
  mayGiveLeave(me, seat, tree) || me.seats.some(({ departmentId }) => departmentId === seat.departmentId);

/** Pure. */
export function visibleGrids(me: Principal, tree: GridTree): Set<string> {
  const from = ownSeats(me).flatMap(({ gridId, role }) => {
    if (role === 'department_staff') return [];
    const node = tree.get(gridId);
    return [node?.level === 3 && node.parentId ? node.parentId : gridId];
  });
  const below = from.flatMap((id) => tree.below(id).map((grid) => grid.id));
  // A department's people sit on the subdistrict; the administrator looks after the office's seats.
  const root = me.seats.some(({ role }) => role === 'department_staff') || me.roles.has('admin');
  return new Set([...below, ...(root && tree.root ? [tree.root.id] : [])]);
}
