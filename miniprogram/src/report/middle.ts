import type { Boundaries, Place } from '../api/types';

/** Mean of the corners of the largest ring; only to open the map near the place. */
export function middleOf({ collection }: Boundaries, gridId: string): Place | null {
  const shape = collection.features.find(({ properties }) => properties.gridId === gridId);
  if (!shape) return null;
  const { geometry } = shape;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const ring = rings.toSorted((a, b) => b.length - a.length)[0]?.slice(1) ?? [];
  if (ring.length === 0) return null;
  const mean = (axis: number) => ring.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / ring.length;
  return { lng: mean(0), lat: mean(1) };
}
