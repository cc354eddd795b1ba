import type { Principal } from '../core/auth/principal';
import { forbidden } from '../core/http/problem';
import type { GridTree } from '../grids';
import { gridsInScope, rolesInScope } from '../identity';

/** Communities and grids: what is assessed. */
export const isUnit = (tree: GridTree, id: string): boolean => (tree.get(id)?.level ?? 1) > 1;

/** Units whose cases a person may see: their own and those below. */
export const ownUnits = (me: Principal, tree: GridTree): Set<string> =>
  new Set([...gridsInScope(me, tree)].filter((id) => isUnit(tree, id)));

/** Units whose scores a person may see: their own, those below, and the community that a grid belongs to. */
export function seenUnits(me: Principal, tree: GridTree): Set<string> {
  const units = ownUnits(me, tree);
  for (const id of [...units]) {
    const above = tree.get(id)?.parentId;
    if (above && isUnit(tree, above)) units.add(above);
  }
  return units;
}

/** Speaks for a unit: its grid head, or the director of its community. */
export const speaksFor = (me: Principal, unitId: string, tree: GridTree): boolean => {
  const roles = rolesInScope(me, unitId, tree);
  return isUnit(tree, unitId) && (roles.has('grid_head') || roles.has('community_director'));
};

/** @throws Problem forbidden */
export function mustSpeakFor(me: Principal, unitId: string, tree: GridTree): void {
  if (!speaksFor(me, unitId, tree)) throw forbidden('只有这个单位的网格长或社区主任可以提出');
}
