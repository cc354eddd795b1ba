/** A tip as the rule needs it. Degrees, GCJ-02. */
export interface Spotted {
  id: string;
  /** Sibling group of its category. */
  group: string;
  lng: number;
  lat: number;
}

export interface Cluster<T> {
  group: string;
  /** Mean place of its tips. */
  centre: { lng: number; lat: number };
  /** Oldest id first. */
  tips: T[];
}

/** A place is recurrent when this many tips of one sibling group lie within this radius in this many days. */
export const HOT_RADIUS_METRES = 100;
export const HOT_TIPS = 3;
export const HOT_DAYS = 30;

const SQUARE = HOT_RADIUS_METRES * HOT_RADIUS_METRES;
const METRES_PER_LAT = 111_195;

interface Point<T> {
  tip: T;
  /** Metres on a plane; a subdistrict is a few kilometres wide, so the error is far below a metre. */
  x: number;
  y: number;
  /** Tips of the group, not yet in a cluster, within the radius; itself among them. */
  near: number;
}

/**
 * Recurrent places: again and again the tip with the most others around it becomes the middle of a cluster and takes
 * them all, until fewer than three are left together. So every tip of a cluster lies within the radius of one of
 * them, chains along a road do not grow together, and no tip is in two clusters. Of equals the oldest id decides:
 * the answer depends on the tips alone, not on their order. Most tips first. Pure.
 *
 * Quadratic only where all lie in one spot; the caller limits the input (see `HotSpots`).
 */
export function hotSpots<T extends Spotted>(tips: readonly T[]): Cluster<T>[] {
  const sorted = [...tips].sort((a, b) => (a.id < b.id ? -1 : 1));
  const south = sorted.reduce((least, { lat }) => Math.min(least, lat), 90);
  const perLng = METRES_PER_LAT * Math.cos((south * Math.PI) / 180);
  const groups = new Map<string, Point<T>[]>();
  for (const tip of sorted) {
    const point = { tip, x: tip.lng * perLng, y: tip.lat * METRES_PER_LAT, near: 0 };
    const group = groups.get(tip.group);
    if (group) group.push(point);
    else groups.set(tip.group, [point]);
  }
  return [...groups]
    .flatMap(([group, points]) => clusters(points).map((members) => cluster(group, members)))
    .sort(
      (a, b) => b.tips.length - a.tips.length || ((a.tips[0]?.id ?? '') < (b.tips[0]?.id ?? '') ? -1 : 1),
    );
}

function clusters<T extends Spotted>(points: readonly Point<T>[]): T[][] {
  const cells = new Cells(points);
  for (const point of points) point.near = cells.around(point).length;
  const found: T[][] = [];
  for (;;) {
    let middle: Point<T> | undefined;
    for (const point of points) if (point.near > (middle?.near ?? HOT_TIPS - 1)) middle = point;
    if (!middle) return found;
    const members = cells.around(middle);
    cells.remove(members);
    for (const member of members) {
      member.near = 0;
      for (const neighbour of cells.around(member)) neighbour.near -= 1;
    }
    found.push(members.map(({ tip }) => tip).sort((a, b) => (a.id < b.id ? -1 : 1)));
  }
}

/** Points by squares as wide as the radius: what is near lies in the same or a neighbouring one. */
class Cells<T> {
  private readonly cells = new Map<number, Point<T>[]>();

  constructor(points: readonly Point<T>[]) {
    for (const point of points) {
      const cell = this.cells.get(key(point, 0, 0));
      if (cell) cell.push(point);
      else this.cells.set(key(point, 0, 0), [point]);
    }
  }

  around(point: Point<T>): Point<T>[] {
    const found: Point<T>[] = [];
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        for (const other of this.cells.get(key(point, dx, dy)) ?? []) {
          const x = other.x - point.x;
          const y = other.y - point.y;
          if (x * x + y * y <= SQUARE) found.push(other);
        }
      }
    }
    return found;
  }

  remove(points: readonly Point<T>[]): void {
    const gone = new Set(points);
    for (const cell of new Set(points.map((point) => key(point, 0, 0)))) {
      this.cells.set(cell, this.cells.get(cell)?.filter((point) => !gone.has(point)) ?? []);
    }
  }
}

/** One number per square; a row holds more squares than the earth has. */
const key = ({ x, y }: { x: number; y: number }, dx: number, dy: number): number =>
  (Math.floor(x / HOT_RADIUS_METRES) + dx) * 1e6 + Math.floor(y / HOT_RADIUS_METRES) + dy;

function cluster<T extends Spotted>(group: string, tips: T[]): Cluster<T> {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    group,
    centre: { lng: mean(tips.map(({ lng }) => lng)), lat: mean(tips.map(({ lat }) => lat)) },
    tips,
  };
}
