import { type Entered, enterGroup } from '../api/groups';
import { ApiProblem } from '../api/problem';
import { canAskAnew, enterInfo } from '../platform/group';
import type { EnterInfo } from '../platform/group-info';
import { currentRoute } from './navigate';
import { reference } from './reference';
import { beginLogin } from './session';
import { createStore } from './store';

/** The group whose card opened the mini-program; null when it was opened otherwise. */
export const entered = createStore<(Entered & { info: EnterInfo }) | null>(null);

let asked = '';

/** Tells the server which group one came in from, once for each opening. Without a group nothing happens. */
export async function noticeGroup(): Promise<void> {
  const info = await enterInfo();
  if (info === null || info.encryptedData === asked) return;
  asked = info.encryptedData;
  try {
    entered.set({ ...(await enterGroup(info)), info });
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'stale_version' || !canAskAnew) throw error;
    await again();
  }
}

/** WeChat made a new session key since the last login: log in anew, ask WeChat again, once. */
async function again(): Promise<void> {
  await beginLogin(await reference.settings(), currentRoute());
  const info = await enterInfo();
  if (info !== null) entered.set({ ...(await enterGroup(info)), info });
}
