import { getScene } from '../api/codes';
import type { Place } from '../api/types';
import { reference } from '../lib/reference';
import { middleOf } from './middle';

/** The grid whose code was scanned. */
export interface ScannedGrid {
  gridId: string;
  name: string;
  /** Middle of the grid, GCJ-02; null while its boundary is not known. */
  centre: Place | null;
}

/** What a scanned code says; null when it is no grid's. Whoever made up a code just gets an ordinary report page. */
export async function scannedGrid(scene: string): Promise<ScannedGrid | null> {
  if (scene === '') return null;
  const { kind, targetId, name } = await getScene(scene);
  if (kind !== 'grid' || name === null) return null;
  return { gridId: targetId, name, centre: middleOf(await reference.boundaries(), targetId) };
}
