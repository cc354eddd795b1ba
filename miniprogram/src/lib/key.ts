const part = (random: () => number) =>
  Math.floor(random() * 0x100000000)
    .toString(16)
    .padStart(8, '0');

/**
 * A new idempotency key, in the form of a UUID. It only has to differ from the same account's other keys, so
 * Math.random serves where the mini-program has no synchronous source of better randomness.
 */
export function newKey(random: () => number = Math.random): string {
  const hex = [part(random), part(random), part(random), part(random)].join('');
  const variant = '89ab'[parseInt(hex.charAt(16), 16) % 4] ?? '8';
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
