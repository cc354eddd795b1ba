import { darkness, labelled, percent } from './scale';

it('draws bars in proportion, and the smallest still to be seen', () => {
  expect([percent(0, 10), percent(5, 10), percent(1, 1000), percent(10, 10)]).toEqual([
    '0%',
    '50%',
    '3%',
    '100%',
  ]);
});

it('names the first, the middle and the last column', () => {
  expect([labelled(0), labelled(1), labelled(2), labelled(7), labelled(30)]).toEqual([
    [],
    [0],
    [0, 1],
    [0, 3, 6],
    [0, 14, 29],
  ]);
});

it('the fullest square is the darkest, a single tip can be seen', () => {
  expect([darkness(1, 100), darkness(100, 100)]).toEqual([0.24, 0.8]);
});
