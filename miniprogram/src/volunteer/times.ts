import { instantOf } from '../lib/days';

export interface Times {
  /** 'YYYY-MM-DD' in Beijing. */
  day: string;
  from: string;
  to: string;
}

/** The two instants; a time of ending that is not later is on the next day. */
export function instantsOf({ day, from, to }: Times): { startsAt: string; endsAt: string } {
  const startsAt = instantOf(day, from);
  const sameDay = instantOf(day, to);
  const endsAt = to > from ? sameDay : new Date(Date.parse(sameDay) + 86_400_000).toISOString();
  return { startsAt, endsAt };
}
