import type { Band, QueuePin } from '../../api/queue';

/** The map's legend, the most urgent first; pins have the same colours. */
export const BANDS: readonly (readonly [Band, string])[] = [
  ['overdue', '已超时'],
  ['soon', '4 小时内到期'],
  ['later', '还有时间'],
  ['none', '不计时'],
];

export const bandName = (band: Band): string => BANDS.find(([one]) => one === band)?.[1] ?? '';

/** How many pins of each band. */
export const countBands = (pins: readonly QueuePin[]): { band: Band; name: string; count: number }[] =>
  BANDS.map(([band, name]) => ({ band, name, count: pins.filter((pin) => pin.band === band).length }));
