import { createHash, createHmac } from 'node:crypto';

/** Names the steps below; a change of any of them gets another name, so that old draws stay checkable. */
export const ALGORITHM = 'lantian-draw-1';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * What the public list says of one person: nobody learns from it who it is, and whoever knows the account and the salt
 * (the person) can see that this line, and so its number, is theirs and stays theirs.
 */
export const commitmentOf = (drawId: string, accountId: string, salt: string): string =>
  sha256(`${drawId}\n${accountId}\n${salt}`);

/** SHA-256 of the list: one commitment a line, each line ended by a line feed. Line k is number k. */
export const listHashOf = (commitments: readonly string[]): string =>
  sha256(commitments.map((line) => `${line}\n`).join(''));

/** SHA-256 of the seed as it is written (64 hexadecimal digits). Published before, it fixes the seed. */
export const seedHashOf = (seed: string): string => sha256(seed);

export interface DrawInput {
  drawId: string;
  /** 64 lower-case hexadecimal digits. */
  seed: string;
  /** Digits of the public number that nobody knew when the seed and the list were fixed. */
  late: string;
  commitments: readonly string[];
}

/**
 * The numbers 1…n in the order in which they win: the first takes the first prize, those behind the last prize are the
 * runners-up. A Fisher–Yates shuffle by an HMAC-SHA256 stream, the same for everybody who has the same input:
 *
 * 1. key = HMAC-SHA256(key: the 32 bytes of the seed, text: algorithm ⏎ draw id ⏎ list hash ⏎ late number)
 * 2. block i = HMAC-SHA256(key, text: i in decimal), i = 0, 1, 2…; each gives eight whole numbers of 32 bits, big endian
 * 3. for place p = 0 … n−2: take the next number x; while x ≥ ⌊2³²/(n−p)⌋·(n−p) take another (no place is preferred);
 *    exchange places p and p + x mod (n−p)
 *
 * Pure. @throws RangeError for a seed of another form
 */
export function orderOf({ drawId, seed, late, commitments }: DrawInput): number[] {
  if (!/^[0-9a-f]{64}$/.test(seed)) throw new RangeError('a seed has 64 hexadecimal digits');
  const text = [ALGORITHM, drawId, listHashOf(commitments), late].join('\n');
  const key = createHmac('sha256', Buffer.from(seed, 'hex')).update(text).digest();
  const next = wordsFrom(key);
  const order = commitments.map((_, index) => index + 1);
  for (let place = 0; place < order.length - 1; place += 1) {
    const other = place + below(order.length - place, next);
    [order[place], order[other]] = [order[other] ?? 0, order[place] ?? 0];
  }
  return order;
}

/** 32-bit numbers out of a key, without end. */
function wordsFrom(key: Buffer): () => number {
  let block = Buffer.alloc(0);
  let blocks = 0;
  let at = 0;
  return () => {
    if (at === block.length) {
      block = createHmac('sha256', key).update(String(blocks)).digest();
      blocks += 1;
      at = 0;
    }
    at += 4;
    return block.readUInt32BE(at - 4);
  };
}

/** A whole number in 0 … size−1, each equally likely: what would favour the small ones is thrown away. */
function below(size: number, next: () => number): number {
  const fair = Math.floor(2 ** 32 / size) * size;
  let word = next();
  while (word >= fair) word = next();
  return word % size;
}
