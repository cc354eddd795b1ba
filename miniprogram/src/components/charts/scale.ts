/** Width or height of a bar. What is there at all stays visible. Pure. */
export const percent = (value: number, most: number): string =>
  value <= 0 ? '0%' : `${Math.max(3, Math.round((value / most) * 100))}%`;

/** Which of so many columns are named below: the first, the middle and the last. Pure. */
export const labelled = (count: number): number[] =>
  [...new Set([0, Math.floor((count - 1) / 2), count - 1])].filter((index) => index >= 0 && index < count);

/** How dark a square is drawn, 0.18 to 0.8; by the square root, so that one full square does not hide the others. Pure. */
export const darkness = (count: number, most: number): number =>
  Math.round((0.18 + 0.62 * Math.sqrt(count / Math.max(1, most))) * 100) / 100;
