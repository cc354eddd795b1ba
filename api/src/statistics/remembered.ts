import type { Clock } from '../core/clock';

const MINUTE_MS = 60_000;
/** A board of a quarter with 30,000 cases takes some megabytes. */
const MOST = 30;

/** Answers that take long to work out, kept for a minute or as long as is said; two who ask at once wait for the same one. */
export class Remembered<T> {
  private readonly known = new Map<string, { value: Promise<T>; at: number }>();

  /** @param freshMs how long an answer is kept */
  constructor(
    private readonly clock: Clock,
    private readonly freshMs = MINUTE_MS,
  ) {}

  get(key: string, make: () => Promise<T>): Promise<T> {
    const now = this.clock.now().getTime();
    const before = this.known.get(key);
    if (before && Math.abs(now - before.at) < this.freshMs) return before.value;
    if (this.known.size >= MOST) this.known.clear();
    const value = make();
    this.known.set(key, { value, at: now });
    // The callers get the error; the next one asks again.
    value.catch(() => this.known.delete(key));
    return value;
  }
}
