import { useState } from 'react';
import { newKey } from './key';
import { forget, keep, load } from '../platform/storage';

/**
 * What is filled in, kept on the device until it has been received, with the key that makes sending it again
 * harmless.
 */
export function useKept<T extends object>(
  place: string,
  empty: T,
): {
  value: T & { key: string };
  change: (part: Partial<T> | ((before: T) => Partial<T>)) => void;
  done: () => void;
} {
  const fresh = () => ({ ...empty, key: newKey() });
  const [value, setValue] = useState<T & { key: string }>(() => {
    const kept = load(place);
    return typeof kept === 'object' && kept !== null && 'key' in kept ? { ...fresh(), ...kept } : fresh();
  });
  return {
    value,
    change: (part) =>
      setValue((before) => {
        const next = { ...before, ...(typeof part === 'function' ? part(before) : part) };
        keep(place, next);
        return next;
      }),
    done: () => {
      forget(place);
      setValue(fresh());
    },
  };
}
