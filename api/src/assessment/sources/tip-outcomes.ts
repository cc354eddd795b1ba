import {
  answersFor,
  type AssessedCase,
  dueOf,
  handledBy,
  holderBefore,
  longestHolder,
  type Period,
  stretchesOf,
  within,
} from '../../tips/figures';
import type { Outcome, Outcomes } from '../outcome';

/** Level of a grid (1 to 3); undefined: no such grid. */
export type LevelOf = (gridId: string) => number | undefined;

type Raw = Pick<Outcome, 'at' | 'good'> & { unitId: string | null };

/** Ways to answer a case that has arrived: it is not left lying. */
const ANSWERED: readonly string[] = ['accept', 'handle', 'order_rectify', 'escalate', 'return'];

/** Merged and withdrawn cases, and what was not found on arrival, count against nobody; nor for anybody. */
export function isLeftOut({ events }: AssessedCase): boolean {
  const last = events.at(-1)?.toState;
  const result = events.findLast(({ outcome }) => outcome !== null)?.outcome;
  return last === 'merged' || last === 'withdrawn' || result === 'not_found';
}

/** Sign-for: once for each unit that had it. A used-up limit belongs to whoever of that level let it lie longest. */
function accepted(one: AssessedCase, levelOf: LevelOf): Raw[] {
  const late = new Map<string | null, Raw>();
  for (const { clock, round, percent, at } of one.alarms) {
    if (clock !== 'accept' || percent !== 100) continue;
    const unitId = longestHolder(
      stretchesOf(one),
      at,
      ({ state, holderId }) => state === 'dispatched' && holderId !== null && levelOf(holderId) === round,
    );
    if (unitId !== null) late.set(unitId, { unitId, at, good: false });
  }
  const inTime = new Map<string, Raw>();
  for (const { state, holderId, to, endedBy } of stretchesOf(one)) {
    if (state !== 'dispatched' || holderId === null || to === null) continue;
    if (!endedBy || !ANSWERED.includes(endedBy.action) || late.has(holderId) || inTime.has(holderId))
      continue;
    inTime.set(holderId, { unitId: holderId, at: to, good: true });
  }
  return [...late.values(), ...inTime.values()];
}

/** Handling: once for each case. In time: of whoever handled it. Late: of whoever answers for the time. */
function handled(one: AssessedCase): Raw[] {
  const due = dueOf(one);
  if (due === null) return [];
  const unitId = due.onTime ? handledBy(one, due.at) : answersFor(one, due.at);
  return [{ unitId, at: due.at, good: due.onTime }];
}

/** The first check of the first result. */
function firstCheck(one: AssessedCase): Raw[] {
  const start = one.events.findIndex(({ action, outcome }) => action === 'handle' && outcome !== 'not_found');
  const result = one.events[start];
  const check = one.events.slice(start + 1).find(({ action }) => action === 'pass' || action === 'rework');
  if (!result || !check) return [];
  return [{ unitId: holderBefore(one, result), at: check.at, good: check.action === 'pass' }];
}

/**
 * What the reporter said. "Not fixed" counts when a person has found it so and reopened the case; a unit's own
 * findings are not asked.
 */
function answered(one: AssessedCase): Raw[] {
  if (one.source === 'patrol') return [];
  const answer = one.events.find(({ action }) => action === 'confirm_fixed' || action === 'reopen');
  if (!answer) return [];
  return [{ unitId: handledBy(one, answer.at), at: answer.at, good: answer.action === 'confirm_fixed' }];
}

/** Who found what has been verified, by the place. */
function found(one: AssessedCase): Raw[] {
  const closing = one.events.find(({ action }) => action === 'pass');
  return closing ? [{ unitId: one.gridId, at: closing.at, good: one.source === 'patrol' }] : [];
}

/** Outcomes of cases in a period, by indicator; only of units of level 2 and 3. Pure. */
export function tipOutcomes(cases: readonly AssessedCase[], period: Period, levelOf: LevelOf): Outcomes {
  const counted = cases.filter((one) => !isLeftOut(one));
  const outcomes = (rule: (one: AssessedCase) => Raw[]): Outcome[] =>
    counted.flatMap((one) =>
      rule(one).flatMap(({ unitId, at, good }): Outcome[] =>
        unitId !== null && (levelOf(unitId) ?? 1) > 1 && within(at, period)
          ? [{ unitId, kind: 'tip', id: one.id, label: one.number, at, good }]
          : [],
      ),
    );
  return {
    accept_on_time: outcomes((one) => accepted(one, levelOf)),
    handle_on_time: outcomes(handled),
    first_pass: outcomes(firstCheck),
    reporter_fixed: outcomes(answered),
    own_findings: outcomes(found),
  };
}
