import type { Principal, Role } from '../core/auth/principal';
import type { GridTree } from '../grids';

/** Level of the grid on which a role sits (notice: three levels of grid heads). */
export const SEAT_LEVEL: Partial<Record<Role, number>> = {
  office: 1,
  community_director: 2,
  grid_head: 3,
  patrol_member: 3,
};

export const ROLE_NAMES: Record<Role, string> = {
  resident: '居民',
  volunteer: '志愿者',
  patrol_member: '巡查组员',
  grid_head: '网格长',
  community_director: '社区主任',
  office: '街道办',
  admin: '系统管理员',
};

/** Roles of the seats whose grid is this one or stands above it. The triage queue (null) is level 1's. */
export function rolesInScope(principal: Principal, gridId: string | null, tree: GridTree): Set<Role> {
  const place = gridId ?? tree.root?.id;
  return new Set(
    principal.seats
      .filter((seat) => place !== undefined && tree.covers(seat.gridId, place))
      .map((seat) => seat.role),
  );
}

/** The seat for which a person acts on a grid: the nearest one above or at it. */
export function actingSeat(principal: Principal, gridId: string | null, tree: GridTree): string | null {
  const place = gridId ?? tree.root?.id;
  const covering = principal.seats.filter((seat) => place !== undefined && tree.covers(seat.gridId, place));
  return covering.sort((a, b) => b.level - a.level)[0]?.gridId ?? null;
}

/** Ids of all grids that a person's seats cover. */
export function gridsInScope(principal: Principal, tree: GridTree): Set<string> {
  return new Set(principal.seats.flatMap((seat) => tree.below(seat.gridId).map((grid) => grid.id)));
}

/** An invitation is issued by the level directly above; the office's own seats by the administrator. */
export function mayInvite(
  principal: Principal,
  seat: { gridId: string; role: Role },
  tree: GridTree,
): boolean {
  if (principal.roles.has('admin')) return seat.role === 'office';
  const parent = tree.get(seat.gridId)?.parentId;
  return parent !== null && parent !== undefined && principal.seats.some((own) => own.gridId === parent);
}
