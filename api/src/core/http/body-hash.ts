import { sha256 } from '../sealed';

/** Fingerprint of what was sent, the key left out: says whether a repeat is the same. */
export function bodyHash({ key: _key, ...content }: { key: string }): string {
  return sha256(JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))));
}
