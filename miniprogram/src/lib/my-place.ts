import { locate } from '../api/endpoints';
import { ApiProblem } from '../api/problem';
import type { Place } from '../api/types';
import { keep, load } from '../platform/storage';
import { currentPlace } from '../platform/position';
import { createStore } from './store';

/** Where the user last asked to be found, and whose grid that is; kept on this device only. */
export interface MyPlace {
  place: Place;
  gridId: string | null;
  gridName: string | null;
}

const KEY = 'myPlace';
export const myPlace = createStore<MyPlace | null>(load(KEY) as MyPlace | null);

/**
 * Finds the user and the grid around. Without a network the grid stays unknown, and is not remembered.
 * Throws LocationRefused or ApiProblem.
 */
export async function findMe(): Promise<MyPlace> {
  const place = await currentPlace();
  const located = await locate(place).catch((error: unknown) => {
    if (error instanceof ApiProblem && error.code === 'network') return null;
    throw error;
  });
  if (located === null) return { place, gridId: null, gridName: null };
  const { grid } = located;
  const found = { place, gridId: grid?.id ?? null, gridName: grid?.fullName ?? null };
  myPlace.set(found);
  keep(KEY, found);
  return found;
}
