import { allOf, MOST, offered, picked, summary } from './picking';

const tip = (id: string, ...bulkMoves: string[]) => ({ id, version: 1, bulkMoves });
const tips = [tip('a', 'accept'), tip('b'), tip('c', 'accept'), tip('d', 'dispatch')];

it('offers what some case allows', () => {
  expect(offered(tips)).toEqual(['accept', 'dispatch']);
  expect(offered([tip('b')])).toEqual([]);
});

it('keeps what is there and allows the move', () => {
  expect(picked(tips, ['d', 'c', 'gone', 'a'], 'accept').map(({ id }) => id)).toEqual(['a', 'c']);
  expect(allOf(tips, 'accept')).toEqual(['a', 'c']);
  expect(
    allOf(
      Array.from({ length: 60 }, (_, n) => tip(String(n), 'accept')),
      'accept',
    ),
  ).toHaveLength(MOST);
});

it('sums a report up', () => {
  const line = (result: 'done' | 'conflict') => ({ id: '', number: null, result, message: '' });
  expect(summary({ items: [line('done'), line('done')] })).toBe('2 件成功');
  expect(summary({ items: [line('done'), line('conflict')] })).toBe('1 件成功，1 件没有办成');
});
