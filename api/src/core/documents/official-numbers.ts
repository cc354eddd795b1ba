const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

export type Level = 1 | 2 | 3 | 4;

/** 1 to 99 in Chinese: 一, 十, 十二, 二十. Pure. */
export function chineseNumber(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return head + (ones === 0 && n > 0 ? '' : (DIGITS[ones] ?? ''));
}

/** The number before a heading of a level: 一、 （一） 1. （1）, as GB/T 9704 has them. Pure. */
export const headingNumber = (level: Level, n: number): string =>
  [`${chineseNumber(n)}、`, `（${chineseNumber(n)}）`, `${n}.`, `（${n}）`][level - 1] ?? '';

/** Counts headings: each level begins anew below the next heading above it. */
export class HeadingNumbers {
  private readonly counts = [0, 0, 0, 0];

  next(level: Level): string {
    const n = (this.counts[level - 1] ?? 0) + 1;
    this.counts[level - 1] = n;
    this.counts.fill(0, level);
    return headingNumber(level, n);
  }
}
