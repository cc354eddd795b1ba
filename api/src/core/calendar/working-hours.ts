const MINUTE_MS = 60_000;
const at = (hour: number, minute: number): number => (hour * 60 + minute) * MINUTE_MS;

/** Working hours of the subdistrict office, ms after midnight in Beijing: 08:30–12:00, 14:00–17:30. */
const PERIODS = [
  { start: at(8, 30), end: at(12, 0) },
  { start: at(14, 0), end: at(17, 30) },
] as const;

/** A working day in ms: seven hours. */
export const WORK_DAY_MS = PERIODS.reduce((sum, { start, end }) => sum + end - start, 0);

/** Working ms of a working day that have passed `ms` after midnight in Beijing. */
export function workedBy(ms: number): number {
  return PERIODS.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(ms, end) - start), 0);
}

/**
 * The first moment of a working day, ms after midnight, by which `worked` ms (above 0, at most WORK_DAY_MS) have
 * been worked: what is full at noon is full at 12:00, not at 14:00.
 */
export function momentOf(worked: number): number {
  let left = worked;
  for (const { start, end } of PERIODS) {
    if (left <= end - start) return start + left;
    left -= end - start;
  }
  throw new RangeError(`a working day has no more than ${WORK_DAY_MS} ms, not ${worked}`);
}
