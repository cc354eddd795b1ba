import { metresPerLng, METRES_PER_DEGREE, MICRO, toMicro, type Polygon, type Ring } from './position';

/** A point in whole micro-degrees, GCJ-02. */
export type MicroPoint = readonly [x: number, y: number];
/** A ring in micro-degrees, the closing point left out. */
export type MicroRing = MicroPoint[];
/** Outer ring counter-clockwise, holes clockwise. */
export type MicroPolygon = MicroRing[];

export type MicroBox = [minX: number, minY: number, maxX: number, maxY: number];

/** Rounds closed rings to micro-degrees, drops points that fall on the one before, and turns the rings the right way. */
export function toMicroPolygon(polygon: Polygon): MicroPolygon {
  return polygon.map((ring, i) => oriented(withoutRepeats(ring), i === 0));
}

/** Closed rings in degrees with 6 decimals. */
export function fromMicroPolygon(polygon: MicroPolygon): Polygon {
  return polygon.map(fromMicroRing);
}

export function fromMicroRing(ring: MicroRing): Ring {
  return [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x / MICRO, y / MICRO]);
}

function withoutRepeats(ring: Ring): MicroRing {
  const points = ring.slice(0, -1).map(([lng, lat]): MicroPoint => [toMicro(lng), toMicro(lat)]);
  return points.filter((point, i) => {
    const before = points[i === 0 ? points.length - 1 : i - 1];
    return before === undefined || before[0] !== point[0] || before[1] !== point[1];
  });
}

function oriented(ring: MicroRing, counterClockwise: boolean): MicroRing {
  return signedArea(ring) > 0 === counterClockwise ? ring : [...ring].reverse();
}

/** Directed edges of a ring. */
export function* edgesOf(ring: MicroRing): Generator<[MicroPoint, MicroPoint]> {
  let from = ring[ring.length - 1];
  for (const to of ring) {
    if (from !== undefined) yield [from, to];
    from = to;
  }
}

/** In square micro-degrees, positive when counter-clockwise. */
export function signedArea(ring: MicroRing): number {
  const [originX, originY] = ring[0] ?? [0, 0];
  let twice = 0;
  for (const [[x1, y1], [x2, y2]] of edgesOf(ring)) {
    twice += (x1 - originX) * (y2 - originY) - (x2 - originX) * (y1 - originY);
  }
  return twice / 2;
}

/** Square metres of a ring; flat at its own latitude, right to 0.1 % for an area of a few kilometres. */
export function ringAreaM2(ring: MicroRing): number {
  return Math.abs(signedArea(ring)) * squareMetres(ring);
}

/** Square metres of a polygon, holes taken off. */
export function polygonAreaM2(polygon: MicroPolygon): number {
  return polygon.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * ringAreaM2(ring), 0);
}

export function perimeterMetres(ring: MicroRing): number {
  const kx = metresPerLng(latitudeOf(ring)) / MICRO;
  const ky = METRES_PER_DEGREE / MICRO;
  let sum = 0;
  for (const [[x1, y1], [x2, y2]] of edgesOf(ring)) sum += Math.hypot((x2 - x1) * kx, (y2 - y1) * ky);
  return sum;
}

function squareMetres(ring: MicroRing): number {
  return ((metresPerLng(latitudeOf(ring)) / MICRO) * METRES_PER_DEGREE) / MICRO;
}

function latitudeOf(ring: MicroRing): number {
  const [, minY, , maxY] = boxOf([ring]);
  return (minY + maxY) / 2 / MICRO;
}

export function boxOf(rings: readonly MicroRing[]): MicroBox {
  const box: MicroBox = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      if (x < box[0]) box[0] = x;
      if (y < box[1]) box[1] = y;
      if (x > box[2]) box[2] = x;
      if (y > box[3]) box[3] = y;
    }
  }
  return box;
}
