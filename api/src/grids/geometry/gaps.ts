import { areaText, type Finding, type FindingCode } from './boundary-report';
import { holesWithin, piecesOutside, type Piece } from './clip';
import { dissolve } from './dissolve';
import { GridLocator } from './locator';
import { boxOf, fromMicroPolygon, fromMicroRing, type MicroBox } from './micro-rings';
import { partsOf, partTree, type Area } from './overlaps';

/** A gap's neighbours are the grids within so many metres of its outline. */
const BESIDE_METRES = 1;

/**
 * Ground that the grids surround but none covers: the holes of their union. Shared edges are
 * dissolved first, so the slow union sees the outline of a clean tiling only.
 */
export function findGaps(grids: readonly Area[], outlines: readonly Area[]): Finding[] {
  const parts = partsOf([...grids, ...outlines]);
  const tree = partTree(parts);
  const rings = dissolve(partsOf(grids).flatMap(({ polygon }) => polygon));
  const pieces = holesWithin(rings).flatMap((hole) => {
    // Outlines are taken off too: what they enclose is compared with them, and reported there.
    const near = (tree?.search(...boxOf([hole])) ?? []).map((i) => parts[i]?.polygon ?? []);
    return piecesOutside([hole], near);
  });
  return pieces.map((piece) => gapFinding(piece, grids));
}

/** Compares a community (or the subdistrict) with the grids that belong to it. */
export function compareWithOutline(outline: Area, members: readonly Area[]): Finding[] {
  const own = members.flatMap((member) => member.polygons);
  const reversed = outline.polygons.flat().map((ring) => [...ring].reverse());
  if (dissolve([...own.flat(), ...reversed]).length === 0) return [];
  const { fullName } = outline.grid;
  const left = outline.polygons.flatMap((polygon) => piecesOutside(polygon, own));
  const findings = left.map((piece): Finding => {
    const beside = namesBeside(piece, members);
    const where = beside.length > 0 ? `（在${beside.map((name) => `“${name}”`).join('、')}旁边）` : '';
    const message = `“${fullName}”范围内有${areaText(piece.areaM2)}没有划给任何网格${where}。`;
    return found('community_not_covered', message, [fullName, ...beside], piece);
  });
  for (const { grid, polygons } of members) {
    for (const piece of polygons.flatMap((polygon) => piecesOutside(polygon, outline.polygons))) {
      const message = `“${grid.fullName}”超出“${fullName}”的范围${areaText(piece.areaM2)}。`;
      findings.push(found('outside_community', message, [grid.fullName, fullName], piece));
    }
  }
  return findings;
}

function gapFinding(piece: Piece, grids: readonly Area[]): Finding {
  const around = grids.find(({ polygons }) =>
    polygons.some((polygon) => polygon.slice(1).some((hole) => holds(boxOf([hole]), piece.box))),
  );
  if (around !== undefined) {
    const { fullName } = around.grid;
    const message = `“${fullName}”中间有${areaText(piece.areaM2)}的空洞，没有划给任何网格。`;
    return found('hole_uncovered', message, [fullName], piece);
  }
  const names = namesBeside(piece, grids);
  const who = names.map((name) => `“${name}”`).join('、');
  return found('gap', `${who}之间有${areaText(piece.areaM2)}的空隙，没有划给任何网格。`, names, piece);
}

function found(code: FindingCode, message: string, names: string[], { areaM2, at }: Piece): Finding {
  return { code, message, names, areaM2, at };
}

function namesBeside(piece: Piece, grids: readonly Area[]): string[] {
  const names = new Map(grids.map(({ grid }) => [grid.id, grid.fullName]));
  const locator = locatorOf(grids);
  const beside = new Set<string>();
  for (const ring of piece.polygon) {
    for (const [lng, lat] of fromMicroRing(ring)) {
      for (const { gridId } of locator.within(lng, lat, BESIDE_METRES))
        beside.add(names.get(gridId) ?? gridId);
    }
  }
  return [...beside].sort();
}

const locators = new WeakMap<readonly Area[], GridLocator>();

/** One locator for a set of grids, however many gaps are named with it. */
function locatorOf(grids: readonly Area[]): GridLocator {
  const found = locators.get(grids);
  if (found !== undefined) return found;
  const locator = new GridLocator(
    grids.map(({ grid, polygons }) => ({ gridId: grid.id, polygons: polygons.map(fromMicroPolygon) })),
  );
  locators.set(grids, locator);
  return locator;
}

/** The outer box holds the inner one, to the micro-degree. */
function holds(outer: MicroBox, inner: MicroBox): boolean {
  return (
    outer[0] - 1 <= inner[0] &&
    outer[1] - 1 <= inner[1] &&
    outer[2] + 1 >= inner[2] &&
    outer[3] + 1 >= inner[3]
  );
}
