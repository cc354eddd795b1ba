/** What other features may use of the grids besides GridsService. */
export { metresBetween, metresPerLng } from './geometry/position';
export { roundedPublicPoint } from './geometry/rounded-public-point';
export { GridTree } from './grid-tree';
export { PointQuery } from './grids.dto';
export { describeRouting } from './routing';
