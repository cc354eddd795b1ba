import { loginEnded } from '../api/client';
import { getMe, logIn, logOut } from '../api/endpoints';
import { ApiProblem } from '../api/problem';
import { currentTokens, setTokens } from '../api/tokens';
import type { Me, Role, Settings } from '../api/types';
import { obtainCode, returnedCode } from '../platform/login';
import { forget, keep, load } from '../platform/storage';
import { createStore } from './store';

/** `unknown` until the first answer; then logged out (`me` null) or in. */
export type Session = { status: 'unknown' | 'out'; me: null } | { status: 'in'; me: Me };

const session = createStore<Session>({ status: 'unknown', me: null });
/** What went wrong while logging in, to show on the login page. */
export const loginFailure = createStore<unknown>(null);

export const useSession = (): Session => session.use();
export const currentMe = (): Me | null => session.get().me;

/** Who was logged in last, for a start without a network: patrols go on in cellars. */
const KEPT = 'me';

const entered = (me: Me) => {
  keep(KEPT, me);
  session.set({ status: 'in', me });
};
const left = () => {
  forget(KEPT);
  session.set({ status: 'out', me: null });
};

async function exchange(code: string): Promise<void> {
  try {
    const { account, ...tokens } = await logIn(code);
    setTokens(tokens);
    loginFailure.set(null);
    entered(account);
  } catch (error) {
    loginFailure.set(error);
    left();
    throw error;
  }
}

/**
 * Finds out who is logged in, at the start of the app. Must run before the router reads the address, because a
 * login that comes back (h5) carries its code there.
 */
export function startSession(): void {
  loginEnded.listen(left);
  const code = returnedCode();
  // A failure is kept in `loginFailure`, where the pages show it.
  if (code !== null) void exchange(code).catch(() => undefined);
  else void refreshMe();
}

/** Reads roles, seats and the unread count anew. Keeps what is known when the network fails. */
export async function refreshMe(): Promise<void> {
  if (currentTokens() === null) {
    left();
    return;
  }
  try {
    entered(await getMe());
  } catch (error) {
    if (currentTokens() === null) left();
    else if (session.get().status === 'unknown') {
      const kept = error instanceof ApiProblem && error.code === 'network' ? (load(KEPT) as Me | null) : null;
      if (kept) session.set({ status: 'in', me: kept });
      else loginFailure.set(error);
    }
  }
}

/**
 * Logs in with WeChat. On h5 the browser leaves for the login page and comes back to `returnTo`, a route such as
 * "/pages/report/index". Throws ApiProblem.
 */
export async function beginLogin(settings: Settings, returnTo: string): Promise<void> {
  const code = await obtainCode(settings.h5LoginUrl, returnTo);
  if (code !== null) await exchange(code);
}

/** Ends the login on this device; the server is told when it can be reached. */
export async function endLogin(): Promise<void> {
  const tokens = currentTokens();
  try {
    if (tokens) await logOut(tokens.refreshToken);
  } catch (error) {
    console.error('logout not told to the server', error instanceof Error ? error.name : '');
  } finally {
    setTokens(null);
    left();
  }
}

export function setMe(me: Me): void {
  entered(me);
}

export function setUnread(unread: number): void {
  const me = currentMe();
  if (me) entered({ ...me, unread });
}

const CASES: readonly Role[] = [
  'patrol_member',
  'grid_head',
  'community_director',
  'office',
  'department_staff',
];
/** Holds a seat that sees cases. */
export const handlesCases = (me: Me): boolean => me.roles.some((role) => CASES.includes(role));
export const isAdmin = (me: Me): boolean => me.roles.includes('admin');
export const isStaff = (me: Me): boolean => handlesCases(me) || isAdmin(me);
