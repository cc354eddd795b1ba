import type { Severity } from '../category.entity';
import type { CaseFacts } from './facts';
import { inFastLane } from './fast-lane';
import type { Move, MoveRule, Outcome, RefusalReason } from './rule';
import { clocksIn, type TipState } from './states';

/** What a move brings, checked already. */
export interface MoveInput {
  outcome?: Outcome;
  /** Where it goes: the place and the level of the one who is to have it. */
  place?: { gridId: string; level: number; departmentId: string | null };
  /** End of the day that was named, UTC. */
  until?: Date;
  /** What the extension adds, ms of the limit's kind. */
  extraMs?: number;
  reason?: RefusalReason;
  targetId?: string;
  /** What the verdict of level 2 makes of it. */
  judged?: { severity: Severity; checkLimit: string };
  /** What `reroute` corrected. */
  corrected?: Partial<{
    categoryId: string;
    lng: number;
    lat: number;
    routing: string;
    routingRuleId: string | null;
    routingRuleVersion: number | null;
    severity: Severity;
    acceptLimit: string;
    handleLimit: string;
    checkLimit: string;
  }>;
}

export interface MoveContext {
  now: Date;
  /** null: the system. */
  actorId: string | null;
  /** The person acts for level 1: an assignment is then the final word (裁定). */
  asOffice: boolean;
}

/** Columns that moves change, beside the facts. */
export interface Outside {
  outcome: string | null;
  refusalReason: RefusalReason | null;
  mergedInto: string | null;
  categoryId: string;
  lng: number;
  lat: number;
  routing: string;
  routingRuleId: string | null;
  routingRuleVersion: number | null;
  acceptLimit: string;
  handleLimit: string;
  checkLimit: string;
}
export type Patch = Partial<CaseFacts & Outside>;
type Effect = (tip: CaseFacts, input: MoveInput, ctx: MoveContext) => Patch;

const NO_REQUEST = { request: null, requestedBy: null, requestUntil: null, requestMs: null } as const;
/** Requirements of the check by severity; see `limitsFor`. */
export const MAJOR_CHECK_LIMIT = '4wh';

const EFFECTS: Partial<Record<Move, Effect>> = {
  pass: (_tip, _input, { now }) => ({ closedAt: now, feedback: null }),
  handle: (_tip, input, { actorId }) => ({
    handlerId: actorId,
    outcome: input.outcome ?? null,
    rectifyBy: null,
  }),
  confirm_fixed: () => ({ feedback: 'fixed' }),
  say_not_fixed: () => ({ feedback: 'not_fixed' }),
  return: (tip) => ({
    returnedLevels: [tip.returnedLevels, String(tip.level)].filter(Boolean).join(','),
    departmentId: null,
  }),
  escalate: () => ({ departmentId: null }),
  auto_escalate: () => ({ departmentId: null }),
  assign: (tip, _input, { asOffice }) => ({ arbitrated: tip.arbitrated || asOffice }),
  reroute: (tip, { corrected = {} }, { now }) => ({
    ...corrected,
    ...(corrected.severity === 'major' && tip.majorAt === null ? { majorAt: now } : {}),
  }),
  order_rectify: (_tip, { until }) => ({ rectifyBy: until ?? null }),
  request_extension: (_tip, { extraMs }, { actorId }) => ({
    ...NO_REQUEST,
    request: 'extension',
    requestedBy: actorId,
    requestMs: extraMs ?? 0,
  }),
  approve_extension: (tip) => ({
    ...NO_REQUEST,
    extended: true,
    extraMs: tip.extraMs + (tip.requestMs ?? 0),
  }),
  reject_extension: () => NO_REQUEST,
  request_hold: (_tip, { until }, { actorId }) => ({
    ...NO_REQUEST,
    request: 'hold',
    requestedBy: actorId,
    requestUntil: until ?? null,
  }),
  approve_hold: (tip) => ({ ...NO_REQUEST, heldUntil: tip.requestUntil }),
  reject_hold: () => NO_REQUEST,
  lift_hold: () => ({ heldUntil: null }),
  refer: () => ({ departmentId: null }),
  // Whoever enters the district's answer does not check it.
  refer_answer: (_tip, { outcome }, { actorId }) => ({
    handlerId: actorId,
    outcome: outcome ?? null,
    rectifyBy: null,
  }),
  merge: (_tip, { targetId }) => ({ mergedInto: targetId ?? null }),
  unmerge: () => ({ mergedInto: null }),
  mark_major: (tip, _input, { now }) => ({
    severity: 'major',
    // What is being judged already goes on being so: marking must not start the time anew.
    majorAt: inFastLane(tip) ? tip.majorAt : now,
    judgedAt: null,
    checkLimit: MAJOR_CHECK_LIMIT,
  }),
  judge: (_tip, { judged = {} }, { now }) => ({ judgedAt: now, ...judged }),
  refuse: (_tip, { reason }, { actorId }) => ({ refusedBy: actorId, refusalReason: reason ?? null }),
  appeal: () => ({ appealed: true }),
};

/** States that are left again for the state before them. */
const REMEMBERS: readonly Move[] = ['refuse', 'merge'];
const WITH_HOLDER: readonly TipState[] = ['dispatched', 'handling', 'merged'];

export function stateAfter(rule: MoveRule, tip: Pick<CaseFacts, 'state' | 'stateBefore'>): TipState {
  if (rule.to === 'same') return tip.state;
  if (rule.to === 'before') return tip.stateBefore ?? 'dispatched';
  return rule.to;
}

/** What changes in the tip when the move is made. The guard has let it through. Pure. */
export function applyMove(rule: MoveRule, tip: CaseFacts, input: MoveInput, ctx: MoveContext): Patch {
  const state = stateAfter(rule, tip);
  const level = rule.level === 'up' ? Math.max(1, tip.level - 1) : (placeOf(rule, input)?.level ?? tip.level);
  const patch: Patch = { state, level, ...placed(rule, input), ...EFFECTS[rule.move]?.(tip, input, ctx) };
  if (tip.dispatchedAt === null && clocksIn(state).includes('handle')) {
    patch.dispatchedAt = ctx.now;
    patch.firstLevel = level;
  }
  if (REMEMBERS.includes(rule.move)) patch.stateBefore = tip.state;
  if (rule.to === 'before') patch.stateBefore = null;
  const entersCheck = clocksIn(state).includes('check') && !clocksIn(tip.state).includes('check');
  // A tip that comes back to a check goes on with it.
  if (entersCheck && rule.to !== 'before') patch.checkRound = tip.checkRound + 1;
  const moved = level !== tip.level || placeOf(rule, input) !== undefined;
  if (tip.request !== null && (moved || !WITH_HOLDER.includes(state))) Object.assign(patch, NO_REQUEST);
  return patch;
}

const placeOf = (rule: MoveRule, { place }: MoveInput) => (rule.level === 'target' ? place : undefined);

function placed(rule: MoveRule, input: MoveInput): Patch {
  const place = placeOf(rule, input);
  return place ? { gridId: place.gridId, departmentId: place.departmentId } : {};
}
