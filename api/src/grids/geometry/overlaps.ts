import Flatbush from 'flatbush';
import { areaText, type Finding, type KnownGrid } from './boundary-report';
import { commonPieces, type Piece } from './clip';
import { mightOverlap } from './contact';
import { boxOf, type MicroPolygon } from './micro-rings';

/** A grid with its polygons ready for exact geometry. */
export interface Area {
  grid: KnownGrid;
  polygons: MicroPolygon[];
}

export interface Part {
  area: Area;
  polygon: MicroPolygon;
}

export function partsOf(areas: readonly Area[]): Part[] {
  return areas.flatMap((area) => area.polygons.map((polygon) => ({ area, polygon })));
}

/** An index over the boxes of parts; answers positions in `parts`. */
export function partTree(parts: readonly Part[]): Flatbush | null {
  if (parts.length === 0) return null;
  const tree = new Flatbush(parts.length);
  for (const { polygon } of parts) tree.add(...boxOf(polygon));
  tree.finish();
  return tree;
}

/** Ground claimed twice, one finding for a pair of grids (or for two pieces of one grid). */
export function findOverlaps(areas: readonly Area[]): Finding[] {
  const parts = partsOf(areas);
  const tree = partTree(parts);
  const pairs = new Map<string, { first: Area; second: Area; pieces: Piece[] }>();
  for (const [i, { area: first, polygon }] of parts.entries()) {
    for (const j of tree?.search(...boxOf(polygon), (candidate) => candidate > i) ?? []) {
      const other = parts[j];
      if (other === undefined || !mightOverlap(polygon, other.polygon)) continue;
      const pieces = commonPieces(polygon, other.polygon);
      if (pieces.length === 0) continue;
      const key = `${first.grid.id} ${other.area.grid.id}`;
      const pair = pairs.get(key) ?? { first, second: other.area, pieces: [] };
      pair.pieces.push(...pieces);
      pairs.set(key, pair);
    }
  }
  return [...pairs.values()].map(({ first, second, pieces }) =>
    overlapFinding(first.grid, second.grid, pieces),
  );
}

function overlapFinding(first: KnownGrid, second: KnownGrid, pieces: readonly Piece[]): Finding {
  const areaM2 = pieces.reduce((sum, piece) => sum + piece.areaM2, 0);
  const names = first.id === second.id ? [first.fullName] : [first.fullName, second.fullName];
  const who =
    names.length === 1 ? `“${first.fullName}”自己的几块` : `“${first.fullName}”和“${second.fullName}”`;
  const at = pieces[0]?.at;
  return { code: 'overlap', message: `${who}重叠${areaText(areaM2)}。`, names, areaM2, ...(at && { at }) };
}
