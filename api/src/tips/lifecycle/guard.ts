import type { Role } from '../../core/auth/principal';
import { type Condition, CONDITIONS } from './conditions';
import type { CaseFacts } from './facts';
import { MOVES } from './moves';
import { type MoveRule, rolesFor } from './rule';

/** What a guard needs to know of the person. Scope is decided before, by the grid tree. */
export interface Person {
  /** null: the scheduler or a channel. */
  accountId: string | null;
  isReporter: boolean;
  /** Roles of the person's seats whose grid is the tip's or above it, or whose department has the tip. */
  rolesInScope: ReadonlySet<Role>;
}
export const SYSTEM: Person = { accountId: null, isReporter: false, rolesInScope: new Set() };

export type Refusal = 'wrong_actor' | 'wrong_state' | 'own_work' | 'reporter_is_staff' | Condition;

const OWN_WORK = {
  handler: '处置的人不能核查自己的工作，请换一位同事',
  refuser: '作出不予受理的人不能复核申诉，请换一位同事',
  requester: '申请的人不能批自己的申请，请换一位同事',
};

/** The refusal as a sentence for the person. */
export function sayRefusal(why: Exclude<Refusal, 'wrong_actor'>, rule: MoveRule): string {
  if (why === 'wrong_state') return '这件举报的状态已经变了，不能再做这一步';
  if (why === 'own_work') return OWN_WORK[rule.notThe ?? 'handler'];
  if (why === 'reporter_is_staff') return '不能核查、审批自己的举报，请换一位同事';
  return CONDITIONS[why].says;
}

function mayAct(rule: MoveRule, tip: CaseFacts, person: Person): boolean {
  if (person.accountId === null) return rule.actor === 'system' || rule.bySystem === true;
  if (rule.actor === 'reporter') return person.isReporter;
  return rolesFor(rule.actor, tip.level, tip.departmentId).some((role) => person.rolesInScope.has(role));
}

function excluded(rule: MoveRule, tip: CaseFacts): string | null {
  if (rule.notThe === undefined) return null;
  return { handler: tip.handlerId, refuser: tip.refusedBy, requester: tip.requestedBy }[rule.notThe];
}

/** Why this person may not make this move now; null when it is allowed. Pure. */
export function refusal(rule: MoveRule, tip: CaseFacts, person: Person, now: Date): Refusal | null {
  if (!mayAct(rule, tip, person)) return 'wrong_actor';
  // Nobody decides on a report of their own.
  if (rule.notThe && person.isReporter) return 'reporter_is_staff';
  if (!rule.from.includes(tip.state)) return 'wrong_state';
  if (person.accountId !== null && excluded(rule, tip) === person.accountId) return 'own_work';
  return rule.when?.find((condition) => !CONDITIONS[condition].holds(tip, now)) ?? null;
}

/** The moves this person can make now, in table order: the buttons. */
export function openMoves(tip: CaseFacts, person: Person, now: Date): MoveRule[] {
  return MOVES.filter((rule) => refusal(rule, tip, person, now) === null);
}
