import type { GridTree } from '../grids';
import type { Audience, TipState } from './lifecycle';

/** Who has a tip. */
export interface Held {
  gridId: string | null;
  level: number;
  departmentId: string | null;
}

/** The grid of a level that stands for a place: the place's own node, or the one above it on that level. */
export function gridAt(gridId: string | null, level: number, tree: GridTree): string | null {
  if (gridId === null || level <= 1) return tree.root?.id ?? null;
  const path = tree.pathUp(gridId);
  return (path.find((grid) => grid.level <= level) ?? path[0])?.id ?? null;
}

/** The grid whose people have the tip: by its level, at its place or above it. */
export const holdingGrid = (tip: Held, tree: GridTree): string | null => gridAt(tip.gridId, tip.level, tree);

/**
 * The grid that answers for a tip as it is now, or null while nobody has it. What a department has is the
 * subdistrict's affair, not that of the grid it lies in.
 */
export const heldBy = (tip: Held & { state: TipState }, tree: GridTree): string | null =>
  tip.state === 'triage' || tip.departmentId !== null ? (tree.root?.id ?? null) : holdingGrid(tip, tree);

/** The holder as everybody may read it: a grid, a community or the subdistrict, never a person. */
export function holderName(tip: Held, tree: GridTree): string {
  const id = holdingGrid(tip, tree);
  return (id ? tree.get(id)?.fullName : undefined) ?? '街道办';
}

/** On which grid, or in which department, the people of an audience sit. */
export function seatOf(
  audience: Exclude<Audience, 'reporter'>,
  before: Held,
  after: Held,
  tree: GridTree,
): { gridId: string | null } | { departmentId: string } {
  const holders = (tip: Held) =>
    tip.departmentId === null ? { gridId: holdingGrid(tip, tree) } : { departmentId: tip.departmentId };
  switch (audience) {
    case 'holder':
      return holders(after);
    case 'previous':
      return holders(before);
    case 'above':
      return { gridId: gridAt(after.gridId, after.level - 1, tree) };
    case 'checkers':
      return { gridId: gridAt(after.gridId, after.level === 3 ? 2 : 1, tree) };
    case 'grid':
      return { gridId: gridAt(after.gridId, 3, tree) };
    case 'community':
      return { gridId: gridAt(after.gridId, 2, tree) };
    case 'office':
      return { gridId: tree.root?.id ?? null };
  }
}
