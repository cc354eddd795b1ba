/** Attempts before a message is set aside as dead (about a day and a half with the delays below). */
export const MAX_ATTEMPTS = 12;
const FIRST_MS = 5_000;
const LONGEST_MS = 6 * 3_600_000;

/** Delay before the next try after `attempts` failed ones: threefold from 5 s up to 6 h, ±20 % jitter. */
export function backoffMs(attempts: number, random: number): number {
  const base = Math.min(LONGEST_MS, FIRST_MS * 3 ** Math.max(0, attempts - 1));
  return Math.round(base * (0.8 + 0.4 * random));
}
