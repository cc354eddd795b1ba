import fc from 'fast-check';
import { chineseCalendar } from '../../core/calendar/work-calendar';
import { ROLES } from '../../core/auth/principal';
import { applyMove, type CaseFacts, hasReturned, type MoveInput, openMoves } from '../lifecycle';
import { caseFacts } from '../testing/case-facts';
import { clockFacts } from './clock-views';
import { duesOf, type TimedTip } from './dues';
import { afterChange, type ClockSpan, runClocks, runningIn } from './run-clocks';

const START = Date.parse('2026-11-23T02:00:00.000Z');
const calendar = chineseCalendar();

interface Step {
  pick: number;
  minutes: number;
  level: number;
  system: boolean;
}
interface Run {
  tip: CaseFacts & TimedTip;
  spans: ClockSpan[];
  at: number;
  /** ms spent in `dispatched` and `handling`. */
  withHolder: number;
  moves: { move: string; from: CaseFacts; to: CaseFacts }[];
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    pick: fc.nat(),
    minutes: fc.integer({ min: 0, max: 5000 }),
    level: fc.integer({ min: 1, max: 3 }),
    system: fc.boolean(),
  }),
  { maxLength: 25 },
);

/** Plays a sequence of moves, each one that is open to somebody at that point. */
function play(sequence: readonly Step[], inTriage: boolean): Run {
  const first = caseFacts(
    inTriage ? { state: 'triage', level: 1, firstLevel: 1, gridId: null, dispatchedAt: null } : {},
  );
  const begin = new Date(START);
  let n = 0;
  const id = () => `s${n++}`;
  const run: Run = {
    tip: first,
    spans: afterChange([], runClocks([], first, begin), id),
    at: START,
    withHolder: 0,
    moves: [],
  };
  for (const { pick, minutes, level, system } of sequence) {
    if (run.tip.state === 'dispatched' || run.tip.state === 'handling') run.withHolder += minutes * 60_000;
    run.at += minutes * 60_000;
    const now = new Date(run.at);
    // Sometimes the reporter (who may act as nothing else here), sometimes staff of every kind.
    const people = [
      { accountId: system ? null : 'someone', isReporter: false, rolesInScope: new Set(ROLES) },
      { accountId: 'reporter', isReporter: true, rolesInScope: new Set<never>() },
    ];
    const open = people.flatMap((who) => openMoves(run.tip, who, now));
    const rule = open[pick % Math.max(1, open.length)];
    if (!rule) continue;
    const input: MoveInput = {
      place: { gridId: `g${level}`, level, departmentId: null },
      until: new Date(run.at + 86_400_000),
      extraMs: 3_600_000,
    };
    // Each move is by another account, so that the rule of the other person never stands in the way.
    const patch = applyMove(rule, run.tip, input, {
      now,
      actorId: `a${run.moves.length}`,
      asOffice: level === 1,
    });
    const to = { ...run.tip, ...patch };
    run.spans = afterChange(run.spans, runClocks(run.spans, to, now), id);
    run.moves.push({ move: rule.move, from: run.tip, to });
    run.tip = to;
  }
  return run;
}

const check = (holds: (run: Run) => void): void =>
  fc.assert(
    fc.property(steps, fc.boolean(), (sequence, inTriage) => holds(play(sequence, inTriage))),
    { numRuns: 400 },
  );

describe('whatever happens to a case', () => {
  it('no time with a holder is lost or counted twice', () => {
    check(({ spans, at, withHolder }) => {
      const used = spans
        .filter((span) => span.clock === 'handle')
        .reduce((sum, { startedAt, endedAt }) => sum + (endedAt?.getTime() ?? at) - startedAt.getTime(), 0);
      expect(used).toBe(withHolder);
    });
  });

  it('the clocks that run are those of the state, one span each', () => {
    check(({ tip, spans }) => {
      const running = spans.filter((span) => span.endedAt === null);
      const names = (list: readonly { clock: string; round: number }[]) =>
        list.map(({ clock, round }) => `${clock} ${round}`).sort();
      expect(names(running)).toEqual(names(runningIn(tip)));
    });
  });

  it('the level stays between 1 and 3, and only transfers change it', () => {
    check(({ moves }) => {
      for (const { move, from, to } of moves) {
        expect(to.level).toBeGreaterThanOrEqual(1);
        expect(to.level).toBeLessThanOrEqual(3);
        if (to.level !== from.level)
          expect(['dispatch', 'return', 'escalate', 'assign', 'reroute', 'auto_escalate']).toContain(move);
      }
    });
  });

  it('is returned at most once at each level, never after arbitration, and extended at most once', () => {
    check(({ moves }) => {
      const returns = moves.filter(({ move }) => move === 'return');
      expect(new Set(returns.map(({ from }) => from.level)).size).toBe(returns.length);
      for (const { from, to } of returns) {
        expect(from.arbitrated).toBe(false);
        expect(hasReturned(to, from.level)).toBe(true);
      }
      expect(moves.filter(({ move }) => move === 'approve_extension').length).toBeLessThanOrEqual(1);
    });
  });

  it('is never overdue while it is merged, refused, on account, with the district, or closed', () => {
    check(({ tip, spans, at }) => {
      const now = new Date(at + 365 * 86_400_000);
      const still = ['merged', 'refused', 'on_hold', 'referred', 'closed', 'withdrawn'].includes(tip.state);
      expect(clockFacts(tip, spans, calendar, now).overdue).toBe(!still);
      const dues = duesOf(tip, spans, [], calendar, new Date(at));
      expect(dues.handleDueAt === null).toBe(tip.state !== 'dispatched' && tip.state !== 'handling');
      if (tip.state !== 'on_hold') expect(dues.alarmAt === null).toBe(still);
    });
  });

  it('comes back from a refusal or a merge to where it was', () => {
    check(({ moves }) => {
      let before: string | null = null;
      for (const { move, from, to } of moves) {
        if (move === 'refuse' || move === 'merge') before = from.state;
        if (move === 'appeal_accept' || move === 'unmerge') expect(to.state).toBe(before);
      }
    });
  });

  it('keeps no request that was asked by a holder who no longer has it', () => {
    check(({ moves }) => {
      for (const { from, to } of moves)
        if (to.request !== null && from.request !== null) expect(to.level).toBe(from.level);
    });
  });
});
