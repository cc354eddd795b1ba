export { default as GridMap } from './GridMap';
export type { Pin } from './types';
