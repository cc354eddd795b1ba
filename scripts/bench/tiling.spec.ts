import { checkBoundaries } from '@lantian/api/grids/geometry/boundary-check';
import { GridLocator } from '@lantian/api/grids/geometry/locator';
import { syntheticTiling } from './tiling';

describe('the tilings of the locate bench', () => {
  it('are tilings by the import check’s own judgement', () => {
    const { grids } = syntheticTiling(5000);
    const features = grids.map(({ gridId, polygons: [coordinates] }) => ({
      type: 'Feature',
      properties: { gridId },
      geometry: { type: 'Polygon', coordinates },
    }));
    const known = grids.map(({ gridId: id }) => ({
      id,
      level: 3 as const,
      parentId: null,
      name: id,
      fullName: id,
      aliases: [],
    }));
    const report = checkBoundaries({ type: 'FeatureCollection', features }, { grids: known, crs: 'gcj02' });
    expect(report.errors).toEqual([]);
  }, 120_000);

  it('have a grid for every point of the area that the bench asks about', () => {
    const { grids, area } = syntheticTiling(49);
    const locator = new GridLocator(grids);
    for (let i = 0; i < 20_000; i += 1) {
      const lng = area[0] + ((i * 0.618034) % 1) * (area[2] - area[0]);
      const lat = area[1] + ((i * 0.754878) % 1) * (area[3] - area[1]);
      expect(locator.locate(lng, lat)).toBeGreaterThanOrEqual(0);
    }
  });
});
