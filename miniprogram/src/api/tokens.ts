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

export function setTokens(next: Tokens | null): void {
  loaded = true;
  tokens = next;
  if (next === null) forget(KEY);
  else keep(KEY, next);
}
