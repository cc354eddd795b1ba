import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { commitmentOf, listHashOf, orderOf, seedHashOf } from './algorithm';

const hex = (text: string): string => createHash('sha256').update(text).digest('hex');
const listOf = (size: number): string[] => Array.from({ length: size }, (_, i) => hex(`line ${i}`)).sort();
const input = (size: number, seed: string, late = '01050913222807') => ({
  drawId: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  seed,
  late,
  commitments: listOf(size),
});
const seeds = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));

/** Chi-square of how often each of `cells` came in `counts`, all expected alike. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe('the order of a draw', () => {
  it('has every number once, and is the same for the same input', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        seeds,
        fc.stringMatching(/^\d{5,20}$/),
        (size, seed, late) => {
          const order = orderOf(input(size, seed, late));
          expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, i) => i + 1));
          expect(orderOf(input(size, seed, late))).toEqual(order);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('hangs on the seed, the late number, the list and the draw', () => {
    const seed = hex('a');
    const base = input(100, seed);
    const orders = [
      base,
      { ...base, seed: hex('b') },
      { ...base, late: '01050913222808' },
      { ...base, drawId: '01ARZ3NDEKTSV4RRFFQ69G5FAW' },
      { ...base, commitments: [...base.commitments.slice(1), 'f'.repeat(64)] },
    ].map((one) => orderOf(one).join());
    expect(new Set(orders).size).toBe(orders.length);
  });

  it('is the one that was published with the algorithm', () => {
    // Computed once in another language from the steps in ADR 13: a change of the algorithm needs a new name.
    expect(orderOf(input(5, hex('a')))).toEqual([4, 5, 3, 1, 2]);
  });

  it('prefers nobody: first, second and last place, chi-square at one in a million', () => {
    const size = 10;
    const counts = {
      first: Array<number>(size).fill(0),
      second: Array<number>(size).fill(0),
      last: Array<number>(size).fill(0),
    };
    const pairs = Array<number>(size * size).fill(0);
    for (let i = 0; i < 20_000; i += 1) {
      const order = orderOf(input(size, hex(`seed ${i}`)));
      const [first = 0, second = 0] = order;
      counts.first[first - 1]! += 1;
      counts.second[second - 1]! += 1;
      counts.last[order.at(-1)! - 1]! += 1;
      pairs[(first - 1) * size + second - 1]! += 1;
    }
    // 9 and 89 degrees of freedom.
    for (const places of Object.values(counts)) expect(chiSquare(places)).toBeLessThan(45.1);
    expect(chiSquare(pairs.filter((_, i) => i % (size + 1) !== 0))).toBeLessThan(162);
  });

  it('refuses what is no seed', () => {
    expect(() => orderOf(input(3, 'abc'))).toThrow('64 hexadecimal');
  });
});

describe('what is published before', () => {
  it('binds a number to one person and the list to its hash', () => {
    const salt = randomBytes(16).toString('hex');
    const line = commitmentOf('draw', 'person', salt);
    expect(line).toBe(hex(`draw\nperson\n${salt}`));
    expect(commitmentOf('draw', 'another', salt)).not.toBe(line);
    expect(listHashOf(['aa', 'bb'])).toBe(hex('aa\nbb\n'));
    expect(seedHashOf('00')).toBe(hex('00'));
  });
});
