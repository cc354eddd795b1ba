import { newKey } from '../../lib/key';

/** Pressing again after a lost answer sends the same key, so that nothing happens twice. */
const keys = new Map<string, string>();

/** The key of one change of one state of the list. */
export function keyOf(subject: string): string {
  const key = keys.get(subject) ?? newKey();
  keys.set(subject, key);
  return key;
}
