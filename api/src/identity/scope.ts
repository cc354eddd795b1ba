import type { Principal, PrincipalSeat, Role } from '../core/auth/principal';
import type { GridTree } from '../grids';

/** Level of the grid on which a role sits (notice: three levels of grid heads). */
export const SEAT_LEVEL: Partial<Record<Role, number>> = {
  office: 1,
  community_director: 2,
  grid_head: 3,
  patrol_member: 3,
  department_staff: 1,
};

export const ROLE_NAMES: Record<Role, string> = {
  resident: '居民',
  volunteer: '志愿者',
  patrol_member: '巡查组员',
  grid_head: '网格长',
  community_director: '社区主任',
  office: '街道办',
  department_staff: '职能部门人员',
  admin: '系统管理员',
};

/** What a tip's place in the organisation is: its grid (null: triage, level 1's) and its department. */
export interface Place {
  gridId: string | null;
  departmentId?: string | null;
}

/** A department's seat covers what is assigned to that department; any other seat its grid and those below. */
function covers(seat: PrincipalSeat, { gridId, departmentId }: Place, tree: GridTree): boolean {
  if (seat.role === 'department_staff')
    return departmentId != null && (seat.departmentId ?? null) === departmentId;
  const place = gridId ?? tree.root?.id;
  return place !== undefined && tree.covers(seat.gridId, place);
}

const placeOf = (place: string | null | Place): Place =>
  typeof place === 'object' && place !== null ? place : { gridId: place };

/** Roles of the seats that cover this grid, or the place of this tip. */
export function rolesInScope(principal: Principal, place: string | null | Place, tree: GridTree): Set<Role> {
  const where = placeOf(place);
  return new Set(principal.seats.filter((seat) => covers(seat, where, tree)).map((seat) => seat.role));
}

/** The grid of the seat for which a person acts: the nearest one above or at the place. */
export function actingSeat(
  principal: Principal,
  place: string | null | Place,
  tree: GridTree,
): string | null {
  const where = placeOf(place);
  const covering = principal.seats.filter((seat) => covers(seat, where, tree));
  return covering.sort((a, b) => b.level - a.level)[0]?.gridId ?? null;
}

const onGrids = (principal: Principal): PrincipalSeat[] =>
  principal.seats.filter((seat) => seat.role !== 'department_staff');

/** Ids of all grids that a person's seats cover; a department's seat covers none. */
export function gridsInScope(principal: Principal, tree: GridTree): Set<string> {
  return new Set(onGrids(principal).flatMap((seat) => tree.below(seat.gridId).map((grid) => grid.id)));
}

/** Departments whose tips are a person's. */
export function departmentsInScope(principal: Principal): Set<string> {
  return new Set(
    principal.seats.flatMap((seat) =>
      seat.role === 'department_staff' && seat.departmentId ? [seat.departmentId] : [],
    ),
  );
}

/** An invitation is issued by the level directly above; the office's own seats by the administrator. */
export function mayInvite(
  principal: Principal,
  seat: { gridId: string; role: Role },
  tree: GridTree,
): boolean {
  // Departments sit at level 1: the office invites their people.
  if (seat.role === 'department_staff')
    return principal.seats.some((own) => own.role === 'office' && own.gridId === seat.gridId);
  if (principal.roles.has('admin')) return seat.role === 'office';
  const parent = tree.get(seat.gridId)?.parentId;
  return parent !== null && parent !== undefined && onGrids(principal).some((own) => own.gridId === parent);
}
