import Flatbush from 'flatbush';
import { CellDirectory, END } from './cell-directory';
import { metresToBlock, OUTSIDE, PolygonBlocks, sideOfBlock } from './polygon-blocks';
import { METRES_PER_DEGREE, metresPerLng, MICRO, toMicro, type MultiPolygon, type Polygon } from './position';

/** One grid to be found: its id and its polygons in GCJ-02, rings closed, 6 decimals. */
export interface LocatorGrid {
  gridId: string;
  polygons: MultiPolygon;
}

export interface NearGrid {
  gridId: string;
  /** Metres from the point to the grid, 0 inside, rounded to the centimetre. */
  metres: number;
}

export interface Located {
  gridId: string;
  /** Other grids within 30 m, nearest first: a phone's position is no surer than that. */
  neighbours: NearGrid[];
  /** The point is on, or within half a metre of, a border between grids: the choice was by rule. */
  onBorder: boolean;
}

/** Other grids this near to a point are named beside the one it was given to. */
export const NEIGHBOUR_METRES = 30;
/** Gaps and overlaps narrower than this come from rounding and drawing, not from the office. */
export const SLIVER_METRES = 0.5;

/** Beyond this the exact arithmetic of polygon-blocks would no longer be exact. */
const WIDEST_DEGREES = 60;

/**
 * Finds the grid that contains a point (GCJ-02).
 *
 * The rule on borders: a point on the outline of several grids belongs to each of them at distance
 * 0, so the one with the lowest id (by code unit order) gets it, always. A point in a sliver between
 * grids, less than half a metre from one, goes to the nearest, then to the lowest id.
 *
 * How it is fast: flatbush (a packed Hilbert R-tree over the polygons' boxes) answers the questions
 * about surroundings and fills a directory of cells; `locate` reads the few candidates of its cell
 * and tests them exactly on packed vertices. It allocates nothing.
 */
export class GridLocator {
  private readonly ids: string[];
  private readonly tree: Flatbush | null;
  private readonly blocks: Int32Array;
  private readonly offsets: Uint32Array;
  private readonly cells: CellDirectory | null;

  /** @throws RangeError for a grid wider than 60 degrees. */
  constructor(grids: readonly LocatorGrid[]) {
    const sorted = [...grids].sort((a, b) => (a.gridId < b.gridId ? -1 : 1));
    this.ids = sorted.map((grid) => grid.gridId);
    const parts: Part[] = sorted.flatMap((grid, owner) =>
      grid.polygons.map((polygon) => ({ owner, polygon, box: microBox(polygon) })),
    );
    for (const { owner, box } of parts) {
      if (Math.max(box[2] - box[0], box[3] - box[1]) > WIDEST_DEGREES * MICRO) {
        throw new RangeError(`grid ${this.idOf(owner)} is wider than ${String(WIDEST_DEGREES)} degrees`);
      }
    }
    const packed = new PolygonBlocks();
    this.offsets = Uint32Array.from(parts, ({ owner, polygon }) => packed.add(owner, polygon));
    this.blocks = packed.finish();
    this.tree = boxTree(parts);
    this.cells = this.tree && new CellDirectory(this.tree, (part) => this.offsets[part] as number);
  }

  get size(): number {
    return this.ids.length;
  }

  /** The id behind an index that `locate` gave. */
  idOf(index: number): string {
    const id = this.ids[index];
    if (id === undefined) throw new RangeError(`no grid has the index ${String(index)}`);
    return id;
  }

  /** The hot path: index (see `idOf`) of the grid that holds the point, or -1 outside all of them. */
  locate(lng: number, lat: number): number {
    const { cells, blocks } = this;
    if (cells === null || !Number.isFinite(lng + lat)) return -1;
    const x = toMicro(lng);
    const y = toMicro(lat);
    let at = cells.listOf(x, y);
    if (at < 0) return -1;
    for (;;) {
      const value = cells.values[at] as number;
      if (value === END) return -1;
      if (value < END) {
        at = -2 - value;
        continue;
      }
      // Candidates come in ascending order of id: the first that does not exclude the point has it.
      if (sideOfBlock(blocks, value, x, y) !== OUTSIDE) return blocks[value] as number;
      at += 1;
    }
  }

  /** The grid of a point with its neighbours, or null more than half a metre outside every grid. */
  find(lng: number, lat: number): Located | null {
    const around = this.within(lng, lat, NEIGHBOUR_METRES);
    const [first] = around;
    if (first === undefined || first.metres > SLIVER_METRES) return null;
    const neighbours = around.slice(1);
    const onBorder = neighbours.some((near) => near.metres <= SLIVER_METRES);
    return { gridId: first.gridId, neighbours, onBorder };
  }

  /** The nearest grid not farther than `maxMetres` (0 m when inside), or null. */
  nearest(lng: number, lat: number, maxMetres: number): NearGrid | null {
    return this.within(lng, lat, maxMetres)[0] ?? null;
  }

  /** Grids within so many metres, nearest first, then by id. */
  within(lng: number, lat: number, metres: number): NearGrid[] {
    if (this.tree === null || !Number.isFinite(lng + lat)) return [];
    const x = toMicro(lng);
    const y = toMicro(lat);
    const kx = metresPerLng(lat) / MICRO;
    const ky = METRES_PER_DEGREE / MICRO;
    const dx = Math.ceil(metres / kx);
    const dy = Math.ceil(metres / ky);
    const least = new Map<number, number>();
    for (const part of this.tree.search(x - dx, y - dy, x + dx, y + dy)) {
      const offset = this.offsets[part] as number;
      const exact = metresToBlock(this.blocks, offset, x, y, kx, ky);
      if (exact > metres) continue;
      // To the centimetre, so that two grids along one line are equally far whatever way it was drawn;
      // but 0 only for inside or on the outline, so that this order agrees with `locate`.
      const rounded = exact === 0 ? 0 : Math.max(0.01, Math.round(exact * 100) / 100);
      const owner = this.blocks[offset] as number;
      least.set(owner, Math.min(rounded, least.get(owner) ?? Infinity));
    }
    return [...least]
      .sort(([a, m], [b, n]) => m - n || a - b)
      .map(([owner, near]) => ({ gridId: this.idOf(owner), metres: near }));
  }
}

type Box = [minX: number, minY: number, maxX: number, maxY: number];

interface Part {
  owner: number;
  polygon: Polygon;
  box: Box;
}

function boxTree(parts: readonly Part[]): Flatbush | null {
  if (parts.length === 0) return null;
  const tree = new Flatbush(parts.length);
  for (const { box } of parts) tree.add(...box);
  tree.finish();
  return tree;
}

/** minX, minY, maxX, maxY of the outer ring in micro-degrees. */
function microBox(polygon: Polygon): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of polygon[0] ?? []) {
    box[0] = Math.min(box[0], toMicro(lng));
    box[1] = Math.min(box[1], toMicro(lat));
    box[2] = Math.max(box[2], toMicro(lng));
    box[3] = Math.max(box[3], toMicro(lat));
  }
  return box;
}
