import { STATE_CODES, STATE_TABLE, type TipState } from '../lifecycle';

/** States in which nothing more is done about a tip, for queries; the table of states says which. */
export const ENDED_STATES: TipState[] = STATE_CODES.filter((state) => !STATE_TABLE[state].open);

export const isEnded = (state: TipState): boolean => !STATE_TABLE[state].open;

/** What is no report of pollution of its own: it counts for no hot spot. */
export const NOT_COUNTED: TipState[] = ['withdrawn', 'merged', 'refused'];
