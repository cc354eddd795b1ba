import type { GridShape, Place } from '../../api/types';

/** A point on the drawing: metres east and south of its origin (SVG's y runs downwards). */
export interface Point {
  x: number;
  y: number;
}

const METRES_PER_DEGREE = 111_320;
const eastScale = (origin: Place) => METRES_PER_DEGREE * Math.cos((origin.lat * Math.PI) / 180);

/** Flat drawing of a few kilometres around `origin`; good to a metre there. */
export function project(place: Place, origin: Place): Point {
  return {
    x: (place.lng - origin.lng) * eastScale(origin),
    y: (origin.lat - place.lat) * METRES_PER_DEGREE,
  };
}

/** Back from the drawing, to six decimals of a degree (a hand's width). */
export function unproject({ x, y }: Point, origin: Place): Place {
  const round = (value: number) => Math.round(value * 1e6) / 1e6;
  return { lng: round(origin.lng + x / eastScale(origin)), lat: round(origin.lat - y / METRES_PER_DEGREE) };
}

/** All rings of a grid, outer ones and holes, as [lng, lat] pairs. */
export function ringsOf({ geometry }: GridShape): number[][][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** A grid's outline as an SVG path (fill rule evenodd). */
export function pathOf(shape: GridShape, origin: Place): string {
  const step = ([lng = 0, lat = 0]: number[], index: number) => {
    const { x, y } = project({ lng, lat }, origin);
    return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  return ringsOf(shape)
    .map((ring) => `${ring.map(step).join('')}Z`)
    .join('');
}

export interface Box {
  centre: Place;
  /** metres */
  width: number;
  height: number;
}

/** Smallest box around grids. Null when there are none. */
export function boxOf(shapes: readonly GridShape[]): Box | null {
  const points = shapes.flatMap((shape) => ringsOf(shape).flat());
  if (points.length === 0) return null;
  const range = (values: number[]) => ({ low: Math.min(...values), high: Math.max(...values) });
  const lng = range(points.map(([value = 0]) => value));
  const lat = range(points.map(([, value = 0]) => value));
  const centre = { lng: (lng.low + lng.high) / 2, lat: (lat.low + lat.high) / 2 };
  const corner = project({ lng: lng.high, lat: lat.low }, centre);
  return { centre, width: 2 * corner.x, height: 2 * corner.y };
}
