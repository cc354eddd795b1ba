/**
 * How many tips of which category the months of a cold quarter bring, relative to each other: barbecues end with
 * the warm evenings, leaves burn in November, stoves and loose coal come with the heating season (15 November).
 */
const BY_MONTH: Readonly<Record<string, readonly [october: number, november: number, december: number]>> = {
  road_dust: [16, 14, 12],
  waste_burning: [8, 9, 10],
  site_dust: [12, 11, 7],
  open_barbecue: [12, 5, 2],
  cooking_fume: [9, 9, 9],
  small_works_dust: [8, 7, 6],
  coal_stove: [1, 7, 14],
  leaf_burning: [5, 14, 7],
  truck_spill: [8, 7, 6],
  bare_soil: [7, 6, 5],
  bulk_coal: [1, 6, 9],
  paint_odour: [3, 3, 3],
  black_smoke: [4, 4, 4],
  industrial: [1, 1, 1],
  other: [5, 5, 5],
};

/** Monday to Sunday: on free days people are at home and see more. */
const BY_WEEKDAY = [0.95, 0.9, 0.9, 0.95, 1, 1.2, 1.1];
/** Share of the tips of a day by hour in Beijing. */
const BY_HOUR = [1, 1, 0, 0, 0, 1, 3, 6, 8, 8, 7, 6, 4, 4, 5, 6, 7, 8, 9, 8, 6, 4, 2, 1];

/** Draws by weight. @param at in [0, 1) */
export function drawn<T>(weighted: readonly (readonly [T, number])[], at: number): T {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  let rest = at * total;
  for (const [value, weight] of weighted) {
    rest -= weight;
    if (rest < 0) return value;
  }
  const last = weighted.at(-1);
  if (!last) throw new RangeError('nothing to draw from');
  return last[0];
}

/** @param month 0: the first of the quarter */
export const categoryAt = (month: number, at: number): string =>
  drawn(
    Object.entries(BY_MONTH).map(([code, weights]) => [code, weights[month] ?? 0] as const),
    at,
  );

export const hourAt = (at: number): number =>
  drawn(
    BY_HOUR.map((weight, hour) => [hour, weight] as const),
    at,
  );

/**
 * Tips per day that add up to `total`, by weekday. Pure.
 * @param weekdays of the days in order, 0: Monday
 */
export function perDay(total: number, weekdays: readonly number[]): number[] {
  const weights = weekdays.map((weekday) => BY_WEEKDAY[weekday] ?? 1);
  const sum = weights.reduce((a, b) => a + b, 0);
  let owed = 0;
  return weights.map((weight) => {
    owed += (total * weight) / sum;
    const today = Math.round(owed);
    owed -= today;
    return today;
  });
}
