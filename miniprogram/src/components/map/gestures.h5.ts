import {
  useEffect,
  useRef,
  type Dispatch,
  type PointerEvent,
  type RefObject,
  type SetStateAction,
} from 'react';
import type { Point } from './plane';
import { apart, between, moved, zoomed, type View } from './view';

/** A finger that moved less than this has tapped. */
const TAP_PX = 8;

/** Where on the drawing (metres) a point of the screen is. */
function onDrawing(svg: SVGSVGElement, client: Point): Point {
  const matrix = svg.getScreenCTM();
  return matrix ? new DOMPoint(client.x, client.y).matrixTransform(matrix.inverse()) : { x: 0, y: 0 };
}

/**
 * Drag, pinch, wheel and tap on the vector map.
 * @param wholeWheel whether the wheel zooms also without the Ctrl key
 */
export function useGestures(
  svg: RefObject<SVGSVGElement>,
  setView: Dispatch<SetStateAction<View>>,
  onTap: ((at: Point) => void) | undefined,
  wholeWheel: boolean,
) {
  const fingers = useRef(new Map<number, Point>());
  const travelled = useRef(0);

  const down = (event: PointerEvent) => {
    if (fingers.current.size === 0) travelled.current = 0;
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const move = (event: PointerEvent) => {
    const before = fingers.current.get(event.pointerId);
    if (!before || !svg.current) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    fingers.current.set(event.pointerId, now);
    travelled.current += apart(before, now);
    if (travelled.current < TAP_PX) return;
    const from = onDrawing(svg.current, other ? between(before, other) : before);
    const to = onDrawing(svg.current, other ? between(now, other) : now);
    const factor = other ? apart(before, other) / Math.max(1, apart(now, other)) : 1;
    setView((view) => moved(zoomed(view, factor, from), { x: from.x - to.x, y: from.y - to.y }));
  };
  const up = (event: PointerEvent) => {
    const held = fingers.current.delete(event.pointerId);
    if (held && event.type === 'pointerup' && travelled.current < TAP_PX && svg.current) {
      onTap?.(onDrawing(svg.current, { x: event.clientX, y: event.clientY }));
    }
  };

  useEffect(() => {
    const element = svg.current;
    if (!element) return undefined;
    // React listens to the wheel passively and could not keep the page from scrolling.
    const wheel = (event: WheelEvent) => {
      // On a map that is only looked at, the wheel belongs to the page.
      if (!wholeWheel && !event.ctrlKey) return;
      event.preventDefault();
      const at = onDrawing(element, { x: event.clientX, y: event.clientY });
      setView((view) => zoomed(view, event.deltaY > 0 ? 1.2 : 1 / 1.2, at));
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [svg, setView, wholeWheel]);

  return {
    onPointerDown: down,
    onPointerMove: move,
    onPointerUp: up,
    onPointerCancel: up,
    onPointerLeave: up,
  };
}
