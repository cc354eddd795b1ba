import type { Principal, PrincipalSeat, Role } from '../../core/auth/principal';
import { GridTree } from '../../grids';
import { lastDay, leaveSpan, overlaps } from './leave-rules';
import { mayGiveLeave, mayManage, mayStandIn, understaffed } from './roster-rules';

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
  grid('甲社区', 2, '街道'),
  grid('乙社区', 2, '街道'),
  grid('甲一', 3, '甲社区'),
  grid('甲二', 3, '甲社区'),
  grid('乙一', 3, '乙社区'),
]);
const LEVEL: Record<string, number> = { 街道: 1, 甲社区: 2, 乙社区: 2 };
const seat = (gridId: string, role: Role, more: Partial<PrincipalSeat> = {}) => ({
  id: `${gridId}-${role}`,
  gridId,
  role,
  level: LEVEL[gridId] ?? 3,
  departmentId: null,
  ...more,
});
const person = (...seats: PrincipalSeat[]): Principal => ({
  accountId: 'me',
  roles: new Set(seats.map(({ role }) => role)),
  seats,
});
const OFFICE = person(seat('街道', 'office'));
const DIRECTOR = person(seat('甲社区', 'community_director'));
const HEAD = person(seat('甲一', 'grid_head'));

it.each([
  [OFFICE, '甲一', 'grid_head', true],
  [OFFICE, '甲社区', 'community_director', true],
  [OFFICE, '街道', 'office', false],
  [DIRECTOR, '甲二', 'patrol_member', true],
  [DIRECTOR, '甲社区', 'community_director', false],
  [DIRECTOR, '乙一', 'patrol_member', false],
  [HEAD, '甲一', 'patrol_member', false],
  [{ ...person(), roles: new Set<Role>(['admin']) }, '街道', 'office', true],
] as const)('case %#: may manage the seat or not', (me, gridId, role, may) =>
  expect(mayManage(me, { gridId, role }, tree)).toBe(may),
);

it('everybody may say that they are away, and not that their neighbour is', () => {
  expect(mayGiveLeave(HEAD, seat('甲一', 'grid_head'), tree)).toBe(true);
  expect(mayGiveLeave(HEAD, seat('甲一', 'patrol_member'), tree)).toBe(false);
  const standIn = person(seat('甲二', 'grid_head', { standIn: true }));
  expect(mayGiveLeave(standIn, seat('甲二', 'grid_head'), tree)).toBe(false);
});

it.each([
  ['甲一', 'grid_head', '甲一', 'patrol_member', true],
  ['甲一', 'grid_head', '甲二', 'grid_head', true],
  ['甲一', 'grid_head', '甲社区', 'community_director', true],
  ['甲社区', 'community_director', '甲一', 'grid_head', true],
  ['甲社区', 'community_director', '乙社区', 'community_director', true],
  ['甲一', 'grid_head', '乙一', 'grid_head', false],
  ['甲一', 'grid_head', '街道', 'office', false],
  ['街道', 'department_staff', '街道', 'office', false],
] as const)('%s %s: may be stood in for by %s %s: %p', (a, aRole, b, bRole, may) =>
  expect(mayStandIn(seat(a, aRole), seat(b, bRole), tree)).toBe(may),
);

it('in a department stands in who belongs to it; nobody for themselves', () => {
  const of = (departmentId: string, id: string) => seat('街道', 'department_staff', { departmentId, id });
  const staff = (departmentId: string, id: string) => ({ ...of(departmentId, id), departmentId });
  expect(mayStandIn(staff('城管', '1'), staff('城管', '2'), tree)).toBe(true);
  expect(mayStandIn(staff('城管', '1'), staff('环卫', '2'), tree)).toBe(false);
  expect(mayStandIn(seat('甲一', 'grid_head'), seat('甲一', 'grid_head'), tree)).toBe(false);
});

it('lists the grids with fewer than three patrol members, the head not counted', () => {
  const seats = [
    seat('甲一', 'grid_head'),
    ...[1, 2, 3].map(() => seat('甲一', 'patrol_member')),
    seat('甲二', 'patrol_member'),
  ];
  const short = understaffed(
    tree.grids.filter(({ level }) => level === 3),
    seats,
  );
  expect(short.map(({ grid: { id }, members, head }) => [id, members, head])).toEqual([
    ['乙一', 0, false],
    ['甲二', 1, false],
  ]);
});

describe('leave', () => {
  const now = new Date('2026-03-02T02:00:00Z');
  it('lasts from the first day to the end of the last, in Beijing', () => {
    const span = leaveSpan('2026-03-02', '2026-03-03', now);
    expect(span).toEqual({
      fromAt: new Date('2026-03-01T16:00:00Z'),
      untilAt: new Date('2026-03-03T16:00:00Z'),
    });
    expect(lastDay(span as never)).toBe('2026-03-03');
  });
  it.each([
    ['2026-03-01', '2026-03-02', 'past'],
    ['2026-03-04', '2026-03-03', 'order'],
    ['2026-03-02', '2026-08-29', 'too_long'],
    ['2026-02-30', '2026-03-03', 'no_day'],
  ])('from %s to %s is refused: %s', (from, until, why) => expect(leaveSpan(from, until, now)).toBe(why));
  it('that end and begin on the same instant do not overlap', () => {
    const days = (from: number, until: number) => ({ fromAt: new Date(from), untilAt: new Date(until) });
    expect(overlaps(days(0, 5), days(5, 9))).toBe(false);
    expect(overlaps(days(0, 6), days(5, 9))).toBe(true);
  });
});
