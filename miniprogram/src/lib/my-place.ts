import { locate } from '../api/endpoints';
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

async function remember(place: Place): Promise<MyPlace> {
  const { grid } = await locate(place);
  const found = { place, gridId: grid?.id ?? null, gridName: grid?.fullName ?? null };
  myPlace.set(found);
  keep(KEY, found);
  return found;
}

/** Finds the user and the grid around. Throws LocationRefused or ApiProblem. */
export async function findMe(): Promise<MyPlace> {
  return remember(await currentPlace());
}

/** Where the user is, also without a network, when nobody can say whose grid that is. Throws LocationRefused. */
export async function findPlace(): Promise<Place> {
  const place = await currentPlace();
  // Not waited for, and no harm if it fails: on a bad line it takes long, and the place is what matters.
  void remember(place).catch(() => undefined);
  return place;
}
