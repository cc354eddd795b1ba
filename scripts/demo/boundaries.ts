import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawStreets } from './streets';
import { layOut, type Community } from './land';
import { fromMicroRing } from '@lantian/api/grids/geometry/micro-rings';
import type { Position } from '@lantian/api/grids/geometry/position';

const SEED = 20161230;
/** Where the generated file is kept, from the repository's root. */
export const OUTPUT = 'scripts/demo/boundaries.geojson';
const ROSTER = 'api/src/identity/data/roster.json';

interface BoundaryFeature {
  type: 'Feature';
  properties: { community: string; grid?: string; level: 2 | 3; schematic: true; crs: 'gcj02' };
  geometry: { type: 'Polygon'; coordinates: Position[][] };
}

export interface BoundaryCollection {
  type: 'FeatureCollection';
  schematic: true;
  crs_note: string;
  features: BoundaryFeature[];
}

/**
 * Demo boundaries: the grids of the roster tile their communities exactly and the communities tile
 * the subdistrict (about 3 km × 2.2 km near 113.72° E, 34.72° N, GCJ-02). They are drawn by a seeded
 * generator, not surveyed: nobody's real boundary, which is why every feature says `schematic`.
 */
export function generateBoundaries(communities: readonly Community[] = readRoster()): BoundaryCollection {
  const land = layOut(communities, SEED);
  const streets = drawStreets(SEED);
  const feature = (
    properties: { community: string; grid?: string; level: 2 | 3 },
    cells: readonly number[],
  ) => {
    const rings = streets.outline(cells);
    if (rings.length !== 1)
      throw new Error(`${properties.community} ${properties.grid ?? ''} is not in one piece`);
    const full = { ...properties, schematic: true, crs: 'gcj02' } as const;
    const coordinates = rings.map(fromMicroRing);
    return { type: 'Feature', properties: full, geometry: { type: 'Polygon', coordinates } } as const;
  };
  return {
    type: 'FeatureCollection',
    schematic: true,
    crs_note: '坐标系 GCJ-02（火星坐标）。示意边界，由程序生成，不是真实的社区和网格界线。',
    features: communities.flatMap(({ name, grids }) => [
      feature({ community: name, level: 2 }, land.cellsOf(name)),
      ...grids.map((grid) => feature({ community: name, grid, level: 3 }, land.cellsOf(name, grid))),
    ]),
  };
}

/** The file's text: one feature a line, so that a change shows as the lines of the changed grids. */
export function boundariesText(collection: BoundaryCollection = generateBoundaries()): string {
  const { features, ...head } = collection;
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}

/** Communities and grids in the order of the notice's annex. */
function readRoster(): Community[] {
  const roster = JSON.parse(readFileSync(join(repositoryRoot(), ROSTER), 'utf8')) as {
    level2: { name: string; grids: { name: string }[] }[];
  };
  return roster.level2.map(({ name, grids }) => ({ name, grids: grids.map((grid) => grid.name) }));
}

/** The nearest folder upwards that holds the roster: the same from the source and from the build. */
function repositoryRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, ROSTER))) {
    if (folder === dirname(folder)) throw new Error(`${ROSTER} was not found above ${__dirname}`);
    folder = dirname(folder);
  }
  return folder;
}

/** Writes the file anew (`npm run generate`). */
export function main(): void {
  writeFileSync(join(repositoryRoot(), OUTPUT), boundariesText());
}

if (require.main === module) main();
