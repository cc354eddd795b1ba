import { keep, load } from '../platform/storage';
import { createStore } from './store';

/** The text sizes a user can choose: 标准, 大, 特大. */
export const FONT_SIZES = { normal: '标准', large: '大', huge: '特大' } as const;
export type FontSize = keyof typeof FONT_SIZES;

const KEY = 'fontSize';

const kept = (): FontSize => {
  const value = load(KEY);
  return value === 'large' || value === 'huge' ? value : 'normal';
};

export const fontSize = createStore<FontSize>(kept());

export function chooseFontSize(size: FontSize): void {
  fontSize.set(size);
  keep(KEY, size);
}
