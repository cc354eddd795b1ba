/** going: has a place · waiting: moves up when somebody drops out · out: dropped out. */
export const PLACE_STATES = { going: '已报名', waiting: '候补', out: '已取消' } as const;
export type PlaceState = keyof typeof PLACE_STATES;
export const PLACE_CODES = Object.keys(PLACE_STATES) as PlaceState[];

export interface Placed {
  id: string;
  state: PlaceState;
  signedUpAt: Date;
}

/** Who signs up gets a place while there is one and nobody waits. Pure. */
export function placeFor(people: readonly Placed[], size: number): 'going' | 'waiting' {
  const waiting = people.some(({ state }) => state === 'waiting');
  return !waiting && people.filter(({ state }) => state === 'going').length < size ? 'going' : 'waiting';
}

/** Ids of those who move up, in the order of signing up, as far as there is room. Pure. */
export function movingUp(people: readonly Placed[], size: number): string[] {
  const room = size - people.filter(({ state }) => state === 'going').length;
  return people
    .filter(({ state }) => state === 'waiting')
    .sort((a, b) => a.signedUpAt.getTime() - b.signedUpAt.getTime() || (a.id < b.id ? -1 : 1))
    .slice(0, Math.max(0, room))
    .map(({ id }) => id);
}
