import { useEffect, useMemo, useRef, useState } from 'react';
import { useGestures } from './gestures.h5';
import { boxOf, project, unproject } from './plane';
import { Cells } from './cells.h5';
import { Area, Pins, Shapes } from './drawing.h5';
import type { MapProps } from './types';
import { zoomed, type View } from './view';

/** Width of the drawing in px that text and pins are sized for; close to every phone's. */
const WIDTH_PX = 330;
/** The map is this much wider than high, so that a high district decides the width shown. */
const ASPECT = 1.28;
const MARGIN = 1.06;
const ALL = 5000;

/** Vector map of the grids: needs no network and no map service. Places are GCJ-02. */
export default function GridMap(props: MapProps) {
  const { boundaries, centre, span, pins, gridId, area, cells, onPick, onPin } = props;
  const svg = useRef<SVGSVGElement>(null);
  const features = boundaries?.collection.features;
  const box = useMemo(() => (features ? boxOf(features) : null), [features]);
  const origin = box?.centre ?? centre;
  const wanted = (): View =>
    span === null
      ? { middle: { x: 0, y: 0 }, span: box ? MARGIN * Math.max(box.width, box.height * ASPECT) : ALL }
      : { middle: project(centre, origin), span };
  const [view, setView] = useState<View>(wanted);
  useEffect(
    () => setView(wanted()),
    [box, span, span === null ? 0 : centre.lng, span === null ? 0 : centre.lat],
  );

  const scale = view.span / WIDTH_PX;
  const tap = onPick ? (at: { x: number; y: number }) => onPick(unproject(at, origin)) : undefined;
  const gestures = useGestures(svg, setView, tap, onPick !== undefined);
  const corner = `${view.middle.x - view.span / 2} ${view.middle.y - view.span / 2}`;
  return (
    <div className="map">
      <svg
        ref={svg}
        id="grid-map"
        role="img"
        aria-label={onPick ? '网格地图，点一下选择位置' : '网格地图'}
        className={onPick ? 'map-pick' : ''}
        viewBox={`${corner} ${view.span} ${view.span}`}
        preserveAspectRatio="xMidYMid slice"
        {...gestures}
      >
        {features ? (
          <Shapes features={features} origin={origin} scale={scale} gridId={gridId ?? null} />
        ) : null}
        {cells ? <Cells cells={cells} origin={origin} /> : null}
        {area ? <Area corners={area} origin={origin} scale={scale} /> : null}
        <Pins pins={pins} origin={origin} scale={scale} onPin={onPin} />
      </svg>
      <div className="map-zoom">
        <button
          type="button"
          className="zoom"
          aria-label="放大"
          onClick={() => setView((now) => zoomed(now, 0.6))}
        >
          +
        </button>
        <button
          type="button"
          className="zoom"
          aria-label="缩小"
          onClick={() => setView((now) => zoomed(now, 1.6))}
        >
          −
        </button>
      </div>
      {features ? null : <div className="map-note">正在加载地图…</div>}
      {boundaries?.schematic ? <div className="map-note">网格边界为示意</div> : null}
    </div>
  );
}
