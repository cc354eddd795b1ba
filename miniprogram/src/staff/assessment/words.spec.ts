import { changeText, scoreText } from './words';

it('says that there are too few outcomes instead of a number', () => {
  expect([scoreText(86.5), scoreText(0), scoreText(null)]).toEqual(['86.5 分', '0 分', '样本不足']);
});

it('says what a change does', () => {
  expect([changeText(80, 86.5), changeText(null, 60), changeText(70, null), changeText(70, 70)]).toEqual([
    '80 → 86.5 分',
    '样本不足 → 60 分',
    '70 → 样本不足',
    '70 分（不变）',
  ]);
});
