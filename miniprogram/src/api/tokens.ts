import { forget, keep, load } from '../platform/storage';
import type { Tokens } from './types';

const KEY = 'tokens';
let tokens: Tokens | null = null;
let loaded = false;

export function currentTokens(): Tokens | null {
  if (!loaded) tokens = load(KEY) as Tokens | null;
  loaded = true;
  return tokens;
}

/** Reads again what is kept: another tab of the browser may have renewed it meanwhile. */
export function reread(): Tokens | null {
  loaded = false;
  return currentTokens();
}

export function setTokens(next: Tokens | null): void {
  loaded = true;
  tokens = next;
  if (next === null) forget(KEY);
  else keep(KEY, next);
}
