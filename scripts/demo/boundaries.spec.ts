import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBoundaries } from '@lantian/api/grids/geometry/boundary-check';
import type { KnownGrid } from '@lantian/api/grids/geometry/boundary-report';
import { GridLocator } from '@lantian/api/grids/geometry/locator';
import { boundariesText, generateBoundaries } from './boundaries';

const boundaries = generateBoundaries();
const communities = [...new Set(boundaries.features.map((feature) => feature.properties.community))];
const known: KnownGrid[] = [
  ...communities.map((name): KnownGrid => ({
    id: name,
    level: 2,
    parentId: null,
    name,
    fullName: name,
    aliases: [],
  })),
  ...boundaries.features.flatMap(({ properties: { community, grid } }): KnownGrid[] =>
    grid === undefined
      ? []
      : [
          {
            id: community + grid,
            level: 3,
            parentId: community,
            name: grid,
            fullName: community + grid,
            aliases: [],
          },
        ],
  ),
];
const report = checkBoundaries(boundaries, { grids: known, crs: 'gcj02' });

describe('the demo boundaries', () => {
  it('are the 49 grids of 12 communities, marked as schematic', () => {
    expect(communities).toHaveLength(12);
    expect(known.filter((grid) => grid.level === 3)).toHaveLength(49);
    expect(
      boundaries.features.every(({ properties }) => properties.schematic && properties.crs === 'gcj02'),
    ).toBe(true);
    expect(boundaries.crs_note).toContain('示意');
  });

  it('pass the import check without an error or a warning', () => {
    expect(report.errors).toEqual([]);
    expect(report.warnings).toEqual([]);
    expect(report.grids).toHaveLength(49);
    expect(report.outlines).toHaveLength(12);
    expect(report.schematic).toBe(true);
  });

  it('tile the subdistrict exactly: the areas add up, and no point inside is without a grid', () => {
    const area = (list: typeof report.grids): number => list.reduce((sum, grid) => sum + grid.areaM2, 0);
    // Each area is rounded to a square metre.
    expect(Math.abs(area(report.grids) - area(report.outlines))).toBeLessThan(40);
    const locator = new GridLocator(report.grids);
    const outline = new GridLocator(report.outlines);
    for (let i = 0; i < 20_000; i += 1) {
      const lng = 113.7 + ((i * 0.618034) % 1) * 0.04;
      const lat = 34.705 + ((i * 0.754878) % 1) * 0.03;
      const community = outline.locate(lng, lat);
      const grid = locator.locate(lng, lat);
      expect(grid < 0).toBe(community < 0);
    }
  });

  it('have a believable size: about 3 km by 2.2 km, grids of a few hundred metres', () => {
    const west = Math.min(...report.outlines.map((outline) => outline.bbox[0]));
    const east = Math.max(...report.outlines.map((outline) => outline.bbox[2]));
    expect((east - west) * 91_400).toBeGreaterThan(2800);
    expect((east - west) * 91_400).toBeLessThan(3300);
    for (const grid of report.grids) {
      expect(grid.areaM2).toBeGreaterThan(60_000);
      expect(grid.areaM2).toBeLessThan(300_000);
    }
  });

  it('come out the same every time, as the committed file', () => {
    expect(boundariesText(generateBoundaries())).toBe(boundariesText(boundaries));
    expect(readFileSync(join(__dirname, 'boundaries.geojson'), 'utf8')).toBe(boundariesText(boundaries));
  });
});
