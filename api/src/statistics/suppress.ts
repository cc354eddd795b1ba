/** Fewer cases than these could point to people. */
export const LEAST_PUBLIC = 5;

/**
 * Counts as the public may see them: one of 1 to 4 is null (少于 5), and so is the next smallest when only one is
 * hidden, for the sum of all is public too. 0 says nothing of anybody. Pure.
 */
export function suppressed(counts: readonly number[]): (number | null)[] {
  const small = (count: number) => count > 0 && count < LEAST_PUBLIC;
  const hidden = new Set(counts.flatMap((count, index) => (small(count) ? [index] : [])));
  if (hidden.size === 1) {
    const [next] = counts
      .map((count, index) => ({ count, index }))
      .filter(({ count, index }) => count > 0 && !hidden.has(index))
      .sort((a, b) => a.count - b.count);
    if (next) hidden.add(next.index);
  }
  return counts.map((count, index) => (hidden.has(index) ? null : count));
}
