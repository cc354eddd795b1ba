import type { Point } from './plane';

/** What the drawing shows: its middle, and the metres across. */
export interface View {
  middle: Point;
  span: number;
}

const NEAREST = 150;
const FARTHEST = 12_000;

/** Zooms so that the point `at` stays where it is. @param factor below 1 comes nearer */
export function zoomed({ middle, span }: View, factor: number, at: Point = middle): View {
  const next = Math.min(FARTHEST, Math.max(NEAREST, span * factor));
  const real = next / span;
  return {
    span: next,
    middle: { x: at.x + (middle.x - at.x) * real, y: at.y + (middle.y - at.y) * real },
  };
}

export const moved = ({ middle, span }: View, by: Point): View => ({
  span,
  middle: { x: middle.x + by.x, y: middle.y + by.y },
});

export const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
export const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
