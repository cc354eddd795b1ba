/** How urgent a tip is by the time left; the map's colours and words. */
export const BANDS = ['overdue', 'soon', 'later', 'none'] as const;
export type Band = (typeof BANDS)[number];

const HOUR_MS = 3_600_000;
const SOON_MS = 4 * HOUR_MS;

/** soon: due within four hours; none: no clock runs. Pure. */
export function bandOf({ nextDueAt }: { nextDueAt: Date }, now: Date): Band {
  if (nextDueAt.getUTCFullYear() === 9999) return 'none';
  const left = nextDueAt.getTime() - now.getTime();
  if (left <= 0) return 'overdue';
  return left <= SOON_MS ? 'soon' : 'later';
}
