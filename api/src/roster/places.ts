import type { GridTree } from '../grids';
import { SEAT_LEVEL } from '../identity';
import type { Column, SheetRow } from './sheet';

interface PlaceFault {
  column: Column;
  message: string;
}

/** The node of the tree that a row names, or what is wrong with it. Pure. */
export function placeOf(row: SheetRow, tree: GridTree): { gridId: string } | PlaceFault {
  const fault = (column: 'community' | 'grid', message: string): PlaceFault => ({ column, message });
  const level = SEAT_LEVEL[row.role] ?? 3;
  if (level === 1) {
    const filled = row.grid !== '' ? 'grid' : 'community';
    const { root } = tree;
    // The subdistrict's own name may stand there.
    const named = row.community === '' || tree.named(row.community)?.id === root?.id;
    if (row.grid !== '' || !named) return fault(filled, '这个岗位在街道，这一格请留空');
    return root ? { gridId: root.id } : fault('community', '还没有网格名单');
  }
  if (row.community === '') return fault('community', '请填写社区');
  const community = tree.named(row.community);
  if (community?.level !== 2) return fault('community', `没有“${row.community}”这个社区`);
  if (level === 2)
    return row.grid === '' ? { gridId: community.id } : fault('grid', '社区主任不属于哪个网格，这一格请留空');
  if (row.grid === '') return fault('grid', '请填写网格');
  const grid = tree
    .childrenOf(community.id)
    .find(({ name, fullName }) => name === row.grid || fullName === row.grid);
  return grid ? { gridId: grid.id } : fault('grid', `${community.name}没有“${row.grid}”`);
}
