import type { Principal } from '../core/auth/principal';

/** Who found it. other: through another system. Kept on the tip, as people come and go. */
export const SOURCES = { resident: '居民', volunteer: '志愿者', patrol: '网格巡查', other: '其他' } as const;
export type TipSource = keyof typeof SOURCES;
export const SOURCE_CODES = Object.keys(SOURCES) as TipSource[];

/** Whoever sits on a seat has found it on duty. */
export function sourceOf({ seats, roles }: Pick<Principal, 'seats' | 'roles'>): TipSource {
  if (seats.length > 0) return 'patrol';
  return roles.has('volunteer') ? 'volunteer' : 'resident';
}
