import type { PrincipalSeat, Role } from '../core/auth/principal';
import { GridTree } from '../grids';
import type { Grid } from '../grids/grid.entity';
import { gridsSeen, mayAttend, organises, runs } from './access';

const grid = (id: string, level: number, parentId: string | null): Grid => ({
  id,
  level,
  parentId,
  name: id,
  fullName: id,
  aliases: '',
  position: 0,
});
const tree = new GridTree([
  grid('root', 1, null),
  grid('east', 2, 'root'),
  grid('west', 2, 'root'),
  grid('east1', 3, 'east'),
]);
const seat = (role: Role, gridId: string): PrincipalSeat => ({ id: gridId, role, gridId, level: 3 });
const me = (role: Role, gridId: string) => ({ seats: [seat(role, gridId)] });

describe('who may do what with a session', () => {
  it.each([
    ['office', 'root', true, true, true],
    ['community_director', 'east', true, true, true],
    ['community_director', 'west', false, false, false],
    ['grid_head', 'east1', false, true, false],
    ['patrol_member', 'east1', false, false, false],
    ['department_staff', 'root', false, false, false],
  ] as const)(
    '%s of %s, of the east: organises %p, runs a campaign %p, a training %p',
    (role, at, all, run, train) => {
      const campaign = { kind: 'campaign' as const, gridId: 'east' };
      expect(organises(me(role, at), campaign, tree)).toBe(all);
      expect(runs(me(role, at), campaign, tree)).toBe(run);
      expect(runs(me(role, at), { kind: 'training', gridId: 'east' }, tree)).toBe(train);
    },
  );

  it('one sees the sessions of the own grid, below and above, a department those of the subdistrict', () => {
    const seen = (role: Role, at: string) => [...gridsSeen([seat(role, at)], tree)].sort();
    expect(seen('grid_head', 'east1')).toEqual(['east', 'east1', 'root']);
    expect(seen('community_director', 'west')).toEqual(['root', 'west']);
    expect(seen('office', 'root')).toEqual(['east', 'east1', 'root', 'west']);
    expect(seen('department_staff', 'root')).toEqual(['root']);
  });

  it('a training is not for residents', () => {
    const person = (roles: Role[], seats: PrincipalSeat[]) => ({
      accountId: 'a',
      roles: new Set(roles),
      seats,
    });
    expect(mayAttend(person(['resident'], []), { kind: 'campaign' })).toBe(true);
    expect(mayAttend(person(['resident'], []), { kind: 'training' })).toBe(false);
    expect(mayAttend(person(['resident', 'volunteer'], []), { kind: 'training' })).toBe(true);
    expect(mayAttend(person(['resident'], [seat('grid_head', 'east1')]), { kind: 'training' })).toBe(true);
  });
});
