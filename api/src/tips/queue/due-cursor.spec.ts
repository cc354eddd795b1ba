import { dueCursor, readCursor } from './due-cursor';

const id = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const nextDueAt = new Date('2026-11-24T03:04:05.678Z');

it('comes back as it was', () => {
  expect(readCursor(dueCursor({ nextDueAt, id }), 'due')).toEqual({ id, due: nextDueAt });
  expect(readCursor(id, 'newest')).toEqual({ id });
  expect(readCursor(undefined, 'due')).toBeUndefined();
});

it.each([
  [id, 'due'],
  [`999999999999999-${id}`, 'due'],
  [`12-${id.toLowerCase()}`, 'due'],
  [`-12-${id}`, 'due'],
  ['12-', 'due'],
  [dueCursor({ nextDueAt, id }), 'newest'],
  ['x', 'newest'],
] as const)('refuses %s when sorted by %s', (text, sort) => {
  expect(() => readCursor(text, sort)).toThrow('翻页标记不正确');
});
