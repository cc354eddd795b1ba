/** With fewer active people a squad is not ranked: one busy person is no squad. */
export const LEAST_ACTIVE = 3;

export interface Contender {
  id: string;
  /** People who did something verified in the month. */
  active: number;
  points: number;
}
export type Ranked<T> = T & {
  /** Equal averages share a rank; null: too few active people. */
  rank: number | null;
  /** Points per active person, to one decimal; null likewise. */
  average: number | null;
};

/** Squads by points per active person, those with too few active people at the end, without a rank. Pure. */
export function rankSquads<T extends Contender>(squads: readonly T[]): Ranked<T>[] {
  const counted = squads.filter(({ active }) => active >= LEAST_ACTIVE);
  // Compared as fractions: no two averages are told apart, or thrown together, by rounding.
  const better = (a: T, b: T): number => b.points * a.active - a.points * b.active;
  const sorted = [...counted].sort((a, b) => better(a, b) || (a.id < b.id ? -1 : 1));
  const ranked = sorted.map((squad) => ({
    ...squad,
    rank: 1 + sorted.filter((other) => better(other, squad) < 0).length,
    average: Math.round((squad.points / squad.active) * 10) / 10,
  }));
  const rest = squads.filter(({ active }) => active < LEAST_ACTIVE);
  return [...ranked, ...rest.map((squad) => ({ ...squad, rank: null, average: null }))];
}

/** People by minutes, most first; equal minutes share a rank. Who has none does not appear. Pure. */
export function rankPeople<T extends { id: string; minutes: number }>(
  people: readonly T[],
): (T & { rank: number })[] {
  const sorted = people
    .filter(({ minutes }) => minutes > 0)
    .sort((a, b) => b.minutes - a.minutes || (a.id < b.id ? -1 : 1));
  return sorted.map((one) => ({
    ...one,
    rank: 1 + sorted.filter(({ minutes }) => minutes > one.minutes).length,
  }));
}
