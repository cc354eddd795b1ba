import type { CaseClock } from '../../api/types';

/** The running clock that is due first: what the holder has to hurry for. */
export function nearest(clocks: readonly CaseClock[]): CaseClock | null {
  const running = clocks.filter(({ running, dueAt }) => running && dueAt !== null);
  return running.sort((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? ''))[0] ?? null;
}
