import { participantsOf } from './participants';

it('reads one unit a line, with names after a colon', () => {
  expect(participantsOf('城管科：王某、李某\n\n 映月路社区 \n环保所: 张某\n：无名')).toEqual([
    { unit: '城管科', name: '王某' },
    { unit: '城管科', name: '李某' },
    { unit: '映月路社区' },
    { unit: '环保所', name: '张某' },
  ]);
});
