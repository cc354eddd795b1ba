import { openDocument } from '../platform/document';
import { upload } from '../platform/upload';
import { send, type HttpAnswer, type Method } from '../platform/request';
import type { PickedPhoto } from '../platform/photos';
import { ApiProblem, networkProblem, problemFrom } from './problem';
import { withRetries } from './retry';
import { currentTokens, reread, setTokens } from './tokens';
import { createStore } from '../lib/store';
import type { Photo, Tokens } from './types';

const BASE = '/api/v1';
const TIMEOUT_MS = 15_000;

export interface Call {
  body?: object;
  query?: Record<string, string | number | null | undefined>;
  /** The body carries an idempotency key, or repeating does no harm. */
  repeatable?: boolean;
  timeoutMs?: number;
}

/** Counts up whenever the login ended by itself, so that the session can forget who was logged in. */
export const loginEnded = createStore(0);

function withQuery(path: string, query: Call['query'] = {}): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return BASE + path + (parts.length > 0 ? `?${parts.join('&')}` : '');
}

const authorization = (): Record<string, string> => {
  const tokens = currentTokens();
  return tokens ? { Authorization: `Bearer ${tokens.accessToken}` } : {};
};

let refreshing: Promise<boolean> | null = null;

async function refresh(): Promise<boolean> {
  const before = currentTokens()?.accessToken;
  const tokens = reread();
  if (!tokens) return false;
  if (tokens.accessToken !== before) return true;
  const exchange = () =>
    send({
      method: 'POST',
      path: `${BASE}/auth/refresh`,
      body: { refreshToken: tokens.refreshToken },
      headers: {},
      timeoutMs: TIMEOUT_MS,
    });
  // The server takes the same token again within a minute, for answers that were lost.
  const { status, data } = await withRetries(exchange, true);
  if (status < 300) {
    setTokens(data as Tokens);
    return true;
  }
  if (status === 401 || status === 403 || status === 422) {
    setTokens(null);
    loginEnded.set(loginEnded.get() + 1);
  }
  return false;
}

/** One refresh at a time: the refresh token changes with each use, a second one would be refused. */
function refreshOnce(): Promise<boolean> {
  refreshing ??= refresh().finally(() => {
    refreshing = null;
  });
  return refreshing;
}

async function answered(attempt: () => Promise<HttpAnswer>, repeatable: boolean): Promise<unknown> {
  let answer: HttpAnswer;
  try {
    const usedToken = currentTokens()?.accessToken;
    answer = await withRetries(attempt, repeatable);
    if (answer.status === 401 && currentTokens() !== null) {
      // Another request may have refreshed meanwhile; then its token is tried.
      const fresh = currentTokens()?.accessToken !== usedToken || (await refreshOnce());
      if (fresh) answer = await withRetries(attempt, repeatable);
    }
  } catch {
    throw networkProblem();
  }
  if (answer.status >= 200 && answer.status < 300) return answer.data;
  throw problemFrom(answer.status, answer.data);
}

/**
 * Calls the API. Refreshes the access token once when it has expired.
 * @throws ApiProblem with a Chinese message, for refusals and for network failures (code `network`)
 */
export async function call<T>(method: Method, path: string, options: Call = {}): Promise<T> {
  const attempt = () =>
    send({
      method,
      path: withQuery(path, options.query),
      headers: authorization(),
      timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
      ...(options.body ? { body: options.body } : {}),
    });
  return (await answered(attempt, method === 'GET' || options.repeatable === true)) as T;
}

/** Sends one photo. Not repeated by itself: on a weak line the user decides when to try again. */
export async function sendPhoto(photo: PickedPhoto, onProgress: (percent: number) => void): Promise<Photo> {
  const attempt = () => upload(photo, withQuery('/media'), authorization(), onProgress);
  return (await answered(attempt, false)) as Photo;
}

/**
 * Sends one file to a route that answers JSON. Not repeated by itself: on a weak line the user decides when to try again.
 */
export async function sendFile<T>(file: PickedPhoto, path: string, query: Call['query'] = {}): Promise<T> {
  const attempt = () => upload(file, withQuery(path, query), authorization(), () => undefined);
  return (await answered(attempt, false)) as T;
}

/** Gets a document and hands it to the user under this name. @throws ApiProblem */
export async function getDocument(path: string, name: string): Promise<void> {
  await answered(() => openDocument(withQuery(path), authorization(), name), true);
}

export { ApiProblem };
