/** What other features may use of the grids besides GridsService. */
export { areaFault, type DrawnArea, isInArea } from './geometry/drawn-area';
export type { Located } from './geometry/locator';
export { metresBetween, metresPerLng } from './geometry/position';
export { roundedPublicPoint } from './geometry/rounded-public-point';
export { GridTree } from './grid-tree';
export { PointQuery } from './grids.dto';
export { describeRouting } from './routing';
