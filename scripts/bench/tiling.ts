import type { LocatorGrid } from '@lantian/api/grids/geometry/locator';
import type { Position, Ring } from '@lantian/api/grids/geometry/position';
import { seededRandom } from '../demo/random';

/** Side of a grid in the tiling, in degrees: about 350 m, as in the real subdistrict. */
const SIDE = 0.0036;
const WEST = 113.2;
const SOUTH = 34.3;

export interface Tiling {
  grids: LocatorGrid[];
  /** West, south, east, north of the tiled area, inside its ragged outline, in degrees. */
  area: [number, number, number, number];
}

/**
 * About `count` grids without gaps or overlaps: bent quadrilaterals with `perSide` vertices a side,
 * neighbours sharing the same vertices. 49 and 100,000 grids have the same size and the same number
 * of vertices each; only the area grows.
 */
export function syntheticTiling(count: number, perSide = 5, seed = 20161201): Tiling {
  const columns = Math.ceil(Math.sqrt(count));
  const rows = Math.ceil(count / columns);
  const random = seededRandom(seed);
  const across = columns * perSide + 1;
  const down = rows * perSide + 1;
  const step = SIDE / perSide;
  const nodes: Position[] = [];
  for (let j = 0; j < down; j += 1) {
    for (let i = 0; i < across; i += 1) {
      const jitter = (): number => (random() - 0.5) * step * 0.6;
      nodes.push([round(WEST + i * step + jitter()), round(SOUTH + j * step + jitter())]);
    }
  }
  const node = (i: number, j: number): Position => {
    const found = nodes[j * across + i];
    if (found === undefined) throw new RangeError('outside the lattice');
    return found;
  };
  const grids: LocatorGrid[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns && grids.length < count; column += 1) {
      const ring = outline(node, column * perSide, row * perSide, perSide);
      grids.push({ gridId: `G${String(grids.length).padStart(6, '0')}`, polygons: [[ring]] });
    }
  }
  const fullRows = Math.floor(count / columns);
  return {
    grids,
    area: [WEST + step, SOUTH + step, WEST + columns * SIDE - step, SOUTH + fullRows * SIDE - step],
  };
}

function outline(node: (i: number, j: number) => Position, i: number, j: number, n: number): Ring {
  const ring: Ring = [];
  for (let k = 0; k < n; k += 1) ring.push(node(i + k, j));
  for (let k = 0; k < n; k += 1) ring.push(node(i + n, j + k));
  for (let k = 0; k < n; k += 1) ring.push(node(i + n - k, j + n));
  for (let k = 0; k < n; k += 1) ring.push(node(i, j + n - k));
  ring.push(node(i, j));
  return ring;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
