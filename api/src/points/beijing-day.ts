const OFFSET_MS = 8 * 3_600_000;

/** Start of the day in Beijing (UTC+8, no summer time), as UTC. */
export function startOfDay(now: Date): Date {
  const local = new Date(now.getTime() + OFFSET_MS);
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()) - OFFSET_MS);
}

/** Start of the month in Beijing, as UTC. */
export function startOfMonth(now: Date): Date {
  const local = new Date(now.getTime() + OFFSET_MS);
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), 1) - OFFSET_MS);
}
