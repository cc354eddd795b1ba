import fc from 'fast-check';
import type { Role } from '../core/auth/principal';
import {
  correctedInTime,
  FINDING_MOVES,
  FINDING_STATES,
  findingRefusal,
  findingReminder,
  findingRule,
  type FindingState,
  openFindingMoves,
} from './finding-moves';

const STATES = Object.keys(FINDING_STATES) as FindingState[];
const by = (role: Role, accountId = 'me') => ({ accountId, rolesInScope: new Set([role]) });

/** Every allowed move, written down by hand. */
const ALLOWED: Record<FindingState, { office: string[]; head: string[] }> = {
  open: { office: ['withdraw'], head: ['correct'] },
  corrected: { office: ['accept', 'send_back', 'withdraw'], head: [] },
  done: { office: [], head: [] },
  withdrawn: { office: [], head: [] },
};

it.each(STATES)('allows in %s what is written down, and nothing else', (state) => {
  const finding = { state, correctedBy: 'other' };
  const moves = (role: Role) => openFindingMoves(finding, by(role)).map(({ move }) => move);
  expect(moves('office')).toEqual(ALLOWED[state].office);
  for (const role of ['grid_head', 'patrol_member', 'community_director'] as const)
    expect(moves(role)).toEqual(ALLOWED[state].head);
  for (const role of ['resident', 'volunteer', 'department_staff', 'admin'] as const)
    expect(moves(role)).toEqual([]);
});

it('does not let the one who corrected check', () => {
  const both = { accountId: 'me', rolesInScope: new Set<Role>(['office', 'grid_head']) };
  for (const move of ['accept', 'send_back'] as const)
    expect(findingRefusal(findingRule(move), { state: 'corrected', correctedBy: 'me' }, both)).toBe(
      'own_correction',
    );
});

it('asks for a photo of what was put right, and for reasons', () => {
  expect(findingRule('correct')).toMatchObject({ photos: 'required', note: true });
  for (const move of ['send_back', 'withdraw'] as const) expect(findingRule(move).note).toBe(true);
  expect(FINDING_MOVES.map(({ move }) => move)).toHaveLength(4);
});

const day = (n: number) => new Date(Date.UTC(2026, 0, n));

it('judges the correction that stands by the day that was set', () => {
  const due = { dueAt: day(10), correctedAt: null, state: 'open' as const };
  expect(correctedInTime(due, day(9))).toBeNull();
  expect(correctedInTime(due, day(11))).toBe(false);
  expect(correctedInTime({ ...due, correctedAt: day(10), state: 'corrected' }, day(20))).toBe(true);
  expect(correctedInTime({ ...due, correctedAt: day(11), state: 'done' }, day(20))).toBe(false);
  expect(correctedInTime({ ...due, state: 'withdrawn' }, day(20))).toBeNull();
});

it('reminds while it is open only, first of the day to come, then of the day that is over', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STATES), fc.integer({ min: -100, max: 100 }), (state, hours) => {
      const now = new Date(day(10).getTime() - hours * 3_600_000);
      const said = findingReminder({ state, dueAt: day(10), correctedAt: null }, now);
      expect(said).toBe(state !== 'open' ? null : hours < 0 ? 'overdue' : hours <= 24 ? 'near' : null);
    }),
  );
});
