import { performance } from 'node:perf_hooks';
import { GridLocator } from '@lantian/api/grids/geometry/locator';
import { seededRandom } from '../demo/random';
import { syntheticTiling } from './tiling';

const SIZES = [49, 5_000, 100_000] as const;
const POINTS = 1 << 18;
const ROUNDS = 15;

interface Subject {
  size: number;
  locator: GridLocator;
  /** lng, lat pairs in random order over the whole area, made before any clock starts. */
  points: Float64Array;
  nanoseconds: number[];
}

function subject(size: number): Subject {
  const { grids, area } = syntheticTiling(size);
  const random = seededRandom(size);
  const points = new Float64Array(2 * POINTS);
  for (let i = 0; i < points.length; i += 2) {
    points[i] = area[0] + random() * (area[2] - area[0]);
    points[i + 1] = area[1] + random() * (area[3] - area[1]);
  }
  return { size, locator: new GridLocator(grids), points, nanoseconds: [] };
}

/** Looks every point up; the sum keeps the engine from dropping the work and proves that all were found. */
function lookUpAll({ locator, points }: Subject): { nanoseconds: number; missed: number } {
  let missed = 0;
  const start = performance.now();
  for (let i = 0; i < points.length; i += 2) {
    if (locator.locate(points[i] as number, points[i + 1] as number) < 0) missed += 1;
  }
  return { nanoseconds: ((performance.now() - start) * 1e6) / POINTS, missed };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/**
 * `npm run bench -- locate`: point → grid at 49, 5,000 and 100,000 grids of equal size and vertex
 * count. The sizes take turns in every round, so that a noisy moment hits all of them.
 * Growth is the cost of one point at 100,000 grids ÷ its cost at 49.
 */
export function main(): void {
  const subjects = SIZES.map(subject);
  for (const one of subjects) lookUpAll(one);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const one of subjects) {
      const { nanoseconds, missed } = lookUpAll(one);
      if (missed > 0) throw new Error(`${String(missed)} points of ${String(one.size)} grids were not found`);
      one.nanoseconds.push(nanoseconds);
    }
  }
  const costs = subjects.map((one) => median(one.nanoseconds));
  process.stdout.write('    grids   ns/point    points/s\n');
  subjects.forEach(({ size }, i) => {
    const cost = costs[i] ?? NaN;
    process.stdout.write(
      `${String(size).padStart(9)} ${cost.toFixed(0).padStart(10)} ${Math.round(1e9 / cost)
        .toString()
        .padStart(11)}\n`,
    );
  });
  const [at49 = NaN, at5000 = NaN, at100000 = NaN] = costs;
  const perSecond = (cost: number): number => Math.round(1e9 / cost);
  const result = {
    bench: 'locate',
    perSecond49: perSecond(at49),
    perSecond5000: perSecond(at5000),
    perSecond100000: perSecond(at100000),
    growth: Number((at100000 / at49).toFixed(2)),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

if (require.main === module) main();
