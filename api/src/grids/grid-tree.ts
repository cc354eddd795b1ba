import type { Grid } from './grid.entity';

/** The three levels in memory: small (some dozens to some thousands of nodes) and asked on every request. */
export class GridTree {
  private readonly byId: Map<string, Grid>;
  private readonly byName = new Map<string, Grid>();

  constructor(readonly grids: readonly Grid[]) {
    this.byId = new Map(grids.map((grid) => [grid.id, grid]));
    for (const grid of grids) {
      for (const name of this.namesOf(grid)) this.byName.set(name, grid);
    }
  }

  get(id: string): Grid | undefined {
    return this.byId.get(id);
  }

  /** Finds by full name or by an alias: 映月路社区网格一, 中铁社区, 中铁社区网格二. */
  named(name: string): Grid | undefined {
    return this.byName.get(name.replace(/\s/g, ''));
  }

  /** From the node up to the subdistrict, the node itself first. */
  pathUp(id: string): Grid[] {
    const path: Grid[] = [];
    for (let grid = this.byId.get(id); grid; grid = grid.parentId ? this.byId.get(grid.parentId) : undefined)
      path.push(grid);
    return path;
  }

  /** The community that a grid lies in or is; undefined above and outside of all. */
  communityOf(id: string | null): Grid | undefined {
    return this.pathUp(id ?? '').find((grid) => grid.level === 2);
  }

  /** The communities in the order of the roster. */
  get communities(): Grid[] {
    return this.grids.filter((grid) => grid.level === 2).sort((a, b) => a.position - b.position);
  }

  /** True when `ancestor` is the grid itself or stands above it. */
  covers(ancestor: string, id: string): boolean {
    return this.pathUp(id).some((grid) => grid.id === ancestor);
  }

  childrenOf(id: string): Grid[] {
    return this.grids.filter((grid) => grid.parentId === id);
  }

  /** The node and everything below it. */
  below(id: string): Grid[] {
    const self = this.byId.get(id);
    return self ? [self, ...this.childrenOf(id).flatMap((child) => this.below(child.id))] : [];
  }

  get root(): Grid | undefined {
    return this.grids.find((grid) => grid.level === 1);
  }

  private namesOf(grid: Grid): string[] {
    const own = [grid.fullName, ...grid.aliases.split('|').filter(Boolean)];
    const parent = grid.level === 3 && grid.parentId ? this.byId.get(grid.parentId) : undefined;
    const throughAlias = (parent?.aliases ?? '')
      .split('|')
      .filter(Boolean)
      .map((alias) => `${alias}${grid.name}`);
    return [...own, ...throughAlias];
  }
}
