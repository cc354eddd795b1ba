import { ApiProblem } from '../api/problem';

/** The login page lets people choose who they are (in the demo). */
export const canSwitch = true;

const PENDING = 'lantian.login';

interface Pending {
  state: string;
  /** Hash route to open after the login, such as "/pages/report/index". */
  returnTo: string;
}

/**
 * Sends the browser to WeChat's login page (in the demo, the simulator's), which comes back to this page with
 * `?code=&state=`. Never resolves: the page is left.
 */
export function obtainCode(loginUrl: string | null, returnTo: string): Promise<string | null> {
  if (loginUrl === null) {
    return Promise.reject(new ApiProblem(0, 'no_login', '网页版没有开通登录，请在微信里打开小程序'));
  }
  const random = crypto.getRandomValues(new Uint32Array(4));
  const pending: Pending = { state: random.join('-'), returnTo };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  const back = `${location.origin}${location.pathname}`;
  location.assign(
    `${loginUrl}?${new URLSearchParams({ redirect_uri: back, state: pending.state }).toString()}`,
  );
  return new Promise(() => undefined);
}

/**
 * The code with which the login page came back, once; null when there is none or it answers another request
 * (state differs). Must be called before the router reads the address: cleans it and puts the page to return to.
 */
export function returnedCode(): string | null {
  const query = new URLSearchParams(location.search);
  const code = query.get('code');
  if (code === null) return null;
  const stored = sessionStorage.getItem(PENDING);
  sessionStorage.removeItem(PENDING);
  const pending = stored === null ? null : (JSON.parse(stored) as Pending);
  const ours = pending !== null && pending.state === query.get('state');
  history.replaceState(null, '', `${location.pathname}#${ours ? pending.returnTo : '/'}`);
  return ours ? code : null;
}
