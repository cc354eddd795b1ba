import fc from 'fast-check';
import { ROLES, type Role } from '../../core/auth/principal';
import { caseFacts } from '../testing/case-facts';
import { MOVES, openMoves, type Person, refusal, ruleOf, SYSTEM } from '.';
import { type CaseFacts, type Move, STATE_CODES, type TipState } from '.';

const NOW = new Date('2026-11-24T08:00:00.000Z');
type ByState = Partial<Record<TipState, string>>;

const HOLDER = 'handle order_rectify mark_major request_extension';
const UPWARD = 'return escalate';
const DECIDES = 'judge approve_extension reject_extension';
const DISTRIBUTES = 'mark_major assign reroute merge refuse';
const CHECKS = { checking: 'pass rework judge', reopen_requested: 'reopen uphold' };
const CHECKS_AND_MERGES: ByState = {
  checking: 'pass rework judge merge',
  reopen_requested: 'reopen uphold merge',
  on_hold: 'merge',
  merged: 'unmerge',
};
const HEAD_3: ByState = {
  dispatched: `accept ${HOLDER} ${UPWARD}`,
  handling: `${HOLDER} request_hold ${UPWARD}`,
};
const OFFICE_ANY: ByState = {
  ...CHECKS_AND_MERGES,
  on_hold: 'lift_hold merge',
  referred: 'refer_answer refer_back',
  appealing: 'appeal_accept appeal_reject',
};
const OFFICE_ABOVE: ByState = {
  ...OFFICE_ANY,
  dispatched: `${DECIDES} ${DISTRIBUTES}`,
  handling: `${DECIDES} approve_hold reject_hold ${DISTRIBUTES}`,
};
const REPORTER: ByState = {
  triage: 'withdraw',
  dispatched: 'withdraw',
  closed: 'confirm_fixed say_not_fixed',
  refused: 'appeal',
};
const BY_CLOCK: ByState = { on_hold: 'lift_hold', referred: 'refer_answer refer_back' };

/** Written down by hand, apart from the table: who may do what in which state, by the tip's level. */
const ALLOWED: Record<number, Record<string, ByState>> = {
  3: {
    reporter: REPORTER,
    system: { ...BY_CLOCK, dispatched: 'auto_escalate', handling: 'auto_escalate' },
    grid_head: HEAD_3,
    patrol_member: HEAD_3,
    department_staff: HEAD_3,
    community_director: {
      ...CHECKS_AND_MERGES,
      dispatched: `${DECIDES} ${DISTRIBUTES}`,
      handling: `${DECIDES} ${DISTRIBUTES}`,
    },
    office: OFFICE_ABOVE,
  },
  2: {
    reporter: REPORTER,
    system: { ...BY_CLOCK, dispatched: 'auto_escalate', handling: 'auto_escalate' },
    department_staff: HEAD_3,
    community_director: {
      ...CHECKS_AND_MERGES,
      dispatched: `accept ${HOLDER} judge ${UPWARD} assign reroute merge refuse`,
      handling: `${HOLDER} judge request_hold ${UPWARD} assign reroute merge refuse`,
    },
    office: OFFICE_ABOVE,
  },
  1: {
    reporter: REPORTER,
    system: BY_CLOCK,
    department_staff: { dispatched: `accept ${HOLDER}`, handling: `${HOLDER} request_hold` },
    community_director: { ...CHECKS, triage: 'judge', dispatched: 'judge', handling: 'judge' },
    office: {
      ...OFFICE_ANY,
      triage: 'dispatch mark_major judge reroute merge refuse',
      dispatched: `accept ${HOLDER} ${DECIDES} assign reroute refer merge refuse`,
      handling: `${HOLDER} request_hold ${DECIDES} approve_hold reject_hold assign reroute refer merge refuse`,
    },
  },
};

/** A tip on which the conditions of the move hold, as far as its level allows. */
function tipFor(move: Move, state: TipState, level: number, more: Partial<CaseFacts> = {}): CaseFacts {
  const request = move.endsWith('_extension') ? ('extension' as const) : ('hold' as const);
  return caseFacts({
    state,
    level,
    departmentId: state === 'triage' ? null : 'department',
    handlerId: 'handler',
    ...(/^(approve|reject)_/.test(move) ? { request, requestedBy: 'requester' } : {}),
    ...(move === 'judge' ? { severity: 'major', majorAt: NOW } : {}),
    ...more,
  });
}
const person = (who: string): Person =>
  who === 'system'
    ? SYSTEM
    : {
        accountId: 'me',
        isReporter: who === 'reporter',
        rolesInScope: new Set(who === 'reporter' ? [] : [who as Role]),
      };
const why = (move: Move, more: Partial<CaseFacts>, who: string, also: Partial<Person> = {}) => {
  const { state = 'dispatched', level = 3 } = more;
  return refusal(ruleOf(move), tipFor(move, state, level, more), { ...person(who), ...also }, NOW);
};

describe('the table of moves', () => {
  const cases = [3, 2, 1].flatMap((level) =>
    ['reporter', 'system', ...ROLES].flatMap((who) =>
      // Triage is level 1's alone.
      STATE_CODES.filter((state) => state !== 'triage' || level === 1).map((state) => ({
        level,
        who,
        state,
      })),
    ),
  );

  it.each(cases)('level $level, $who, $state', ({ level, who, state }) => {
    const allowed = (ALLOWED[level]?.[who]?.[state] ?? '').split(' ').filter(Boolean);
    const open = MOVES.filter(
      (rule) => refusal(rule, tipFor(rule.move, state, level), person(who), NOW) === null,
    );
    expect(open.map(({ move }) => move).sort()).toEqual(allowed.sort());
  });

  it('has one row for each move, and every state but the last has a way on', () => {
    expect(new Set(MOVES.map((rule) => rule.move)).size).toBe(MOVES.length);
    const ends = STATE_CODES.filter((state) => !MOVES.some((rule) => rule.from.includes(state)));
    expect(ends).toEqual(['withdrawn']);
  });

  it('knows every action by a text that fits its column', () => {
    for (const { move, title, label } of MOVES) {
      expect(move.length).toBeLessThanOrEqual(20);
      expect(Array.from(title).length).toBeLessThanOrEqual(60);
      expect(label).not.toBe('');
    }
  });
});

describe('another person decides', () => {
  it.each([
    ['pass', { state: 'checking', handlerId: 'me' }, 'community_director'],
    ['reopen', { state: 'reopen_requested', handlerId: 'me' }, 'office'],
    ['approve_extension', { request: 'extension', requestedBy: 'me' }, 'office'],
    ['approve_hold', { state: 'handling', request: 'hold', requestedBy: 'me' }, 'office'],
    ['appeal_accept', { state: 'appealing', refusedBy: 'me' }, 'office'],
  ] as const)('%s: not on one’s own work, not on one’s own report', (move, more, who) => {
    expect(why(move, more, who)).toBe('own_work');
    expect(why(move, { ...more, handlerId: 'x', requestedBy: 'x', refusedBy: 'x' }, who)).toBeNull();
    expect(why(move, more, who, { isReporter: true })).toBe('reporter_is_staff');
  });
});

describe('conditions', () => {
  it.each([
    ['return', { level: 1 }, 'office', 'below_top'],
    ['return', { returnedLevels: '3' }, 'grid_head', 'not_returned_at_level'],
    ['return', { arbitrated: true }, 'grid_head', 'not_arbitrated'],
    ['return', { returnedLevels: '2' }, 'grid_head', null],
    ['escalate', { returnedLevels: '3' }, 'grid_head', null],
    ['escalate', { level: 1 }, 'office', 'below_top'],
    ['refer', { level: 2 }, 'office', 'at_top'],
    ['request_extension', { extended: true }, 'grid_head', 'not_extended'],
    ['request_extension', { request: 'hold' }, 'grid_head', 'no_request'],
    ['request_hold', { state: 'handling', request: 'extension' }, 'grid_head', 'no_request'],
    ['approve_extension', { request: 'hold' }, 'office', 'extension_requested'],
    ['approve_hold', { state: 'handling', request: 'extension' }, 'office', 'hold_requested'],
    ['appeal', { state: 'refused', appealed: true }, 'reporter', 'not_appealed'],
    ['withdraw', { followers: 1 }, 'reporter', 'no_followers'],
    ['mark_major', { severity: 'major' }, 'grid_head', 'not_major'],
    ['judge', { majorAt: null }, 'office', 'in_fast_lane'],
    ['judge', { judgedAt: NOW }, 'office', 'in_fast_lane'],
    ['confirm_fixed', { state: 'closed', feedback: 'fixed' }, 'reporter', 'not_answered'],
    [
      'say_not_fixed',
      { state: 'closed', closedAt: new Date(NOW.getTime() - 7 * 86_400_000 - 1) },
      'reporter',
      'feedback_open',
    ],
    [
      'say_not_fixed',
      { state: 'closed', closedAt: new Date(NOW.getTime() - 7 * 86_400_000) },
      'reporter',
      null,
    ],
  ] as const)('%s with %j by %s: %s', (move, more, who, expected) => {
    expect(why(move, more, who)).toBe(expected);
  });
});

it('shows exactly the buttons that the guard lets through', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...STATE_CODES),
      fc.constantFrom(1, 2, 3),
      fc.subarray([...ROLES]),
      fc.boolean(),
      fc.boolean(),
      (state, level, roles, isReporter, handled) => {
        const me = { accountId: 'me', isReporter, rolesInScope: new Set(roles) };
        const situation = caseFacts({ state, level, handlerId: handled ? 'me' : null });
        const shown = openMoves(situation, me, NOW).map((rule) => rule.move);
        expect(shown).toEqual(
          MOVES.filter((rule) => refusal(rule, situation, me, NOW) === null).map((rule) => rule.move),
        );
      },
    ),
  );
});
