import { toMicro, type Polygon } from './position';

/**
 * Polygons packed into one Int32Array, for tests that touch one contiguous piece of memory and
 * allocate nothing. A block is: owner, number of rings, then per ring its vertex count n and n
 * pairs x, y in micro-degrees (the closing vertex left out).
 *
 * Whole micro-degrees make every cross product below exact in a double (differences under 60°
 * give products under 2^53), so "inside", "outside" and "on the outline" are never rounding luck.
 */
export class PolygonBlocks {
  private readonly values: number[] = [];

  /** Appends a polygon and returns its offset. `owner` is any whole number the caller gives it. */
  add(owner: number, polygon: Polygon): number {
    const offset = this.values.length;
    this.values.push(owner, polygon.length);
    for (const ring of polygon) {
      this.values.push(ring.length - 1);
      for (const [lng, lat] of ring.slice(0, -1)) this.values.push(toMicro(lng), toMicro(lat));
    }
    return offset;
  }

  finish(): Int32Array {
    return Int32Array.from(this.values);
  }
}

export const INSIDE = 1;
export const ON_OUTLINE = 0;
export const OUTSIDE = -1;

/**
 * Where the point x, y (micro-degrees) lies: 1 inside, 0 on the outline of a ring, -1 outside.
 * Even-odd over all rings, so holes need no special case.
 */
export function sideOfBlock(blocks: Int32Array, offset: number, x: number, y: number): number {
  const rings = at(blocks, offset + 1);
  let inside = false;
  let start = offset + 2;
  for (let r = 0; r < rings; r += 1) {
    const end = start + 1 + 2 * at(blocks, start);
    let x1 = at(blocks, end - 2);
    let y1 = at(blocks, end - 1);
    for (let i = start + 1; i < end; i += 2) {
      const x2 = at(blocks, i);
      const y2 = at(blocks, i + 1);
      if (y1 > y !== y2 > y) {
        const cross = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);
        if (cross === 0) return ON_OUTLINE;
        if (cross > 0 === y2 > y1) inside = !inside;
      } else if (y2 === y && (x2 === x || (y1 === y && x1 > x !== x2 > x))) {
        return ON_OUTLINE;
      }
      x1 = x2;
      y1 = y2;
    }
    start = end;
  }
  return inside ? INSIDE : OUTSIDE;
}

/**
 * Distance in metres from the point to the polygon, 0 when inside or on its outline.
 * `kx` and `ky` are metres per micro-degree at that place; flat, which is right to a millimetre
 * over the few hundred metres this is used for.
 */
export function metresToBlock(
  blocks: Int32Array,
  offset: number,
  x: number,
  y: number,
  kx: number,
  ky: number,
): number {
  if (sideOfBlock(blocks, offset, x, y) !== OUTSIDE) return 0;
  const rings = at(blocks, offset + 1);
  let least = Infinity;
  let start = offset + 2;
  for (let r = 0; r < rings; r += 1) {
    const end = start + 1 + 2 * at(blocks, start);
    let x1 = (at(blocks, end - 2) - x) * kx;
    let y1 = (at(blocks, end - 1) - y) * ky;
    for (let i = start + 1; i < end; i += 2) {
      const x2 = (at(blocks, i) - x) * kx;
      const y2 = (at(blocks, i + 1) - y) * ky;
      least = Math.min(least, originToSegment(x1, y1, x2, y2));
      x1 = x2;
      y1 = y2;
    }
    start = end;
  }
  return least;
}

function originToSegment(x1: number, y1: number, x2: number, y2: number): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length2));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}

/** Reading past a typed array's end would be a bug in the packing above, not a case to handle. */
function at(blocks: Int32Array, index: number): number {
  return blocks[index] as number;
}
