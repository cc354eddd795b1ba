import { frameOf } from './frame';

it('shows the grids around a single pin', () => {
  expect(frameOf([{ lng: 113.7, lat: 34.7 }])).toEqual({ centre: { lng: 113.7, lat: 34.7 }, span: 1200 });
});

it('has all pins on it, with some room', () => {
  const { centre, span } = frameOf([
    { lng: 113.7, lat: 34.7 },
    { lng: 113.71, lat: 34.72 },
  ]);
  expect(centre.lng).toBeCloseTo(113.705);
  expect(centre.lat).toBeCloseTo(34.71);
  // Two hundredths of a degree to the north are some 2226 metres.
  expect(span).toBeCloseTo(2226 * 1.5, -1);
});
