import { randomInt } from 'node:crypto';
import { beijingDay } from '../core/calendar/beijing';

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Tracking number, such as LT261124-7K3MX9: the day in Beijing and six characters nobody can guess or miscopy. */
export function trackingNumber(now: Date): string {
  const day = beijingDay(now).slice(2).replaceAll('-', '');
  return `LT${day}-${Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;
}
