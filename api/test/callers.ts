import type { Who } from './harness';

/** Besides the demo's people somebody with a seat in a department. */
export type Caller = Who | 'department';
export const NAMED: readonly Who[] = ['resident', 'volunteer', 'head', 'director', 'office', 'admin'];
export const EVERYBODY: readonly Caller[] = [...NAMED, 'department'];
export const STAFF: readonly Caller[] = ['head', 'director', 'office', 'department'];
/** With seats on grids. */
export const GRID_STAFF: readonly Caller[] = ['head', 'director', 'office'];
export type Expected = 'public' | readonly Caller[];
