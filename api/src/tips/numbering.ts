import { randomInt } from 'node:crypto';

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const OFFSET_MS = 8 * 3_600_000;

/** Tracking number, such as LT261124-7K3MX9: the day in Beijing and six characters nobody can guess or miscopy. */
export function trackingNumber(now: Date): string {
  const day = new Date(now.getTime() + OFFSET_MS).toISOString().slice(2, 10).replaceAll('-', '');
  return `LT${day}-${Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;
}
