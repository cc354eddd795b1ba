import { randomFillSync } from 'node:crypto';
import { monotonicFactory } from 'ulid';

const pool = new Uint32Array(1024);
let used = pool.length;

/** Cryptographic randomness from a pool: ulid's own source makes one system call per character. */
function random(): number {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  return (pool[used++] ?? 0) / 2 ** 32;
}

const next = monotonicFactory(random);

/** The one kind of id: a ULID (26 characters, sorts by time of making). */
export function newId(): string {
  return next();
}

export const ID_PATTERN = /^[0-9A-HJKMNP-TV-Z]{26}$/;
