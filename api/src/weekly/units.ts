import type { GridTree } from '../grids';

type Grid = GridTree['grids'][number];

/** Stands for what lies in no grid of the report: 街道本级 of a roll-up, 社区本级 of a community. */
export const OWN = 'own';

export interface Units {
  /** In the roster's order. */
  codes: string[];
  unitOf: (gridId: string | null) => string;
  name: (code: string) => string;
}

/** The units into which a report divides its figures: the grids below its own. Pure. */
export function unitsOf(grid: Grid, tree: GridTree): Units {
  const children = tree.childrenOf(grid.id).sort((a, b) => a.position - b.position);
  const below = new Map(children.flatMap((child) => tree.below(child.id).map(({ id }) => [id, child.id])));
  return {
    codes: children.map(({ id }) => id),
    unitOf: (gridId) => below.get(gridId ?? '') ?? OWN,
    name: (code) =>
      code === OWN
        ? grid.level === 1
          ? '街道本级（未划入社区）'
          : '社区本级'
        : (tree.get(code)?.fullName ?? '').replace(grid.level === 2 ? grid.fullName : '', ''),
  };
}
