import type { Principal } from '../core/auth/principal';
import type { GridTree } from '../grids';
import { actingSeat, rolesInScope } from '../identity';
import type { Held } from './holding';
import { type MoveRule, rolesFor } from './lifecycle';

/** Said on the timeline, without a name: the reporter reads it too. */
const STAND_IN = '请假代理人办理';
/** A line of the timeline holds so much. */
const DETAIL = 200;

export const withStandIn = (detail: string | null): string =>
  detail === null ? STAND_IN : `${STAND_IN}；${detail}`.slice(0, DETAIL);

/**
 * For which grid a person makes a move, and whether in somebody's place (请假代理): they are named as acting only when
 * none of their own seats would let them make it. Pure.
 */
export function actingFor(
  me: Principal,
  rule: Pick<MoveRule, 'actor'>,
  tip: Held,
  tree: GridTree,
): { actingGridId: string | null; standIn: boolean } {
  const own = { ...me, seats: me.seats.filter((seat) => !seat.standIn) };
  const standIn =
    own.seats.length < me.seats.length &&
    rule.actor !== 'reporter' &&
    !rolesFor(rule.actor, tip.level, tip.departmentId).some((role) => rolesInScope(own, tip, tree).has(role));
  const acting = standIn ? { ...me, seats: me.seats.filter((seat) => seat.standIn) } : own;
  return { actingGridId: actingSeat(acting, tip, tree), standIn };
}
