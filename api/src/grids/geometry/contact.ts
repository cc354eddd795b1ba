import pointInPolygon from 'point-in-polygon-hao';
import { boxOf, edgesOf, type MicroBox, type MicroPoint, type MicroPolygon } from './micro-rings';
import { closed, crossProperly, isOn, same } from './ring-check';

interface Edge {
  from: MicroPoint;
  to: MicroPoint;
  /** The other polygon has the same edge in the opposite direction. */
  shared: boolean;
}

/**
 * Whether two polygons might overlap, decided exactly in whole micro-degrees and cheaply: neighbours
 * that share their vertices, as a clean drawing has them, are cleared here, so that the slow boolean
 * operation is left for the others. False is certain; true means "measure it".
 *
 * Why false is certain: when no edges cross, no vertex lies within an edge of the other and no edge
 * is shared in the same direction, then every edge is a shared one (an area on either side) or wholly
 * in or out of the other polygon. If all are out, no boundary enters the other's interior, and two
 * different areas of which neither boundary enters the other have nothing in common.
 */
export function mightOverlap(a: MicroPolygon, b: MicroPolygon): boolean {
  const box = meeting(boxOf(a), boxOf(b));
  if (box === null) return false;
  const ofA = edgesIn(a, box);
  const ofB = edgesIn(b, box);
  for (const one of ofA) {
    for (const other of ofB) {
      if (collide(one, other)) return true;
    }
  }
  return entersInside(ofA, b) || entersInside(ofB, a);
}

/** True for contact that is not plainly "beside each other"; marks shared edges on the way. */
function collide(one: Edge, other: Edge): boolean {
  if (same(one.from, other.to) && same(one.to, other.from)) {
    one.shared = other.shared = true;
    return false;
  }
  if (same(one.from, other.from) && same(one.to, other.to)) return true;
  if (crossProperly(one.from, one.to, other.from, other.to)) return true;
  return (
    isWithin(one.from, other) ||
    isWithin(one.to, other) ||
    isWithin(other.from, one) ||
    isWithin(other.to, one)
  );
}

/** On the edge, but not at one of its ends. */
function isWithin(point: MicroPoint, { from, to }: Edge): boolean {
  return isOn(point, from, to) && !same(point, from) && !same(point, to);
}

/** Some edge that is not shared runs inside the polygon: its middle tells, as nothing crosses it. */
function entersInside(edges: readonly Edge[], polygon: MicroPolygon): boolean {
  const rings = polygon.map(closed);
  return edges.some(({ from, to, shared }) => {
    const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    return !shared && pointInPolygon(middle, rings) === true;
  });
}

function edgesIn(polygon: MicroPolygon, [minX, minY, maxX, maxY]: MicroBox): Edge[] {
  const edges: Edge[] = [];
  for (const ring of polygon) {
    for (const [from, to] of edgesOf(ring)) {
      if (Math.max(from[0], to[0]) < minX || Math.min(from[0], to[0]) > maxX) continue;
      if (Math.max(from[1], to[1]) < minY || Math.min(from[1], to[1]) > maxY) continue;
      edges.push({ from, to, shared: false });
    }
  }
  return edges;
}

/** The box that both boxes cover, null when they do not even touch. */
function meeting(a: MicroBox, b: MicroBox): MicroBox | null {
  const box: MicroBox = [
    Math.max(a[0], b[0]),
    Math.max(a[1], b[1]),
    Math.min(a[2], b[2]),
    Math.min(a[3], b[3]),
  ];
  return box[0] <= box[2] && box[1] <= box[3] ? box : null;
}
