import { startOfDay } from '../../core/calendar/beijing';

export interface Stay {
  squadId: string;
  accountId: string;
  joinedAt: Date;
  endedAt: Date | null;
}
export interface Done {
  accountId: string;
  at: Date;
  points: number;
}
export interface Tally {
  points: number;
  active: number;
}

/** What people earned while they were in a squad counts for that squad, and for no other. Pure. */
export function tally(stays: readonly Stay[], done: readonly Done[]): Map<string, Tally> {
  const byPerson = new Map<string, Stay[]>();
  for (const stay of stays) byPerson.set(stay.accountId, [...(byPerson.get(stay.accountId) ?? []), stay]);
  const sums = new Map<string, { points: number; people: Set<string> }>();
  for (const { accountId, at, points } of done) {
    const own = (byPerson.get(accountId) ?? []).filter(({ endedAt }) => endedAt === null || at < endedAt);
    // The day of joining counts whole: whoever comes to help often joins when the work is done.
    const stay =
      own.find(({ joinedAt }) => joinedAt <= at) ?? own.find(({ joinedAt }) => startOfDay(joinedAt) <= at);
    if (!stay || points <= 0) continue;
    const sum = sums.get(stay.squadId) ?? { points: 0, people: new Set<string>() };
    sum.points += points;
    sums.set(stay.squadId, { ...sum, people: sum.people.add(accountId) });
  }
  return new Map([...sums].map(([id, { points, people }]) => [id, { points, active: people.size }]));
}
