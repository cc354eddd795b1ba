import type { Principal, PrincipalSeat } from '../core/auth/principal';
import { GridTree } from '../grids';
import { ruleOf } from './lifecycle';
import { actingFor } from './standing-in';

const grid = (id: string, level: number, parentId: string | null) => ({
  id,
  level,
  parentId,
  name: id,
  fullName: id,
  aliases: '',
  position: 0,
});
const tree = new GridTree([
  grid('街道', 1, null),
  grid('社区', 2, '街道'),
  grid('一', 3, '社区'),
  grid('二', 3, '社区'),
]);
const head = (gridId: string, standIn = false): PrincipalSeat => ({
  id: gridId,
  role: 'grid_head',
  gridId,
  level: 3,
  ...(standIn ? { standIn } : {}),
});
const me = (...seats: PrincipalSeat[]): Principal => ({ accountId: 'me', roles: new Set(), seats });
const tip = (gridId: string) => ({ gridId, level: 3, departmentId: null });

it('names a stand-in as acting only where no own seat lets the person act', () => {
  const both = me(head('一'), head('二', true));
  expect(actingFor(both, ruleOf('accept'), tip('一'), tree)).toEqual({ actingGridId: '一', standIn: false });
  expect(actingFor(both, ruleOf('accept'), tip('二'), tree)).toEqual({ actingGridId: '二', standIn: true });
});

it('a head who stands in for the director checks as the director, and handles as the head', () => {
  const director: PrincipalSeat = {
    id: 'd',
    role: 'community_director',
    gridId: '社区',
    level: 2,
    standIn: true,
  };
  const both = me(head('一'), director);
  expect(actingFor(both, ruleOf('pass'), tip('一'), tree)).toEqual({ actingGridId: '社区', standIn: true });
  expect(actingFor(both, ruleOf('accept'), tip('一'), tree)).toEqual({ actingGridId: '一', standIn: false });
});
