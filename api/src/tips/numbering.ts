import { beijingDay } from '../core/calendar/beijing';
import { random } from '../core/random';

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 6;

/** Tracking number, such as LT261124-7K3MX9: the day in Beijing and six characters nobody can guess or miscopy. */
export function trackingNumber(now: Date): string {
  const day = beijingDay(now).slice(2).replaceAll('-', '');
  let drawn = '';
  while (drawn.length < LENGTH) drawn += ALPHABET.charAt(random() * ALPHABET.length);
  return `LT${day}-${drawn}`;
}
