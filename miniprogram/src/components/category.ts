import type { IconName } from './icons';

interface Look {
  /** What people say in daily life. */
  name: string;
  icon: IconName;
  tone: 'fire' | 'dust' | 'fume' | 'plain';
}

/** In the order of how often residents need them; the first SHOWN_FIRST are shown at once. */
const LOOKS: Record<string, Look> = {
  waste_burning: { name: '烧垃圾', icon: 'flame', tone: 'fire' },
  site_dust: { name: '工地扬尘', icon: 'crane', tone: 'dust' },
  road_dust: { name: '路上扬尘', icon: 'dust', tone: 'dust' },
  cooking_fume: { name: '饭店油烟', icon: 'pot', tone: 'fume' },
  truck_spill: { name: '渣土车撒漏', icon: 'truck', tone: 'dust' },
  open_barbecue: { name: '露天烧烤', icon: 'skewer', tone: 'fire' },
  leaf_burning: { name: '烧树叶秸秆', icon: 'leaf', tone: 'fire' },
  bare_soil: { name: '裸土没盖', icon: 'soil', tone: 'dust' },
  small_works_dust: { name: '装修扬尘', icon: 'hammer', tone: 'dust' },
  coal_stove: { name: '烧煤炉', icon: 'stove', tone: 'fire' },
  bulk_coal: { name: '卖散煤烧散煤', icon: 'coal', tone: 'fire' },
  paint_odour: { name: '喷漆异味', icon: 'spray', tone: 'fume' },
  black_smoke: { name: '冒黑烟的车', icon: 'smoke', tone: 'fume' },
  industrial: { name: '工厂废气', icon: 'factory', tone: 'fume' },
  other: { name: '其他污染', icon: 'dots', tone: 'plain' },
};

export const SHOWN_FIRST = 6;
const ORDER = Object.keys(LOOKS);

/** Look of a category; one the office added later has the plain look and its own name. */
export function lookOf(code: string, name: string): Look {
  return LOOKS[code] ?? { name, icon: 'dots', tone: 'plain' };
}

export const TONES = { fire: '#b8390e', dust: '#8a5a00', fume: '#5b4a9c', plain: '#51626f' } as const;

/** Most used first; unknown ones after the known, 「其他」 last. */
export function byUse<T extends { code: string }>(categories: readonly T[]): T[] {
  const rank = ({ code }: T) => {
    if (code === 'other') return ORDER.length + 1;
    const index = ORDER.indexOf(code);
    return index < 0 ? ORDER.length : index;
  };
  return [...categories].sort((a, b) => rank(a) - rank(b));
}
