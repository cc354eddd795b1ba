import { randomFillSync } from 'node:crypto';

const pool = new Uint32Array(1024);
let used = pool.length;

/** Cryptographic randomness in [0, 1) with 32 bits, from a pool: a system call for each number costs more than its use. */
export function random(): number {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  return (pool[used++] ?? 0) / 2 ** 32;
}
