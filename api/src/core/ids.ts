import { monotonicFactory } from 'ulid';
import { random } from './random';

const next = monotonicFactory(random);

/** The one kind of id: a ULID (26 characters, sorts by time of making). */
export function newId(): string {
  return next();
}

export const ID_PATTERN = /^[0-9A-HJKMNP-TV-Z]{26}$/;
