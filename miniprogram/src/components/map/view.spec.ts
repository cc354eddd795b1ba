import { moved, zoomed } from './view';

const view = { middle: { x: 100, y: 50 }, span: 1000 };

it('keeps the touched point in its place while zooming', () => {
  const touched = { x: 350, y: 50 }; // a quarter of the width right of the middle
  const near = zoomed(view, 0.5, touched);
  expect(near.span).toBe(500);
  expect((touched.x - near.middle.x) / near.span).toBeCloseTo(0.25);
});

it('stops at the nearest and the farthest view', () => {
  expect(zoomed(view, 1e-6).span).toBe(150);
  expect(zoomed(view, 1e6).span).toBe(12_000);
});

it('moves the middle', () => expect(moved(view, { x: -10, y: 5 }).middle).toEqual({ x: 90, y: 55 }));
