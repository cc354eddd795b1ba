import { emptyDraft, lacking, recordOf } from './draft';

const subject = { gridId: 'g', lineId: 'l', title: '焚烧', sourceId: '', categories: ['waste_burning'] };
const draft = { ...emptyDraft(subject.categories), place: { lng: 113.7, lat: 34.7 }, photos: ['p'] };
const AT = '2026-11-25T02:00:00.000Z';

it('takes the category of the line when it has one only', () => {
  expect(emptyDraft(['a']).categoryCode).toBe('a');
  expect(emptyDraft(['a', 'b']).categoryCode).toBeNull();
});

it('asks for no photo of somebody who was dissuaded, and for a day when told to rectify', () => {
  expect(lacking({ ...draft, photos: [], kind: 'dissuaded' })).toEqual([]);
  expect(lacking({ ...draft, photos: [], kind: 'reported' })).toEqual(['请拍一张照片']);
  expect(lacking({ ...draft, kind: 'rectify' })).toEqual(['请选择整改期限']);
  expect(lacking({ ...draft, kind: 'new_source' })).toEqual(['请选择污染源种类']);
});

it('sends only what belongs to the way it was dealt with', () => {
  const full = { ...draft, told: '某队', rectifyBy: '2026-11-27', sourceKind: 'coal' as const };
  expect(recordOf({ ...full, kind: 'reported' }, subject, 'key', AT)).toEqual({
    key: 'key',
    kind: 'reported',
    categoryCode: 'waste_burning',
    text: '',
    lng: 113.7,
    lat: 34.7,
    placeText: '',
    foundAt: AT,
    gridId: 'g',
    lineId: 'l',
  });
  expect(recordOf({ ...full, kind: 'rectify' }, subject, 'key', AT)).toMatchObject({ told: '某队' });
  expect(recordOf(draft, subject, 'key', AT)).toBeNull();
});
