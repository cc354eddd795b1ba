import { parseDay } from '../beijing';

/** UTC instant of a time in Beijing, 'YYYY-MM-DD HH:mm' or with seconds. */
export function beijing(text: string): Date {
  const [day = '', time = ''] = text.split(' ');
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return new Date(parseDay(day).getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000);
}

/** `hours(3.5)` in ms, whole. */
export const hours = (count: number): number => Math.round(count * 3_600_000);
