import type { Decision, Handover, HandoverCase } from '../../api/roster';
import type { Department, Grid } from '../../api/types';

/** What was chosen for a case: '' not yet, 'stay', or the id of the grid or department it goes to. */
export type Chosen = Readonly<Record<string, string>>;
export interface Target {
  id: string;
  name: string;
  kind: 'grid' | 'department';
}

/** Where a case can be given: the neighbours and the level above, or from a department to another. Pure. */
export function targetsOf(
  { gridId, departmentId }: Handover,
  grids: readonly Grid[],
  departments: readonly Department[],
): Target[] {
  if (departmentId !== null)
    return departments
      .filter(({ id }) => id !== departmentId)
      .map(({ id, name }) => ({ id, name, kind: 'department' as const }));
  const own = grids.find(({ id }) => id === gridId);
  const near = grids.filter(
    ({ id, parentId }) =>
      id !== gridId &&
      (parentId === gridId || (own?.level === 3 && (parentId === own.parentId || id === own.parentId))),
  );
  return near.map(({ id, fullName }) => ({ id, name: fullName, kind: 'grid' as const }));
}

/** Cases that still have to be decided. Pure. */
export const undecided = (cases: readonly HandoverCase[], chosen: Chosen): HandoverCase[] =>
  cases.filter(({ id, own }) => own && !chosen[id]);

/** As the API takes them: those that were decided. Pure. */
export const decided = (
  cases: readonly HandoverCase[],
  chosen: Chosen,
  targets: readonly Target[],
): Decision[] =>
  cases.flatMap(({ id: tipId, version }): Decision[] => {
    const choice = chosen[tipId];
    if (!choice) return [];
    if (choice === 'stay') return [{ tipId, version, decision: 'stay' }];
    const isGrid = targets.find(({ id }) => id === choice)?.kind === 'grid';
    return [
      {
        tipId,
        version,
        decision: 'move',
        ...(isGrid ? { gridId: choice } : { departmentId: choice }),
      },
    ];
  });
