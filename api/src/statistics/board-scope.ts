import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { notFound } from '../core/http/problem';
import type { GridTree } from '../grids';
import { GridsService } from '../grids/grids.service';
import { gridsInScope } from '../identity';
import type { CaseRecord } from '../tips/figures';

/** What a board looks at. */
export interface Looked {
  /** null: everything, also what lies outside every grid. */
  gridIds: string[] | null;
  name: string;
  /** The parts that are compared: communities, or grids. Empty on a single grid. */
  parts: { id: string; name: string }[];
  tree: GridTree;
}

/** A grid sees its grid, a community its grids, the office all; each can look at a part of it alone. */
@Injectable()
export class BoardScopes {
  constructor(private readonly grids: GridsService) {}

  /** @throws Problem not_found for a grid that is not the person's */
  async of(me: Principal, gridId: string | undefined): Promise<Looked> {
    const tree = await this.grids.tree();
    const mine = gridsInScope(me, tree);
    const tops = topsOf(mine, tree);
    if (gridId !== undefined && !mine.has(gridId)) throw notFound('这个网格');
    const looked = gridId === undefined ? tops : [gridId];
    const [only] = looked;
    const node = looked.length === 1 && only !== undefined ? tree.get(only) : undefined;
    const parts = node ? tree.childrenOf(node.id) : looked.flatMap((id) => tree.get(id) ?? []);
    return {
      gridIds: node?.level === 1 ? null : looked.flatMap((id) => tree.below(id).map((grid) => grid.id)),
      name: node?.fullName ?? `${looked.length} 个网格`,
      parts: parts.map(({ id, fullName }) => ({ id, name: fullName })),
      tree,
    };
  }

  /** What can be chosen: the person's own top and the parts below it. */
  async choices(me: Principal): Promise<{ gridId: string; name: string }[]> {
    const { parts } = await this.of(me, undefined);
    return parts.map(({ id, name }) => ({ gridId: id, name }));
  }
}

/** Grids of the person of which no upper one is theirs too. */
const topsOf = (mine: ReadonlySet<string>, tree: GridTree): string[] =>
  [...mine].filter((id) => !mine.has(tree.get(id)?.parentId ?? ''));

/** The part a case belongs to; '' outside all of them. */
export const partOf =
  ({ parts, tree }: Looked) =>
  ({ gridId }: Pick<CaseRecord, 'gridId'>): string =>
    gridId === null
      ? ''
      : (tree.pathUp(gridId).find(({ id }) => parts.some((part) => part.id === id))?.id ?? '');
