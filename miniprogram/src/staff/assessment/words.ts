import type { Me } from '../../api/types';
import { TOO_FEW } from '../../lib/rate';

/** "86.5 分", or that there are too few outcomes to say anything. */
export const scoreText = (score: number | null): string => (score === null ? TOO_FEW : `${score} 分`);

/** What changed: "80 → 86.5 分". */
export const changeText = (before: number | null, after: number | null): string =>
  before === after ? `${scoreText(after)}（不变）` : `${before ?? TOO_FEW} → ${scoreText(after)}`;

/** Whose units are assessed, and the office. */
export const isAssessed = (me: Me): boolean =>
  me.roles.some((role) => ['office', 'community_director', 'grid_head', 'patrol_member'].includes(role));
