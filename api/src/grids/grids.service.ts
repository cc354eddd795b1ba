import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { invalid } from '../core/http/problem';
import { newId } from '../core/ids';
import { BoundaryChecker } from './boundary-checker';
import type { BoundaryReport } from './geometry/boundary-report';
import type { CoordinateSystem } from './geometry/coordinates';
import { GridLocator, type Located } from './geometry/locator';
import type { Polygon } from './geometry/position';
import { Grid, GridPolygon } from './grid.entity';
import { GridTree } from './grid-tree';

interface Snapshot {
  tree: GridTree;
  locator: GridLocator;
  polygons: ReadonlyMap<string, Polygon[]>;
  schematic: boolean;
  /** Changes whenever names or boundaries change; also the ETag of the boundaries. */
  revision: string;
  checkedAt: number;
}

/** How long another process may go on with old boundaries after an import in this one. */
const FRESH_MS = 30_000;

export interface RosterGrid {
  level: number;
  parent: string | null;
  name: string;
  fullName: string;
  aliases: string[];
}

/** The grid tree and its boundaries. Everything is GCJ-02. */
@Injectable()
export class GridsService {
  private snapshot: Promise<Snapshot> | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly checker: BoundaryChecker,
  ) {}

  async tree(): Promise<GridTree> {
    return (await this.current()).tree;
  }

  /** The subdistrict's id, for work inside a transaction, where the tree must not be asked. */
  async rootId(manager: EntityManager): Promise<string | null> {
    return (await manager.findOneBy(Grid, { level: 1 }))?.id ?? null;
  }

  async isSchematic(): Promise<boolean> {
    return (await this.current()).schematic;
  }

  /** The level-3 grid that contains a point (degrees, GCJ-02), with its neighbours near a border. */
  async locate(lng: number, lat: number): Promise<Located | null> {
    return (await this.current()).locator.find(lng, lat);
  }

  async boundaries(): Promise<{
    revision: string;
    schematic: boolean;
    polygons: ReadonlyMap<string, Polygon[]>;
    tree: GridTree;
  }> {
    const { revision, schematic, polygons, tree } = await this.current();
    return { revision, schematic, polygons, tree };
  }

  /** Adds what the roster names and is not there yet; changes aliases. Returns the ids by full name. */
  async importTree(manager: EntityManager, grids: readonly RosterGrid[]): Promise<Map<string, string>> {
    const existing = new Map((await manager.find(Grid)).map((grid) => [grid.fullName, grid]));
    const ids = new Map<string, string>();
    for (const [position, grid] of grids.entries()) {
      const known = existing.get(grid.fullName);
      const id = known?.id ?? newId();
      ids.set(grid.fullName, id);
      const row = {
        id,
        level: grid.level,
        parentId: grid.parent ? (ids.get(grid.parent) ?? null) : null,
        name: grid.name,
        fullName: grid.fullName,
        aliases: grid.aliases.join('|'),
        position,
      };
      if (known) await manager.update(Grid, { id }, { aliases: row.aliases, position });
      else await insertRows(manager, Grid, [row]);
    }
    return ids;
  }

  /**
   * All boundaries at once, or none: an error in the report means that nothing was stored.
   * @throws Problem invalid_input when there is no roster yet; too_many_requests, too_large (see BoundaryChecker)
   */
  async importBoundaries(input: {
    collection: unknown;
    crs: CoordinateSystem;
    schematic: boolean;
    dryRun: boolean;
  }): Promise<BoundaryReport> {
    const tree = new GridTree(await this.database.manager.find(Grid));
    if (!tree.grids.some((grid) => grid.level === 3))
      throw invalid('collection', '还没有网格名单，请先导入名单，再导入边界');
    const known = tree.grids.map((grid) => ({
      id: grid.id,
      parentId: grid.parentId,
      name: grid.name,
      fullName: grid.fullName,
      level: grid.level as 1 | 2 | 3,
      aliases: grid.aliases.split('|').filter(Boolean),
    }));
    const report = await this.checker.check({ json: input.collection, grids: known, crs: input.crs });
    if (!report.ok || input.dryRun) return report;
    const importedAt = this.clock.now();
    const rows = report.grids.flatMap((grid) =>
      grid.polygons.map((polygon) => ({
        id: newId(),
        gridId: grid.gridId,
        rings: JSON.stringify(polygon),
        schematic: input.schematic || report.schematic,
        importedAt,
      })),
    );
    await this.database.transaction(async (manager) => {
      await manager.createQueryBuilder().delete().from(GridPolygon).execute();
      for (let i = 0; i < rows.length; i += 50) await insertRows(manager, GridPolygon, rows.slice(i, i + 50));
    });
    this.forget();
    return report;
  }

  /** To be called after the tree or the boundaries changed. */
  forget(): void {
    this.snapshot = undefined;
  }

  private async current(): Promise<Snapshot> {
    const before = this.snapshot;
    if (before) {
      const snapshot = await before;
      const age = this.clock.now().getTime() - snapshot.checkedAt;
      if (age < FRESH_MS && age >= 0) return snapshot;
      if ((await this.revision()) === snapshot.revision) {
        snapshot.checkedAt = this.clock.now().getTime();
        return snapshot;
      }
    }
    if (this.snapshot === before) this.snapshot = this.load();
    return this.snapshot ?? this.load();
  }

  private async revision(): Promise<string> {
    const [grids] = await this.database.manager.query<{ n: string; last: string | null }[]>(
      'SELECT COUNT(*) AS n, MAX(id) AS last FROM grid',
    );
    const [polygons] = await this.database.manager.query<{ n: string; last: string | null }[]>(
      'SELECT COUNT(*) AS n, MAX(id) AS last FROM grid_polygon',
    );
    return [grids, polygons].map((row) => `${Number(row?.n)}-${row?.last ?? ''}`).join('_');
  }

  private async load(): Promise<Snapshot> {
    const revision = await this.revision();
    const tree = new GridTree(await this.database.manager.find(Grid, { order: { position: 'ASC' } }));
    const polygons = new Map<string, Polygon[]>();
    const rows = await this.database.manager.find(GridPolygon);
    for (const row of rows) {
      const rings = JSON.parse(row.rings) as Polygon;
      polygons.set(row.gridId, [...(polygons.get(row.gridId) ?? []), rings]);
    }
    const leaves = tree.grids.filter((grid) => grid.level === 3 && polygons.has(grid.id));
    const locator = new GridLocator(
      leaves.map((grid) => ({ gridId: grid.id, polygons: polygons.get(grid.id) ?? [] })),
    );
    const schematic = rows.some((row) => row.schematic);
    return { tree, locator, polygons, schematic, revision, checkedAt: this.clock.now().getTime() };
  }
}
