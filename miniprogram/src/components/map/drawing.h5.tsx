import { memo, useMemo } from 'react';
import type { GridShape, Place } from '../../api/types';
import { boxOf, pathOf, project } from './plane';
import type { Pin } from './types';

const FILLS = ['#dcecf7', '#e2f1e4', '#f6eedb', '#e9e6f5', '#dff1f1', '#f5e6e4'];
/** Metres per px under which single grids are named instead of communities. */
const NAMES_GRIDS = 5;

interface ShapesProps {
  features: GridShape[];
  origin: Place;
  /** metres per px */
  scale: number;
  gridId: string | null;
}

const Outlines = memo(function Outlines({ features, origin, gridId }: Omit<ShapesProps, 'scale'>) {
  const communities = [...new Set(features.map(({ properties }) => properties.communityId))];
  // The one that stands out is drawn last, else its neighbours cover half its outline.
  const sorted = [...features].sort(
    (a, b) => Number(a.properties.gridId === gridId) - Number(b.properties.gridId === gridId),
  );
  return sorted.map((shape) => {
    const { gridId: id, communityId } = shape.properties;
    const fill = FILLS[communities.indexOf(communityId) % FILLS.length];
    return (
      <path
        key={id}
        d={pathOf(shape, origin)}
        fillRule="evenodd"
        className={id === gridId ? 'map-grid map-grid-on' : 'map-grid'}
        fill={fill}
      />
    );
  });
});

/** Grids and their names: those of the communities from afar, those of the grids from near. */
export function Shapes({ features, origin, scale, gridId }: ShapesProps) {
  const near = scale < NAMES_GRIDS;
  const labels = useMemo(() => {
    const groups = new Map<string, GridShape[]>();
    for (const shape of features) {
      const { fullName, communityName } = shape.properties;
      const name = near ? fullName : communityName;
      groups.set(name, [...(groups.get(name) ?? []), shape]);
    }
    return [...groups].flatMap(([name, shapes]) => {
      const box = boxOf(shapes);
      return box ? [{ name, ...project(box.centre, origin) }] : [];
    });
  }, [features, near, origin]);
  return (
    <g>
      <Outlines features={features} origin={origin} gridId={gridId} />
      {labels.map(({ name, x, y }) => (
        <text key={name} className="map-label" transform={`translate(${x} ${y}) scale(${scale})`}>
          {near ? <Lines name={name} /> : name.replace(/社区$/, '')}
        </text>
      ))}
    </g>
  );
}

/** "映月路社区网格一" on two lines. */
function Lines({ name }: { name: string }) {
  const cut = name.lastIndexOf('网格');
  if (cut <= 0) return name;
  return (
    <>
      <tspan x="0" dy="-0.3em">
        {name.slice(0, cut)}
      </tspan>
      <tspan x="0" dy="1.2em">
        {name.slice(cut)}
      </tspan>
    </>
  );
}

/** An area being drawn: a line, and from three corners on a filled shape. Lines keep their width at every scale. */
export function Area({
  corners,
  origin,
  scale,
}: {
  corners: readonly Place[];
  origin: Place;
  scale: number;
}) {
  const points = corners.map((corner) => project(corner, origin));
  const few = points.length < 30;
  return (
    <g pointerEvents="none">
      <polygon
        points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
        fill="#c2540a"
        fillOpacity={points.length > 2 ? 0.22 : 0}
        stroke="#c2540a"
        strokeWidth={2 * scale}
      />
      {few
        ? points.map(({ x, y }, index) => <circle key={index} cx={x} cy={y} r={5 * scale} fill="#c2540a" />)
        : null}
    </g>
  );
}

interface PinsProps {
  pins: Pin[];
  origin: Place;
  scale: number;
  onPin: ((id: string) => void) | undefined;
}

const COLORS: Record<Pin['kind'], string> = {
  tip: '#c2540a',
  here: '#c0392b',
  me: '#1769aa',
  overdue: '#b93226',
  soon: '#c2540a',
  later: '#1769aa',
  none: '#51626f',
};

export function Pins({ pins, origin, scale, onPin }: PinsProps) {
  return pins.map((pin) => {
    const { x, y } = project(pin, origin);
    return (
      <g
        key={pin.id}
        transform={`translate(${x} ${y}) scale(${scale})`}
        className={`map-pin-${pin.kind}`}
        onClick={onPin ? () => onPin(pin.id) : undefined}
      >
        {pin.kind === 'me' ? (
          <>
            <circle r="14" fill="#1769aa" opacity="0.2" />
            <circle r="7" fill={COLORS.me} stroke="#fff" strokeWidth="2.5" />
          </>
        ) : (
          <>
            <ellipse rx="6" ry="2.5" fill="#000" opacity="0.25" />
            <path
              d="M0 0C-5-8-12-13-12-21a12 12 0 0 1 24 0c0 8-7 13-12 21z"
              fill={COLORS[pin.kind]}
              stroke="#fff"
              strokeWidth="2"
            />
            {pin.kind === 'overdue' ? (
              // Not by the colour alone: not everybody tells red from orange.
              <path d="M0-28v8M0-16v1" stroke="#fff" strokeWidth="3.5" strokeLinecap="round" />
            ) : (
              <circle cy="-21" r="4.5" fill="#fff" />
            )}
          </>
        )}
      </g>
    );
  });
}
