export { default as GridMap } from './GridMap';
export type { Cell, Pin } from './types';
