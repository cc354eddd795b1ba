import * as polyclip from 'polyclip-ts';
import {
  boxOf,
  perimeterMetres,
  polygonAreaM2,
  type MicroBox,
  type MicroPoint,
  type MicroPolygon,
  type MicroRing,
} from './micro-rings';
import { MICRO, type LngLat } from './position';
import { closed } from './ring-check';
import { SLIVER_METRES } from './locator';

/**
 * Differences below these come from rounding to 6 decimals (0.11 m) and from drawing, not from the
 * office: a piece counts when it has more than 1 m² and a mean width (twice the area by the
 * perimeter) over half a metre. `GridLocator.find` bridges gaps of that width by the same rule.
 */
export const LEAST_AREA_M2 = 1;

/**
 * Crossing points closer than this (in micro-degrees) are one point. The fastest first; without any,
 * the library cannot always close its rings where borders run a hair's breadth beside each other, and
 * with too much it cannot either (of 3,200 operations on shaken neighbours none failed at 1e-9 or
 * 1e-6, 72 at 1e-3).
 */
const PRECISIONS = [undefined, 1e-9, 1e-6];

/** The boolean operation failed on these shapes at every precision. */
export class ClipFailure extends Error {}

type Operation = 'intersection' | 'difference' | 'xor';

function clip(operation: Operation, first: Geometry, rest: readonly Geometry[]): Geometry[] {
  let cause: unknown;
  for (const precision of PRECISIONS) {
    // Set anew each time: the library remembers every coordinate it snapped since the last setting.
    polyclip.setPrecision(precision);
    try {
      return polyclip[operation](first, ...rest);
    } catch (error) {
      cause = error;
    }
  }
  throw new ClipFailure('the outlines could not be compared', { cause });
}

/** A piece of ground that is wrongly shared or left out. */
export interface Piece {
  polygon: MicroPolygon;
  areaM2: number;
  /** A place at its edge, GCJ-02. */
  at: LngLat;
  box: MicroBox;
}

/** Pieces of `a` that `b` covers too. */
export function commonPieces(a: MicroPolygon, b: MicroPolygon): Piece[] {
  return toPieces(clip('intersection', geometry(a), [geometry(b)]));
}

/** Pieces of `a` that none of `others` covers. */
export function piecesOutside(a: MicroPolygon, others: readonly MicroPolygon[]): Piece[] {
  return toPieces(clip('difference', geometry(a), others.map(geometry)));
}

/** Holes in what the rings enclose together (even-odd): ground that is surrounded but not covered. */
export function holesWithin(rings: readonly MicroRing[]): MicroRing[] {
  const [first, ...rest] = rings.map((ring) => geometry([ring]));
  if (first === undefined) return [];
  const holes = clip('xor', first, rest).flatMap((polygon) => polygon.slice(1).map(open));
  return holes.filter((hole) => matters([hole]));
}

type Geometry = [number, number][][];

function geometry(polygon: MicroPolygon): Geometry {
  return polygon.map(closed);
}

function open(ring: [number, number][]): MicroRing {
  return ring.slice(0, -1);
}

function toPieces(polygons: Geometry[]): Piece[] {
  return polygons
    .map((polygon) => polygon.map(open))
    .map((polygon) => ({
      polygon,
      areaM2: polygonAreaM2(polygon),
      at: placeOf(polygon),
      box: boxOf(polygon),
    }))
    .filter(({ polygon }) => matters(polygon));
}

/** Large and wide enough to be more than a difference of drawing. */
function matters(polygon: MicroPolygon): boolean {
  const areaM2 = polygonAreaM2(polygon);
  const perimeter = polygon.reduce((sum, ring) => sum + perimeterMetres(ring), 0);
  return areaM2 > LEAST_AREA_M2 && (2 * areaM2) / perimeter > SLIVER_METRES;
}

function placeOf(polygon: MicroPolygon): LngLat {
  const [x, y]: MicroPoint = polygon[0]?.[0] ?? [0, 0];
  return { lng: Math.round(x) / MICRO, lat: Math.round(y) / MICRO };
}
