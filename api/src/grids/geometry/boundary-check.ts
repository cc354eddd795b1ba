import { checkCrs } from './boundary-crs';
import { isRecord, readBoundaryFile } from './boundary-file';
import { matchNames, type Matched } from './boundary-names';
import {
  finding,
  type BoundaryReport,
  type CheckedGrid,
  type Finding,
  type FindingCode,
  type KnownGrid,
} from './boundary-report';
import { ClipFailure } from './clip';
import { polygonsToGcj02, type CoordinateSystem } from './coordinates';
import { compareWithOutline, findGaps } from './gaps';
import { boxOf, fromMicroPolygon, polygonAreaM2, toMicroPolygon } from './micro-rings';
import { findOverlaps, type Area } from './overlaps';
import { MICRO } from './position';
import { faultOf, type RingFault } from './ring-check';

export interface BoundaryCheckOptions {
  /** The roster, all levels. Every level-3 grid must be in the file. */
  grids: readonly KnownGrid[];
  /** The file's coordinate system, as its supplier states it. */
  crs: CoordinateSystem;
}

/**
 * Checks a GeoJSON FeatureCollection of grid boundaries before an import, and converts it to GCJ-02
 * with 6 decimals. Any error means that nothing may be imported; the report names every grid
 * concerned. Overlaps, gaps and outlines are looked at only once all grids could be read.
 *
 * Tolerance: pieces under 1 m² or with a mean width under half a metre are not reported (see clip).
 * Never throws for what a file may contain. The caller limits the text to 20 MB before parsing.
 */
export function checkBoundaries(json: unknown, options: BoundaryCheckOptions): BoundaryReport {
  const file = readBoundaryFile(json);
  const names = matchNames(file.features, options.grids);
  const errors = [...file.errors, ...checkCrs(json, file.features, options.crs), ...names.errors];
  const areas: Area[] = [];
  for (const matched of names.matched) {
    const { area, faults } = toArea(matched, options.crs);
    errors.push(...faults);
    if (area !== null) areas.push(area);
  }
  const grids = areas.filter(({ grid }) => grid.level === 3);
  const outlines = areas.filter(({ grid }) => grid.level !== 3);
  if (errors.length === 0) errors.push(...compareAreas(grids, outlines, options.grids));
  const ok = errors.length === 0;
  return {
    ok,
    errors,
    warnings: file.warnings,
    grids: ok ? grids.map(toChecked) : [],
    outlines: ok ? outlines.map(toChecked) : [],
    schematic: isSchematic(json) || file.features.some((feature) => feature.properties.schematic === true),
  };
}

function compareAreas(
  grids: readonly Area[],
  outlines: readonly Area[],
  known: readonly KnownGrid[],
): Finding[] {
  try {
    return [
      ...findOverlaps(grids),
      ...findGaps(grids, outlines),
      ...outlines.flatMap((outline) => compareWithOutline(outline, membersOf(outline, grids, known))),
    ];
  } catch (error) {
    if (!(error instanceof ClipFailure)) throw error;
    return [
      finding('not_comparable', '有边界线几乎重合又不相同，无法比较。请让相邻网格使用相同的顶点后再导入。'),
    ];
  }
}

function toArea({ grid, feature }: Matched, crs: CoordinateSystem): { area: Area | null; faults: Finding[] } {
  if (feature.polygons === null) return { area: null, faults: [] };
  const polygons = polygonsToGcj02(feature.polygons, crs).map(toMicroPolygon);
  const faults = polygons.map(faultOf).filter((fault) => fault !== null);
  return { area: { grid, polygons }, faults: faults.map((fault) => faultFinding(fault, grid)) };
}

const FAULTS: Record<RingFault['kind'], [FindingCode, string]> = {
  too_short: ['ring_too_short', '有一条边界线太短，不成面'],
  self_intersection: ['self_intersection', '的边界线自己相交或相碰'],
  hole_outside: ['hole_outside', '有一个空洞在边界线外面'],
};

function faultFinding({ kind, at: [x, y] }: RingFault, { fullName }: KnownGrid): Finding {
  const [code, text] = FAULTS[kind];
  const at = { lng: x / MICRO, lat: y / MICRO };
  return { ...finding(code, `“${fullName}”${text}（${at.lng}, ${at.lat} 附近）。`, [fullName]), at };
}

/** The level-3 grids under an outline, however many levels down. */
function membersOf(outline: Area, grids: readonly Area[], known: readonly KnownGrid[]): Area[] {
  const parents = new Map(known.map((grid) => [grid.id, grid.parentId]));
  const isUnder = (id: string | null | undefined): boolean =>
    id != null && (id === outline.grid.id || isUnder(parents.get(id)));
  return grids.filter(({ grid }) => isUnder(grid.parentId));
}

function toChecked({ grid, polygons }: Area): CheckedGrid {
  const [minX, minY, maxX, maxY] = boxOf(polygons.flat());
  return {
    gridId: grid.id,
    polygons: polygons.map(fromMicroPolygon),
    areaM2: Math.round(polygons.reduce((sum, polygon) => sum + polygonAreaM2(polygon), 0)),
    bbox: [minX / MICRO, minY / MICRO, maxX / MICRO, maxY / MICRO],
  };
}

function isSchematic(json: unknown): boolean {
  return isRecord(json) && json.schematic === true;
}
