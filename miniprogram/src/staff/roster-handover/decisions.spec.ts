import type { Handover, HandoverCase } from '../../api/roster';
import type { Grid } from '../../api/types';
import { decided, targetsOf, undecided } from './decisions';

const grid = (id: string, level: number, parentId: string | null) =>
  ({ id, level, parentId, fullName: id, name: id }) as Grid;
const GRIDS = [
  grid('街道', 1, null),
  grid('甲', 2, '街道'),
  grid('乙', 2, '街道'),
  grid('甲一', 3, '甲'),
  grid('甲二', 3, '甲'),
];
const from = (gridId: string, departmentId: string | null = null) => ({ gridId, departmentId }) as Handover;

it('offers the neighbours and the community; a community its grids; a department the others', () => {
  const names = (one: Handover) =>
    targetsOf(one, GRIDS, [
      { id: 'c', code: 'c', name: '城管' },
      { id: 'h', code: 'h', name: '环卫' },
    ]).map(({ name }) => name);
  expect(names(from('甲一'))).toEqual(['甲', '甲二']);
  expect(names(from('甲'))).toEqual(['甲一', '甲二']);
  expect(names(from('街道', 'c'))).toEqual(['环卫']);
});

it('sends what was decided, and knows what was not', () => {
  const one = (id: string, own: boolean) => ({ id, version: 3, own }) as HandoverCase;
  const cases = [one('a', true), one('b', true), one('c', false)];
  expect(undecided(cases, { a: 'stay' }).map(({ id }) => id)).toEqual(['b']);
  const targets = targetsOf(from('甲一'), GRIDS, []);
  expect(decided(cases, { a: 'stay', b: '甲二' }, targets)).toEqual([
    { tipId: 'a', version: 3, decision: 'stay' },
    { tipId: 'b', version: 3, decision: 'move', gridId: '甲二' },
  ]);
});
