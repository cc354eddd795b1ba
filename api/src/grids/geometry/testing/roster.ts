import type { KnownGrid } from '../boundary-report';
import type { Ring } from '../position';

/** Two communities of two grids each, one with an alias, as the roster would give them. */
export const ROSTER: KnownGrid[] = [
  { id: 'S', level: 1, parentId: null, name: '航海东路街道', fullName: '航海东路街道', aliases: [] },
  { id: 'A', level: 2, parentId: 'S', name: '映月路社区', fullName: '映月路社区', aliases: [] },
  { id: 'B', level: 2, parentId: 'S', name: '中铁七局社区', fullName: '中铁七局社区', aliases: ['中铁社区'] },
  ...['A', 'B'].flatMap((parentId) =>
    ['网格一', '网格二'].map((name, i): KnownGrid => {
      const community = parentId === 'A' ? '映月路社区' : '中铁七局社区';
      return { id: `${parentId}${i + 1}`, level: 3, parentId, name, fullName: community + name, aliases: [] };
    }),
  ),
];

export interface TestFeature {
  type: 'Feature';
  properties: Record<string, unknown>;
  geometry: { type: string; coordinates: unknown };
}

export function feature(properties: Record<string, unknown>, ...rings: Ring[]): TestFeature {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: rings } };
}

export function collection(...features: TestFeature[]): { type: string; features: TestFeature[] } {
  return { type: 'FeatureCollection', features };
}
