import fc from 'fast-check';
import type { Principal } from '../core/auth/principal';
import { GridTree } from '../grids';
import type { RosterSeat } from '../identity';
import type { Known } from './known';
import { planRoster } from './plan';
import { dayOf, readRows } from './sheet';
import { sheetOf } from './sheet-of';

const grid = (id: string, level: number, parentId: string | null, name = id) => ({
  id,
  level,
  parentId,
  name,
  fullName: level === 3 ? `${parentId ?? ''}${name}` : name,
  aliases: '',
  position: 0,
});
const tree = new GridTree([
  grid('街道', 1, null),
  grid('甲社区', 2, '街道'),
  grid('乙社区', 2, '街道'),
  grid('甲一', 3, '甲社区', '网格一'),
  grid('甲二', 3, '甲社区', '网格二'),
  grid('乙一', 3, '乙社区', '网格一'),
]);
const NOW = new Date('2026-03-05T02:00:00Z');
const OFFICE: Principal = {
  accountId: 'me',
  roles: new Set(['office']),
  seats: [{ id: 'o', role: 'office', gridId: '街道', level: 1 }],
};
const PLACES = [
  ['甲社区', 'community_director'],
  ['甲一', 'grid_head'],
  ['甲一', 'patrol_member'],
  ['甲二', 'patrol_member'],
  ['乙一', 'grid_head'],
  ['街道', 'department_staff'],
] as const;
const knownOf = (seats: RosterSeat[], openCases = new Map<string, number>()): Known => ({
  me: OFFICE,
  tree,
  seats,
  departments: [
    { id: 'c', name: '城管' },
    { id: 'h', name: '环卫' },
  ],
  openCases,
  now: NOW,
});

const seats = fc
  .uniqueArray(
    fc.record({
      place: fc.nat(PLACES.length - 1),
      name: fc.constantFrom('甲某', '乙某', '丙某', '丁某'),
      started: fc.integer({ min: -400, max: 20 }),
      ends: fc.option(fc.integer({ min: 21, max: 300 }), { nil: null }),
      claimed: fc.boolean(),
      deputy: fc.boolean(),
    }),
    { selector: ({ place, name }) => `${place}${name}`, minLength: 1, maxLength: 12 },
  )
  .map((all): RosterSeat[] => {
    const day = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
    const made = all.map(({ place, name, started, ends, claimed }, index): RosterSeat => {
      const [gridId, role] = PLACES[place] ?? PLACES[0];
      return {
        id: `seat${index}`,
        gridId,
        role,
        departmentId: role === 'department_staff' ? 'c' : null,
        personName: name,
        accountId: claimed ? `account${index}` : null,
        startsAt: day(started),
        // As the system stores it: the beginning of the day after.
        endsAt:
          ends === null
            ? null
            : new Date(Math.floor(day(ends).getTime() / 86_400_000) * 86_400_000 - 8 * 3_600_000),
        deputySeatId: null,
      };
    });
    return made.map((seat, index) => {
      const other = made.find(
        ({ id, gridId, role }) => id !== seat.id && gridId === seat.gridId && role === seat.role,
      );
      return all[index]?.deputy && other ? Object.assign({}, seat, { deputySeatId: other.id }) : seat;
    });
  });

const cellsOf = ({ heads, rows }: ReturnType<typeof sheetOf>) =>
  rows.map((row, index) => ({
    row: index + 2,
    cells: Object.fromEntries(heads.map((head, at) => [head, row[at] ?? null])),
  }));

it('what goes out and comes back changes nothing, whatever is on the roster', () =>
  fc.assert(
    fc.property(seats, (all) => {
      const known = knownOf(all);
      const { rows, faults } = readRows(cellsOf(sheetOf(all, known)));
      const plan = planRoster(rows, known);
      expect([...faults, ...plan.faults]).toEqual([]);
      expect(plan.items.map(({ kind }) => kind)).toEqual(all.map(() => 'unchanged'));
      expect(plan.absent).toEqual([]);
    }),
  ));

it('leaves out nobody silently: who is missing in the file stays', () =>
  fc.assert(
    fc.property(seats, fc.nat(), (all, which) => {
      const known = knownOf(all);
      const left = all.filter((_, index) => index !== which % all.length);
      const { rows } = readRows(cellsOf(sheetOf(left, known)));
      const plan = planRoster(rows, known);
      expect(plan.items.flatMap(({ edits }) => edits)).toEqual([]);
      expect(plan.absent.map(({ id }) => id)).toEqual([all[which % all.length]?.id]);
    }),
  ));

it('who has open cases is neither ended nor moved', () =>
  fc.assert(
    fc.property(seats, fc.boolean(), (all, moving) => {
      const known = knownOf(all, new Map(all.map(({ id }) => [id, 2])));
      const { rows } = readRows(cellsOf(sheetOf(all, known)));
      const changed = rows
        .filter(({ role }) => role === 'patrol_member')
        .map((row) =>
          moving ? { ...row, community: '乙社区', grid: '网格一' } : { ...row, until: '2030-01-01' },
        );
      const plan = planRoster(changed, known);
      expect(plan.items).toEqual([]);
      expect(plan.faults).toHaveLength(changed.length);
    }),
  ));

it.each([
  ['2026-3-5', '2026-03-05'],
  ['2026/03/05', '2026-03-05'],
  ['2026年3月5日', '2026-03-05'],
  [new Date('2026-03-05T00:00:00Z'), '2026-03-05'],
  [null, null],
  ['2026-02-30', undefined],
  ['下周一', undefined],
  [46086, undefined],
] as const)('reads %p as the day %p', (written, day) => expect(dayOf(written)).toBe(day));
