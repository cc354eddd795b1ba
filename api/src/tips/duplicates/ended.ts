import type { TipState } from '../lifecycle';

/**
 * States in which nothing more is done about a tip. Everything else counts as open, so that states added to the
 * lifecycle are open until they are named here.
 */
const ENDED = ['closed', 'withdrawn', 'merged', 'refused'];

export const isEnded = (state: string): boolean => ENDED.includes(state);

/** For queries. */
export const ENDED_STATES = ENDED as TipState[];

/** What is no report of pollution of its own: it counts for no hot spot. */
export const NOT_COUNTED = ['withdrawn', 'merged', 'refused'] as TipState[];
