import { dissolve } from '@lantian/api/grids/geometry/dissolve';
import type { MicroPoint, MicroRing } from '@lantian/api/grids/geometry/micro-rings';
import { metresPerLng, METRES_PER_DEGREE, toMicro } from '@lantian/api/grids/geometry/position';
import { COLUMNS, cornersOf, ROWS } from './land';
import { seededRandom } from './random';

const CENTRE_LNG = 113.72;
const CENTRE_LAT = 34.72;
const WIDTH_METRES = 3000;
const HEIGHT_METRES = 2200;
/** Streets here run a little off north. */
const TILT = (3 * Math.PI) / 180;

export interface Streets {
  /** Rings around a set of blocks, in micro-degrees; neighbours get the very same vertices. */
  outline(cells: readonly number[]): MicroRing[];
}

/** Street corners: a lattice bent by long waves, tilted, each corner moved by a few metres. */
export function drawStreets(seed: number): Streets {
  const random = seededRandom(seed + 1);
  const corners: MicroPoint[] = [];
  for (let row = 0; row <= ROWS; row += 1) {
    for (let column = 0; column <= COLUMNS; column += 1) {
      const u = column / COLUMNS - 0.5;
      const v = row / ROWS - 0.5;
      const east = u * WIDTH_METRES + 45 * Math.sin(4.1 * v + 0.6) + 25 * Math.sin(9 * u + 5 * v);
      const north = v * HEIGHT_METRES * (1 + 0.07 * Math.sin(3.3 * u)) + 40 * Math.sin(3.7 * u + 1.1);
      const shake = (): number => (random() - 0.5) * 24;
      corners.push(toMicroPoint(east + shake(), north + shake()));
    }
  }
  const corner = ([column, row]: MicroPoint): MicroPoint => {
    const found = corners[row * (COLUMNS + 1) + column];
    if (found === undefined) throw new RangeError('outside the streets');
    return found;
  };
  return { outline: (cells) => dissolve(cells.map((cell) => cornersOf(cell).map(corner))) };
}

/** Metres east and north of the centre, before the tilt, as micro-degrees. */
function toMicroPoint(east: number, north: number): MicroPoint {
  const x = east * Math.cos(TILT) - north * Math.sin(TILT);
  const y = east * Math.sin(TILT) + north * Math.cos(TILT);
  return [toMicro(CENTRE_LNG + x / metresPerLng(CENTRE_LAT)), toMicro(CENTRE_LAT + y / METRES_PER_DEGREE)];
}
