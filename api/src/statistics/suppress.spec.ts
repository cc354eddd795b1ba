import fc from 'fast-check';
import { LEAST_PUBLIC, suppressed } from './suppress';

it.each([
  [
    [0, 4, 5, 9],
    [0, null, null, 9],
  ],
  [
    [1, 2, 7],
    [null, null, 7],
  ],
  [[3], [null]],
  [
    [6, 8],
    [6, 8],
  ],
])('%j is shown as %j', (counts, shown) => expect(suppressed(counts)).toEqual(shown));

it('never shows a small count, and never hides one alone among others', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 12 }), (counts) => {
      const shown = suppressed(counts);
      for (const count of shown) expect(count === null || count === 0 || count >= LEAST_PUBLIC).toBe(true);
      const positive = counts.filter((count) => count > 0).length;
      if (positive > 1) expect(shown.filter((count) => count === null).length).not.toBe(1);
    }),
  ));
