import type { Place } from '../api/types';

/** A place the user chose, with the name WeChat's map gives it ('' when it gives none). */
export interface NamedPlace extends Place {
  name: string;
}

/** Why the device gave no position, in words for the user. */
export class LocationRefused extends Error {
  override name = 'LocationRefused';
}
