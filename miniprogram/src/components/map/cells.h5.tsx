import type { Place } from '../../api/types';
import { project } from './plane';
import type { Cell } from './types';

/** Squares, the darker the more there is in them. */
export function Cells({ cells, origin }: { cells: readonly Cell[]; origin: Place }) {
  return (
    <g pointerEvents="none">
      {cells.map(({ lng, lat, width, height, weight }) => {
        const a = project({ lng: lng - width / 2, lat: lat + height / 2 }, origin);
        const b = project({ lng: lng + width / 2, lat: lat - height / 2 }, origin);
        return (
          <rect
            key={`${lng},${lat}`}
            className="map-cell"
            x={Math.min(a.x, b.x)}
            y={Math.min(a.y, b.y)}
            width={Math.abs(b.x - a.x)}
            height={Math.abs(b.y - a.y)}
            fill="#b93226"
            fillOpacity={weight}
          />
        );
      })}
    </g>
  );
}
