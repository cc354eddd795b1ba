import { edgesOf, type MicroPoint, type MicroRing } from './micro-rings';

/**
 * Joins areas that share edges: every edge that occurs in both directions is between two areas and
 * vanishes; what is left is chained into rings (outer ones counter-clockwise, holes clockwise).
 *
 * Exact and linear for a clean tiling (shared vertices identical). Where neighbours do not share
 * vertices, thin leftover rings remain along the border, and where areas overlap the rings cross:
 * callers measure those with real polygon operations, on the few edges that are left.
 *
 * @param rings oriented: outer counter-clockwise, holes clockwise
 */
export function dissolve(rings: Iterable<MicroRing>): MicroRing[] {
  const edges = new Map<string, [MicroPoint, MicroPoint][]>();
  for (const ring of rings) {
    for (const edge of edgesOf(ring)) {
      const opposite = edges.get(nameOf(edge[1], edge[0]));
      if (opposite !== undefined && opposite.length > 0) opposite.pop();
      else listAt(edges, nameOf(edge[0], edge[1])).push(edge);
    }
  }
  const leaving = new Map<string, MicroPoint[]>();
  for (const list of edges.values()) {
    for (const [from, to] of list) listAt(leaving, keyOf(from)).push(to);
  }
  const chained: MicroRing[] = [];
  for (const list of edges.values()) {
    for (const [from] of list) {
      const ring = chainFrom(from, leaving);
      if (ring.length > 2) chained.push(ring);
    }
  }
  return chained;
}

/** Follows unused edges until back at the start, keeping to the left where several leave a point. */
function chainFrom(start: MicroPoint, leaving: Map<string, MicroPoint[]>): MicroRing {
  const ring: MicroRing = [];
  let before: MicroPoint | undefined;
  let here = start;
  for (;;) {
    const next = takeLeftmost(before, here, leaving.get(keyOf(here)) ?? []);
    if (next === undefined) return ring;
    ring.push(here);
    before = here;
    here = next;
    if (here[0] === start[0] && here[1] === start[1]) return ring;
  }
}

function takeLeftmost(
  before: MicroPoint | undefined,
  here: MicroPoint,
  options: MicroPoint[],
): MicroPoint | undefined {
  if (before === undefined || options.length < 2) return options.pop();
  const came = Math.atan2(here[1] - before[1], here[0] - before[0]);
  const turn = ([x, y]: MicroPoint): number => {
    const angle = Math.atan2(y - here[1], x - here[0]) - came;
    return angle <= -Math.PI ? angle + 2 * Math.PI : angle > Math.PI ? angle - 2 * Math.PI : angle;
  };
  const best = options.reduce((a, b) => (turn(b) > turn(a) ? b : a));
  options.splice(options.indexOf(best), 1);
  return best;
}

function keyOf([x, y]: MicroPoint): string {
  return `${x},${y}`;
}

function nameOf(from: MicroPoint, to: MicroPoint): string {
  return `${keyOf(from)}>${keyOf(to)}`;
}

function listAt<T>(map: Map<string, T[]>, key: string): T[] {
  const found = map.get(key);
  if (found !== undefined) return found;
  const list: T[] = [];
  map.set(key, list);
  return list;
}
