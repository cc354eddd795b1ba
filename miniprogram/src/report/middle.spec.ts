import type { Boundaries } from '../api/types';
import { middleOf } from './middle';

const properties = { gridId: 'g', name: '', fullName: '', communityId: '', communityName: '' };
const square = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
];
const boundaries = (geometry: object): Boundaries =>
  ({ schematic: true, collection: { features: [{ properties, geometry }] } }) as Boundaries;

describe('the middle of a scanned grid', () => {
  it('is that of its polygon, or of the largest part', () => {
    expect(middleOf(boundaries({ type: 'Polygon', coordinates: [square] }), 'g')).toEqual({ lng: 1, lat: 1 });
    const far = [[[9, 9]]];
    expect(middleOf(boundaries({ type: 'MultiPolygon', coordinates: [far, [square]] }), 'g')).toEqual({
      lng: 1,
      lat: 1,
    });
  });

  it('is unknown for a grid without a boundary', () => {
    expect(middleOf(boundaries({ type: 'Polygon', coordinates: [square] }), 'other')).toBeNull();
    expect(middleOf(boundaries({ type: 'Polygon', coordinates: [] }), 'g')).toBeNull();
  });
});
