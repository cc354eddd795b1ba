import { getUnread } from '../api/endpoints';
import type { Unread } from '../api/types';
import { currentMe, setUnread } from './session';
import { createStore } from './store';

const NONE: Unread = { total: 0, tip: 0, followed: 0, message: 0, task: 0 };
const FRESH_MS = 20_000;

/** Unread notices of the person logged in, by kind. */
export const unread = createStore<Unread>(NONE);
let asked = { at: 0, by: '' };

/**
 * Counts anew, at most every 20 seconds unless `now`. Keeps what is known when the network fails: a number
 * that is a little old is better than an error on every tab.
 */
export async function refreshUnread(now = false): Promise<void> {
  const by = currentMe()?.id ?? '';
  if (by === '') {
    unread.set(NONE);
    return;
  }
  if (!now && asked.by === by && Date.now() - asked.at < FRESH_MS) return;
  asked = { at: Date.now(), by };
  try {
    const counts = await getUnread();
    unread.set(counts);
    setUnread(counts.total);
  } catch {
    asked.at = 0;
  }
}
