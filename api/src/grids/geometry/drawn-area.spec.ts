import fc from 'fast-check';
import { areaFault, isInArea } from './drawn-area';
import { metresPerLng } from './position';

const middle = { lng: 113.6, lat: 34.76 };
const square = [
  { lng: 113.6, lat: 34.76 },
  { lng: 113.61, lat: 34.76 },
  { lng: 113.61, lat: 34.77 },
  { lng: 113.6, lat: 34.77 },
];

it('a circle ends at its radius', () => {
  const circle = { kind: 'circle', ...middle, metres: 100 } as const;
  const east = (metres: number) => ({ ...middle, lng: middle.lng + metres / metresPerLng(middle.lat) });
  expect([0, 99, 101].map((metres) => isInArea(circle, east(metres)))).toEqual([true, true, false]);
});

it('a polygon has its inside and its edge', () => {
  const polygon = { kind: 'polygon', corners: square } as const;
  expect(isInArea(polygon, { lng: 113.605, lat: 34.765 })).toBe(true);
  expect(isInArea(polygon, { lng: 113.6, lat: 34.765 })).toBe(true);
  expect(isInArea(polygon, { lng: 113.6, lat: 34.76 })).toBe(true);
  expect(isInArea(polygon, { lng: 113.599, lat: 34.765 })).toBe(false);
});

it('a polygon is the same from whichever corner it was begun, and whichever way round', () => {
  const near = fc.record({
    lng: fc.double({ min: 113.595, max: 113.615, noNaN: true }),
    lat: fc.double({ min: 34.755, max: 34.775, noNaN: true }),
  });
  fc.assert(
    fc.property(near, fc.nat({ max: 3 }), fc.boolean(), (point, turns, backwards) => {
      const turned = [...square.slice(turns), ...square.slice(0, turns)];
      const corners = backwards ? turned.reverse() : turned;
      expect(isInArea({ kind: 'polygon', corners }, point)).toBe(
        isInArea({ kind: 'polygon', corners: square }, point),
      );
    }),
  );
});

it('finds what cannot be an area', () => {
  const [a, b, c, d] = square as [never, never, never, never];
  expect(areaFault(square)).toBeNull();
  expect(areaFault([a, b])).toBe('too_short');
  expect(areaFault([a, c, b, d])).toBe('self_intersection');
  expect(areaFault([a, b, b, c])).toBe('self_intersection');
});
