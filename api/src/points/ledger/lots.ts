import { beijingDay, DAY_MS, parseDay } from '../../core/calendar/beijing';

export interface LotLeft {
  id: string;
  remaining: number;
  expiresAt: Date;
}
export interface Taken {
  lotId: string;
  amount: number;
}

/** What is given back after it was held stays usable for at least this long. */
const GRACE_DAYS = 30;

/** The instant at which points earned at `at` are gone: the end of the n-th calendar year after (Beijing). */
export function expiryOf(at: Date, afterYears: number): Date {
  const year = Number(beijingDay(at).slice(0, 4));
  return parseDay(`${year + afterYears + 1}-01-01`);
}

/** When points that come back expire: as before, but not within 30 days. */
export function expiryOfReturned(expiresAt: Date, now: Date): Date {
  const soonest = parseDay(beijingDay(new Date(now.getTime() + (GRACE_DAYS + 1) * DAY_MS)));
  return expiresAt > soonest ? expiresAt : soonest;
}

/** Takes points from lots, those that expire first before the others. @throws Error when there are not enough */
export function takeFifo(lots: readonly LotLeft[], amount: number): Taken[] {
  const order = [...lots].sort(
    (a, b) => a.expiresAt.getTime() - b.expiresAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  const taken: Taken[] = [];
  let missing = amount;
  for (const lot of order) {
    const some = Math.min(lot.remaining, missing);
    if (some > 0) taken.push({ lotId: lot.id, amount: some });
    missing -= some;
    if (missing === 0) return taken;
  }
  throw new Error(`lots lack ${missing} points`);
}
