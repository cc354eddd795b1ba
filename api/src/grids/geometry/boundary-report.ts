import type { LngLat, MultiPolygon } from './position';

/** A grid of any level as the roster knows it (level 1 subdistrict, 2 community, 3 grid). */
export interface KnownGrid {
  id: string;
  level: 1 | 2 | 3;
  parentId: string | null;
  /** "网格一" */
  name: string;
  /** "映月路社区网格一" */
  fullName: string;
  aliases: readonly string[];
}

/** What can be wrong (errors: nothing is imported) or worth a look (warnings) in a boundary file. */
export type FindingCode =
  | 'not_feature_collection'
  | 'too_many_vertices'
  | 'polygon_too_large'
  | 'bad_geometry'
  | 'bad_coordinates'
  | 'out_of_range'
  | 'ring_too_short'
  | 'self_intersection'
  | 'hole_outside'
  | 'unsupported_crs'
  | 'crs_mismatch'
  | 'unnamed'
  | 'unknown_name'
  | 'duplicate_grid'
  | 'missing_grids'
  | 'overlap'
  | 'gap'
  | 'hole_uncovered'
  | 'community_not_covered'
  | 'outside_community'
  | 'not_comparable'
  | 'ring_closed'
  | 'looks_swapped'
  | 'outside_china';

export interface Finding {
  code: FindingCode;
  /** Chinese, with the names, for the person who imports. */
  message: string;
  /** Full names of the grids concerned. */
  names: string[];
  areaM2?: number;
  /** Where to look, GCJ-02. */
  at?: LngLat;
}

export interface CheckedGrid {
  gridId: string;
  /** GCJ-02, 6 decimals, rings closed, outer rings counter-clockwise. */
  polygons: MultiPolygon;
  areaM2: number;
  /** West, south, east, north in degrees, GCJ-02. */
  bbox: [number, number, number, number];
}

export interface BoundaryReport {
  /** True when there are no errors; only then `grids` and `outlines` are filled. */
  ok: boolean;
  errors: Finding[];
  warnings: Finding[];
  /** Level-3 grids, one for each that is known. */
  grids: CheckedGrid[];
  /** Outlines of communities or the subdistrict, as far as the file has them. */
  outlines: CheckedGrid[];
  /** The file says that its boundaries are only schematic (示意). */
  schematic: boolean;
}

export function finding(code: FindingCode, message: string, names: string[] = []): Finding {
  return { code, message, names };
}

/** "约 1234 平方米", "约 2.5 平方公里". */
export function areaText(squareMetres: number): string {
  if (squareMetres >= 1_000_000) return `约 ${(squareMetres / 1_000_000).toFixed(1)} 平方公里`;
  return `约 ${String(Math.max(1, Math.round(squareMetres)))} 平方米`;
}
