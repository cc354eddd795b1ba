import type { Principal, PrincipalSeat, Role } from '../../core/auth/principal';
import type { GridTree } from '../../grids';

/** A patrol team has three to five members (notice, item 1). */
export const TEAM = { least: 3, most: 5 } as const;
/** Longer than this nobody is on leave: the seat is handed over. */
export const LONGEST_LEAVE_DAYS = 180;

export interface SeatPlaceOf {
  id: string;
  gridId: string;
  role: Role;
  departmentId: string | null;
}

/** Seats a person was given, without those they only stand in for. */
export const ownSeats = (me: Principal): PrincipalSeat[] => me.seats.filter(({ standIn }) => !standIn);

/** A seat holds from its first instant up to, not including, its last. */
export const isCurrent = (seat: { startsAt: Date; endsAt: Date | null }, now: Date): boolean =>
  seat.startsAt <= now && (seat.endsAt === null || seat.endsAt > now);
/** Current, or given for a later day. */
export const isNotOver = (seat: { endsAt: Date | null }, now: Date): boolean =>
  seat.endsAt === null || seat.endsAt > now;

/**
 * Who gives seats on a place, moves and ends them: the office all but its own, a director those of the community's
 * grids (notice, item 1: 责任单位二级网格), the administrator those of the office. Pure.
 */
export function mayManage(
  me: Principal,
  seat: Pick<SeatPlaceOf, 'gridId' | 'role'>,
  tree: GridTree,
): boolean {
  if (seat.role === 'office') return me.roles.has('admin');
  return me.seats.some(
    (own) =>
      (own.role === 'office' && tree.covers(own.gridId, seat.gridId)) ||
      (own.role === 'community_director' && tree.get(seat.gridId)?.parentId === own.gridId),
  );
}

/** Those who may say that somebody is away: the person, and who manages the seat. Pure. */
export const mayGiveLeave = (me: Principal, seat: SeatPlaceOf, tree: GridTree): boolean =>
  ownSeats(me).some(({ id }) => id === seat.id) || mayManage(me, seat, tree);

/**
 * Whether the person of one seat may stand in for another's (AB角、请假代理): a colleague of the same community, or
 * one level above; directors for each other; in a department its own people. Never the one who would check: a
 * person's own work is kept apart by account, whatever seats they have. Pure.
 */
export function mayStandIn(seat: SeatPlaceOf, other: SeatPlaceOf, tree: GridTree): boolean {
  if (seat.id === other.id) return false;
  if (seat.role === 'department_staff' || other.role === 'department_staff')
    return seat.role === other.role && seat.departmentId === other.departmentId;
  const parentOf = (id: string) => tree.get(id)?.parentId ?? null;
  const [mine, theirs] = [seat.gridId, other.gridId];
  if (mine === theirs || parentOf(mine) === theirs || parentOf(theirs) === mine) return true;
  const [a, b] = [parentOf(mine), parentOf(theirs)];
  return a !== null && a === b;
}

/** Level-3 grids with too few patrol members now, the fewest first. Pure. */
export function understaffed<G extends { id: string }>(
  grids: readonly G[],
  seats: readonly { gridId: string; role: Role }[],
): { grid: G; members: number; head: boolean }[] {
  return grids
    .map((grid) => {
      const here = seats.filter(({ gridId }) => gridId === grid.id);
      return {
        grid,
        members: here.filter(({ role }) => role === 'patrol_member').length,
        head: here.some(({ role }) => role === 'grid_head'),
      };
    })
    .filter(({ members }) => members < TEAM.least)
    .sort((a, b) => a.members - b.members);
}
