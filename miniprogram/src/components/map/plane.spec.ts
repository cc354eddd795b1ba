import * as fc from 'fast-check';
import type { GridShape } from '../../api/types';
import { boxOf, pathOf, project, unproject } from './plane';

const origin = { lng: 113.72, lat: 34.72 };

it('is a metre map around the origin', () => {
  const { x, y } = project({ lng: 113.73, lat: 34.71 }, origin);
  expect(x).toBeCloseTo(915, 0);
  expect(y).toBeCloseTo(1113, 0);
});

it('comes back to the same place', () => {
  const near = fc.record({
    lng: fc.double({ min: 113.6, max: 113.8, noNaN: true }),
    lat: fc.double({ min: 34.6, max: 34.8, noNaN: true }),
  });
  fc.assert(
    fc.property(near, (place) => {
      const back = unproject(project(place, origin), origin);
      expect(Math.abs(back.lng - place.lng)).toBeLessThan(1e-6);
      expect(Math.abs(back.lat - place.lat)).toBeLessThan(1e-6);
    }),
  );
});

const square: GridShape = {
  properties: { gridId: 'g', name: '网格一', fullName: '', communityId: 'c', communityName: '' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [113.71, 34.71],
        [113.73, 34.71],
        [113.73, 34.73],
        [113.71, 34.71],
      ],
    ],
  },
};

it('draws rings as closed paths and finds their box', () => {
  expect(pathOf(square, origin)).toMatch(/^M-915\.\d -?\d+.*Z$/);
  const box = boxOf([square]);
  expect(box?.centre.lng).toBeCloseTo(113.72);
  expect(box?.width).toBeCloseTo(1830, -1);
  expect(box?.height).toBeCloseTo(2226, -1);
  expect(boxOf([])).toBeNull();
});
