import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '../src/core/ids';
import type { Harness } from './harness';

export interface Receipt {
  id: string;
  number: string;
  state: string;
  grid: { id: string; fullName: string } | null;
  routing: string;
}
export interface Detail extends Receipt {
  version: number;
  mine: boolean;
  moves: { move: string }[];
  timeline: { action: string; actor: string; photos: unknown[] }[];
}

interface Feature {
  properties: { community?: string; grid?: string; level?: number };
  geometry: { type: string; coordinates: number[][][] };
}

/** A point inside a demo grid: the mean of its corners (the demo's blocks are convex enough for that). */
export function pointIn(community: string, grid: string): { lng: number; lat: number } {
  const file = join(__dirname, '../../scripts/demo/boundaries.geojson');
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] };
  const feature = features.find(
    ({ properties }) => properties.community === community && properties.grid === grid,
  );
  const ring = feature?.geometry.coordinates[0]?.slice(1) ?? [];
  const mean = (axis: number) => ring.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / ring.length;
  return { lng: mean(0), lat: mean(1) };
}

export async function submission(
  h: Harness,
  token: string,
  more: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  return {
    key: newId(),
    categoryCode: 'road_dust',
    text: '路面积尘，车过扬灰',
    ...pointIn('映月路社区', '网格一'),
    placeText: '菜市场门口',
    occurrence: 'none',
    anonymous: false,
    mediaIds: [await h.photo(token)],
    ...more,
  };
}
