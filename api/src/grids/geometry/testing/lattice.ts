import type { LocatorGrid } from '../locator';
import type { Position, Ring } from '../position';

/** South-west corner of the test lattices, in micro-degrees (near the demo subdistrict). */
export const WEST = 113_700_000;
export const SOUTH = 34_700_000;

/** A position `x`, `y` micro-degrees east and north of that corner: whole numbers make whole answers. */
export function micro(x: number, y: number): Position {
  return [(WEST + x) / 1e6, (SOUTH + y) / 1e6];
}

/** A closed ring through the given offsets in micro-degrees. */
export function ring(...offsets: [x: number, y: number][]): Ring {
  const positions = offsets.map(([x, y]) => micro(x, y));
  return [...positions, ...positions.slice(0, 1)];
}

export function rectangle(x0: number, y0: number, x1: number, y1: number): Ring {
  return ring([x0, y0], [x1, y0], [x1, y1], [x0, y1]);
}

/**
 * Grids of `size` × `size` micro-degrees in rows and columns whose shared corners are moved by
 * `shift(column, row)`: a tiling without gaps or overlaps, corners shared by four.
 */
export function lattice(
  columns: number,
  rows: number,
  size: number,
  shift: (column: number, row: number) => [number, number],
): LocatorGrid[] {
  const corner = (column: number, row: number): [number, number] => {
    const inner = column > 0 && row > 0 && column < columns && row < rows;
    const [dx, dy] = inner ? shift(column, row) : [0, 0];
    return [column * size + dx, row * size + dy];
  };
  return Array.from({ length: columns * rows }, (_, i) => {
    const column = i % columns;
    const row = Math.floor(i / columns);
    const around = ring(
      corner(column, row),
      corner(column + 1, row),
      corner(column + 1, row + 1),
      corner(column, row + 1),
    );
    return { gridId: `g${String(i).padStart(2, '0')}`, polygons: [[around]] };
  });
}
