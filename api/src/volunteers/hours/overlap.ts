/** From (included) to (excluded), UTC. */
export interface Span {
  startsAt: Date;
  endsAt: Date;
}

export const overlaps = (a: Span, b: Span): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/** Whole minutes of a span that lie in none of the others: no minute of a person counts twice. Pure. */
export function freeMinutes(span: Span, others: readonly Span[]): number {
  const taken = others.filter((one) => overlaps(span, one)).sort((a, b) => +a.startsAt - +b.startsAt);
  let free = 0;
  let from = span.startsAt.getTime();
  for (const one of taken) {
    free += Math.max(0, one.startsAt.getTime() - from);
    from = Math.max(from, one.endsAt.getTime());
  }
  free += Math.max(0, span.endsAt.getTime() - from);
  return Math.floor(free / 60_000);
}
