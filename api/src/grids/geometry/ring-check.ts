import pointInPolygon from 'point-in-polygon-hao';
import { edgesOf, type MicroPoint, type MicroPolygon, type MicroRing } from './micro-rings';

export type RingFault = { kind: 'too_short' | 'self_intersection' | 'hole_outside'; at: MicroPoint };

interface Edge {
  from: MicroPoint;
  to: MicroPoint;
  ring: number;
  /** Position in its ring and length of that ring, to know the edge's own neighbours. */
  index: number;
  count: number;
  minX: number;
  maxX: number;
}

/**
 * The first fault of a polygon in micro-degrees, or null: a ring of fewer than three points, a line
 * that crosses, touches or runs back on itself, rings that cross, a hole outside its outer ring.
 * All tests are exact. (Rings of one polygon may touch in points.)
 */
export function faultOf(polygon: MicroPolygon): RingFault | null {
  const short = polygon.find((ring) => ring.length < 3);
  if (short !== undefined) return { kind: 'too_short', at: short[0] ?? [0, 0] };
  const edges = polygon.flatMap(toEdges).sort((a, b) => a.minX - b.minX);
  for (const [i, a] of edges.entries()) {
    for (let j = i + 1; j < edges.length; j += 1) {
      const b = edges[j];
      if (b === undefined || b.minX > a.maxX) break;
      const at = collision(a, b);
      if (at !== null) return { kind: 'self_intersection', at };
    }
  }
  return holeOutside(polygon);
}

function toEdges(ring: MicroRing, number: number): Edge[] {
  return [...edgesOf(ring)].map(([from, to], index) => ({
    from,
    to,
    ring: number,
    index,
    count: ring.length,
    minX: Math.min(from[0], to[0]),
    maxX: Math.max(from[0], to[0]),
  }));
}

function collision(a: Edge, b: Edge): MicroPoint | null {
  if (crossProperly(a.from, a.to, b.from, b.to)) return a.from;
  if (a.ring !== b.ring) return null;
  const gap = Math.abs(a.index - b.index);
  if (gap === 1 || gap === a.count - 1) {
    // Neighbours share one point; anything more means that the line runs back on itself.
    const [shared, before, after] = same(a.to, b.from) ? [a.to, a.from, b.to] : [a.from, b.from, a.to];
    return isOn(before, shared, after) || isOn(after, shared, before) ? shared : null;
  }
  if (isOn(a.from, b.from, b.to)) return a.from;
  if (isOn(a.to, b.from, b.to)) return a.to;
  if (isOn(b.from, a.from, a.to)) return b.from;
  return isOn(b.to, a.from, a.to) ? b.to : null;
}

function holeOutside(polygon: MicroPolygon): RingFault | null {
  const [outer, ...holes] = polygon;
  if (outer === undefined || holes.length === 0) return null;
  const around = closed(outer);
  for (const hole of holes) {
    for (const [[x1, y1], [x2, y2]] of edgesOf(hole)) {
      for (const point of [
        [x1, y1],
        [(x1 + x2) / 2, (y1 + y2) / 2],
      ]) {
        if (pointInPolygon(point, [around]) === false) return { kind: 'hole_outside', at: [x1, y1] };
      }
    }
  }
  return null;
}

/** A ring with its first point repeated, as other libraries want it. */
export function closed(ring: MicroRing): [number, number][] {
  return [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y]);
}

/** Twice the signed area of the triangle: positive when c is left of the line from a to b. Exact. */
export function turn(a: MicroPoint, b: MicroPoint, c: MicroPoint): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** The open segments meet in one point that is inside both. */
export function crossProperly(a: MicroPoint, b: MicroPoint, c: MicroPoint, d: MicroPoint): boolean {
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1]))
    return false;
  if (turn(a, b, c) > 0 === turn(a, b, d) > 0 || turn(c, d, a) > 0 === turn(c, d, b) > 0) return false;
  return turn(a, b, c) !== 0 && turn(a, b, d) !== 0 && turn(c, d, a) !== 0 && turn(c, d, b) !== 0;
}

/** The point lies on the segment, ends included. */
export function isOn([x, y]: MicroPoint, a: MicroPoint, b: MicroPoint): boolean {
  if (x < a[0] ? x < b[0] : x > a[0] && x > b[0]) return false;
  if (y < a[1] ? y < b[1] : y > a[1] && y > b[1]) return false;
  return turn(a, b, [x, y]) === 0;
}

export function same(a: MicroPoint, b: MicroPoint): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
