const PAUSES_MS = [600, 1800];
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Runs `attempt` up to three times when it throws (no answer came). Only for what may happen twice without harm:
 * reads, and writes that carry an idempotency key.
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  repeatable: boolean,
  wait: (ms: number) => Promise<void> = pause,
): Promise<T> {
  for (const ms of repeatable ? PAUSES_MS : []) {
    try {
      return await attempt();
    } catch {
      await wait(ms);
    }
  }
  return attempt();
}
