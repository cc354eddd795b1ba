import type { Role } from '../core/auth/principal';
import {
  LISTED_RULES,
  LISTED_STATES,
  listedRefusal,
  listedRule,
  openListedMoves,
  stateAfter,
  type ListedPerson,
  type ListedSituation,
  type ListedState,
} from './listed-moves';

const GRID = 'grid-1';
const listed = (state: ListedState, more: Partial<ListedSituation> = {}): ListedSituation => ({
  state,
  responsibleGridId: GRID,
  responsibleDepartmentId: null,
  completedBy: null,
  checkedBy: null,
  extended: false,
  ...more,
});
const person = (accountId: string, role: Role, grid: string): ListedPerson => ({
  accountId,
  rolesInScope: new Set([role]),
  seatGrids: new Set([grid]),
  departments: new Set(),
});
const head = person('head', 'grid_head', GRID);
const director = person('director', 'community_director', 'community-1');
const office = person('office', 'office', 'root');
const stranger: ListedPerson = {
  accountId: 'x',
  rolesInScope: new Set(),
  seatGrids: new Set(['grid-9']),
  departments: new Set(),
};
const PEOPLE = { head, director, office, stranger };

describe('moves of a listed case', () => {
  /** Written by hand: who can do what in which state when nothing else stands in the way. */
  const EXPECTED: Record<ListedState, Partial<Record<keyof typeof PEOPLE, string[]>>> = {
    proposed: { office: ['issue', 'decline'] },
    open: {
      head: ['progress', 'report_done', 'ask_extension'],
      director: ['progress', 'report_done', 'ask_extension'],
    },
    extension_requested: {
      head: ['progress'],
      director: ['progress'],
      office: ['grant_extension', 'refuse_extension'],
    },
    check_requested: {
      director: ['check_passed', 'check_failed'],
      office: ['check_passed', 'check_failed'],
    },
    lifted: {},
    declined: {},
  };
  const states = Object.keys(LISTED_STATES) as ListedState[];

  it.each(states.flatMap((state) => Object.keys(PEOPLE).map((who) => [state, who] as const)))(
    '%s: %s',
    (state, who) => {
      const moves = openListedMoves(listed(state), PEOPLE[who as keyof typeof PEOPLE]);
      expect(moves.map(({ move }) => move).sort()).toEqual(
        [...(EXPECTED[state][who as keyof typeof PEOPLE] ?? [])].sort(),
      );
    },
  );

  it('names why a move is refused in every state it does not start from', () => {
    for (const rule of LISTED_RULES) {
      for (const state of states.filter((one) => !rule.from.includes(one))) {
        const whys = [head, director, office].map((one) => listedRefusal(rule, listed(state), one));
        expect(whys.every((why) => why === 'wrong_state' || why === 'wrong_actor')).toBe(true);
        expect(whys).toContain('wrong_state');
      }
    }
  });

  it('lets nobody check a completion of their own, nor on the responsible grid', () => {
    const done = (by: string, responsibleGridId = GRID) =>
      listed('check_requested', { completedBy: by, responsibleGridId });
    const check = listedRule('check_passed');
    expect(listedRefusal(check, done('director'), director)).toBe('own_completion');
    expect(listedRefusal(check, done('head'), director)).toBeNull();
    expect(listedRefusal(check, done('head', 'community-1'), director)).toBe('own_grid');
    expect(listedRefusal(check, done('director'), office)).toBeNull();
    expect(listedRefusal(listedRule('check_failed'), done('director'), director)).toBe('own_completion');
  });

  it('lifts only after the check of a second person', () => {
    const lift = listedRule('lift');
    const asked = (checkedBy: string | null) =>
      listed('check_requested', { completedBy: 'director', checkedBy });
    expect(listedRefusal(lift, asked(null), office)).toBe('not_checked');
    expect(listedRefusal(lift, asked('director'), office)).toBe('not_checked');
    expect(listedRefusal(lift, asked('office'), office)).toBeNull();
    expect(listedRefusal(lift, asked('office'), director)).toBe('wrong_actor');
  });

  it('records one passed check of a completion, but a failed one any time before it is lifted', () => {
    const checked = listed('check_requested', { completedBy: 'head', checkedBy: 'director' });
    expect(listedRefusal(listedRule('check_passed'), checked, office)).toBe('already_checked');
    expect(listedRefusal(listedRule('check_failed'), checked, office)).toBeNull();
  });

  it('grants one extension', () => {
    const ask = listedRule('ask_extension');
    expect(listedRefusal(ask, listed('open'), head)).toBeNull();
    expect(listedRefusal(ask, listed('open', { extended: true }), head)).toBe('already_extended');
  });

  it('keeps a pending extension when progress is told meanwhile', () => {
    expect(stateAfter(listedRule('progress'), 'extension_requested')).toBe('extension_requested');
    expect(stateAfter(listedRule('report_done'), 'open')).toBe('check_requested');
  });

  it('lets the people of the responsible department act, but not check, and nobody of another one', () => {
    const forDepartment = (state: ListedState) =>
      listed(state, { responsibleGridId: null, responsibleDepartmentId: 'city' });
    const staff = (department: string, more: Partial<ListedPerson> = {}): ListedPerson => ({
      accountId: department,
      rolesInScope: new Set(['department_staff']),
      seatGrids: new Set(),
      departments: new Set([department]),
      ...more,
    });
    const names = (state: ListedState, person: ListedPerson) =>
      openListedMoves(forDepartment(state), person).map(({ move }) => move);
    expect(names('open', staff('city'))).toEqual(['progress', 'report_done', 'ask_extension']);
    expect(names('check_requested', staff('city'))).toEqual([]);
    expect(names('open', staff('water', { rolesInScope: new Set() }))).toEqual([]);
    // Who sits in the office too is still not a second person.
    const both = staff('city', { rolesInScope: new Set(['department_staff', 'office']) });
    expect(listedRefusal(listedRule('check_passed'), forDepartment('check_requested'), both)).toBe(
      'own_grid',
    );
  });

  it('lets the office report for a unit or department without anybody here', () => {
    const forDepartment = listed('open', { responsibleGridId: null });
    expect(listedRefusal(listedRule('progress'), forDepartment, office)).toBeNull();
    expect(listedRefusal(listedRule('progress'), listed('open'), office)).toBe('wrong_actor');
  });

  it('asks note and photo of every site check and of a completion', () => {
    for (const move of ['check_passed', 'check_failed', 'report_done'] as const)
      expect(listedRule(move).needs).toMatchObject({ note: 'required', photos: 'required' });
  });
});
