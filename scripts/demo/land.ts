import { dissolve } from '@lantian/api/grids/geometry/dissolve';
import type { MicroRing } from '@lantian/api/grids/geometry/micro-rings';
import { seededRandom } from './random';

/** The subdistrict is cut into blocks of about 100 m by streets: columns from west, rows from south. */
export const COLUMNS = 30;
export const ROWS = 22;

export interface Community {
  name: string;
  grids: string[];
}

export interface Land {
  /** Blocks (row × COLUMNS + column) of one grid, or of the whole community. */
  cellsOf(community: string, grid?: string): number[];
}

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Unit {
  community: string;
  grid: string;
}

/** Gives every block to one grid: rectangles by size first, then block by block exchanges at their corners. */
export function layOut(communities: readonly Community[], seed: number): Land {
  const units: Unit[] = [];
  const owners = new Int32Array(COLUMNS * ROWS).fill(-1);
  const whole = { x: 0, y: 0, width: COLUMNS, height: ROWS };
  divide(
    whole,
    communities,
    (community) => community.grids.length,
    ({ name, grids }, part) => {
      divide(
        part,
        grids,
        () => 1,
        (grid, rect) => {
          for (const cell of cellsIn(rect)) owners[cell] = units.length;
          units.push({ community: name, grid });
        },
      );
    },
  );
  roughen(owners, units, seededRandom(seed));
  const ownedBy = (test: (unit: Unit) => boolean): number[] =>
    [...owners.keys()].filter((cell) => test(unitAt(units, owners[cell])));
  return {
    cellsOf: (community, grid) =>
      ownedBy((unit) => unit.community === community && (grid === undefined || unit.grid === grid)),
  };
}

/** Cuts the longer side again and again so that each item gets its share of the area. */
function divide<T>(
  rect: Rect,
  items: readonly T[],
  weight: (item: T) => number,
  place: (item: T, rect: Rect) => void,
): void {
  const [first] = items;
  if (first === undefined) return;
  if (items.length === 1) {
    place(first, rect);
    return;
  }
  const total = sum(items, weight);
  const offHalf = (count: number): number => Math.abs(sum(items.slice(0, count), weight) / total - 0.5);
  let count = 1;
  for (let k = 2; k < items.length; k += 1) if (offHalf(k) < offHalf(count)) count = k;
  const share = sum(items.slice(0, count), weight) / total;
  const lengthwise = rect.width >= rect.height;
  const length = lengthwise ? rect.width : rect.height;
  const cut = Math.min(length - 1, Math.max(1, Math.round(length * share)));
  const [one, other] = lengthwise
    ? [
        { ...rect, width: cut },
        { ...rect, x: rect.x + cut, width: length - cut },
      ]
    : [
        { ...rect, height: cut },
        { ...rect, y: rect.y + cut, height: length - cut },
      ];
  divide(one, items.slice(0, count), weight, place);
  divide(other, items.slice(count), weight, place);
}

/** Hands corner blocks to a neighbour where every grid and community stays one plain piece of about its size. */
function roughen(owners: Int32Array, units: readonly Unit[], random: () => number): void {
  const sizes = units.map((_, unit) => owners.filter((owner) => owner === unit).length);
  for (let attempt = 0; attempt < 4000; attempt += 1) {
    const cell = Math.floor(random() * owners.length);
    const sides = neighboursOf(cell);
    const from = owners[cell] ?? -1;
    const taker = owners[sides[Math.floor(random() * sides.length)] ?? cell] ?? from;
    if (taker === from || sides.filter((side) => owners[side] === from).length !== 2) continue;
    owners[cell] = taker;
    const count = (unit: number): number => owners.filter((owner) => owner === unit).length;
    const fair = count(from) >= 0.8 * (sizes[from] ?? 0) && count(taker) <= 1.25 * (sizes[taker] ?? 0);
    if (!fair || ![from, taker].every((unit) => staysPlain(owners, units, unit))) owners[cell] = from;
  }
}

function staysPlain(owners: Int32Array, units: readonly Unit[], unit: number): boolean {
  const { community } = unitAt(units, unit);
  const cells = [...owners.keys()];
  const grid = outlineOf(cells.filter((cell) => owners[cell] === unit));
  const whole = outlineOf(cells.filter((cell) => unitAt(units, owners[cell]).community === community));
  const corners = grid[0]?.length ?? 0;
  const compact = corners <= 4.6 * Math.sqrt(cells.filter((cell) => owners[cell] === unit).length) + 2;
  return compact && isOnePlainRing(grid) && isOnePlainRing(whole);
}

function isOnePlainRing(rings: MicroRing[]): boolean {
  const [ring] = rings;
  if (ring === undefined || rings.length !== 1) return false;
  return new Set(ring.map(([x, y]) => `${String(x)},${String(y)}`)).size === ring.length;
}

/** Outline of a set of blocks in columns and rows. */
function outlineOf(cells: readonly number[]): MicroRing[] {
  return dissolve(cells.map((cell) => cornersOf(cell)));
}

/** The four corners of a block, counter-clockwise, as columns and rows. */
export function cornersOf(cell: number): MicroRing {
  const x = cell % COLUMNS;
  const y = Math.floor(cell / COLUMNS);
  return [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
  ];
}

function neighboursOf(cell: number): number[] {
  const x = cell % COLUMNS;
  const around = [];
  if (x > 0) around.push(cell - 1);
  if (x < COLUMNS - 1) around.push(cell + 1);
  if (cell >= COLUMNS) around.push(cell - COLUMNS);
  if (cell < COLUMNS * (ROWS - 1)) around.push(cell + COLUMNS);
  return around;
}

function cellsIn({ x, y, width, height }: Rect): number[] {
  return Array.from(
    { length: width * height },
    (_, i) => (y + Math.floor(i / width)) * COLUMNS + x + (i % width),
  );
}

function unitAt(units: readonly Unit[], index: number | undefined): Unit {
  const unit = units[index ?? -1];
  if (unit === undefined) throw new Error('a block has no grid');
  return unit;
}

function sum<T>(items: readonly T[], weight: (item: T) => number): number {
  return items.reduce((total, item) => total + weight(item), 0);
}
