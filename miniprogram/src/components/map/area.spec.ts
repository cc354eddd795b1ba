import { circleAround } from './area';
import { project } from './plane';

it('a circle keeps its distance from the centre', () => {
  const centre = { lng: 113.6, lat: 34.76 };
  const distances = circleAround(centre, 200).map((corner) => {
    const { x, y } = project(corner, centre);
    return Math.hypot(x, y);
  });
  expect(Math.min(...distances)).toBeGreaterThan(199.5);
  expect(Math.max(...distances)).toBeLessThan(200.5);
});
