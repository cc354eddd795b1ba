import fc from 'fast-check';
import { ROLES, type Role } from '../core/auth/principal';
import {
  MOVES,
  openMoves,
  type Person,
  refusal,
  ruleOf,
  type Situation,
  STATES,
  type TipState,
} from './lifecycle';

const NOW = new Date('2026-11-24T08:00:00.000Z');
const CLOSED = new Date('2026-11-23T08:00:00.000Z');
const STATE_CODES = Object.keys(STATES) as TipState[];

/** Written down by hand, apart from the table: who may do what in which state. */
const ALLOWED: Record<string, Partial<Record<TipState, string[]>>> = {
  reporter: { triage: ['withdraw'], dispatched: ['withdraw'], closed: ['confirm_fixed', 'say_not_fixed'] },
  patrol_member: { dispatched: ['accept', 'handle'], handling: ['handle'] },
  grid_head: { dispatched: ['accept', 'handle'], handling: ['handle'] },
  community_director: { checking: ['pass', 'rework'], reopen_requested: ['reopen', 'uphold'] },
  office: { triage: ['dispatch'], checking: ['pass', 'rework'], reopen_requested: ['reopen', 'uphold'] },
};

const tip = (state: TipState, more: Partial<Situation> = {}): Situation => ({
  state,
  closedAt: CLOSED,
  feedback: null,
  handlerId: 'handler',
  ...more,
});
const person = (who: string): Person => ({
  accountId: 'me',
  isReporter: who === 'reporter',
  rolesInScope: new Set(who === 'reporter' ? [] : [who as Role]),
});

describe('the table of moves', () => {
  const triples = ['reporter', ...ROLES].flatMap((who) =>
    STATE_CODES.flatMap((state) => MOVES.map(({ move }) => ({ who, state, move }))),
  );

  it.each(triples)('$who, $state, $move', ({ who, state, move }) => {
    const allowed = ALLOWED[who]?.[state]?.includes(move) ?? false;
    expect(refusal(ruleOf(move), tip(state), person(who), NOW) === null).toBe(allowed);
  });

  it('has one row for each move, and every state but the ends has a way on', () => {
    expect(new Set(MOVES.map((rule) => rule.move)).size).toBe(MOVES.length);
    for (const state of STATE_CODES.filter((code) => code !== 'withdrawn')) {
      expect({ state, exits: MOVES.filter((rule) => rule.from.includes(state)).length }).not.toEqual({
        state,
        exits: 0,
      });
    }
  });

  it('does not let people check their own work or their own report', () => {
    const director = person('community_director');
    expect(refusal(ruleOf('pass'), tip('checking', { handlerId: 'me' }), director, NOW)).toBe('own_work');
    expect(refusal(ruleOf('pass'), tip('checking'), { ...director, isReporter: true }, NOW)).toBe(
      'reporter_is_staff',
    );
  });

  it('takes one answer within seven days', () => {
    const late = new Date(CLOSED.getTime() + 7 * 86_400_000 + 1);
    expect(refusal(ruleOf('confirm_fixed'), tip('closed'), person('reporter'), late)).toBe('too_late');
    expect(
      refusal(ruleOf('say_not_fixed'), tip('closed', { feedback: 'fixed' }), person('reporter'), NOW),
    ).toBe('already_answered');
  });

  it('shows exactly the buttons that the guard lets through', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STATE_CODES),
        fc.subarray([...ROLES]),
        fc.boolean(),
        fc.boolean(),
        (state, roles, isReporter, handled) => {
          const me = { accountId: 'me', isReporter, rolesInScope: new Set(roles) };
          const situation = tip(state, { handlerId: handled ? 'me' : null });
          const shown = openMoves(situation, me, NOW).map((rule) => rule.move);
          expect(shown).toEqual(
            MOVES.filter((rule) => refusal(rule, situation, me, NOW) === null).map((rule) => rule.move),
          );
        },
      ),
    );
  });
});
