import { dayWords, linesOf } from './draw';

it('breaks text where it would be too wide and loses nothing', () => {
  const text = '张三 于 2026年11月1日 至 2026年11月30日，在映月清风队参加志愿服务';
  const lines = linesOf(text, 10, (piece) => piece.length);
  expect(lines.every((line) => line.length <= 10)).toBe(true);
  expect(lines.join('')).toBe(text);
  expect(linesOf('', 10, (piece) => piece.length)).toEqual([]);
});

it('writes days in words', () => expect(dayWords('2026-11-01')).toBe('2026年11月1日'));
