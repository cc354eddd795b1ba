import fc from 'fast-check';
import { lackingSeats, type RosterSeat } from './must-attend';
import { TRAINED_ROLES } from './kinds';

const seat = (id: string, role: RosterSeat['role'], accountId: string | null): RosterSeat => ({
  id,
  gridId: 'g',
  role,
  personName: id,
  accountId,
});

describe('who still lacks a training', () => {
  const seats = [
    seat('head', 'grid_head', 'a'),
    seat('patrol', 'patrol_member', 'b'),
    seat('paper', 'grid_head', null),
    seat('director', 'community_director', 'c'),
  ];
  const ids = (roles: string[], attended: { accountId: string | null; seatId: string | null }[]) =>
    lackingSeats(seats, roles, attended).map(({ id }) => id);

  it('is whoever must attend and was at no session', () => {
    expect(ids(['grid_head', 'patrol_member'], [])).toEqual(['head', 'patrol', 'paper']);
    expect(ids(['grid_head', 'patrol_member'], [{ accountId: 'a', seatId: null }])).toEqual([
      'patrol',
      'paper',
    ]);
  });

  it('a seat nobody has claimed can be marked by itself, and is not mistaken for another without account', () => {
    expect(ids(['grid_head'], [{ accountId: null, seatId: 'paper' }])).toEqual(['head']);
    expect(ids(['grid_head'], [{ accountId: null, seatId: 'other' }])).toEqual(['head', 'paper']);
  });

  it('never grows by attending, and is empty once everybody was there', () => {
    const roles = [...TRAINED_ROLES];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...seats)), (there) => {
        const attended = there.map(({ id }) => ({ accountId: null, seatId: id }));
        const left = ids(roles, attended);
        expect(left.length).toBe(seats.length - new Set(there.map(({ id }) => id)).size);
      }),
    );
  });
});
