/**
 * The case loop as data and pure functions: states and their clocks, moves, who may make them, what they change.
 * Guards, buttons, the diagram in `docs/` and the tests derive from here.
 */
export { type Condition, CONDITIONS, FEEDBACK_DAYS } from './conditions';
export {
  applyMove,
  MAJOR_CHECK_LIMIT,
  type MoveContext,
  type MoveInput,
  type Patch,
  stateAfter,
} from './effects';
export { type CaseFacts, hasReturned, type Request } from './facts';
export {
  entersFastLane,
  type FastLane,
  inFastLane,
  JUDGE_MS,
  judgeBy,
  severityAfter,
  UPWARD_MS,
} from './fast-lane';
export { openMoves, type Person, type Refusal, refusal, sayRefusal, SYSTEM } from './guard';
export { MOVES, ruleOf, TITLES } from './moves';
export {
  type Action,
  ACTIONS,
  type Actor,
  ACTORS,
  type Audience,
  type Move,
  type MoveRule,
  MOVES_BY_NAME,
  type Need,
  type Outcome,
  OUTCOMES,
  REFUSAL_REASONS,
  type RefusalReason,
  rolesFor,
  type Share,
  SHARES,
  type Verdict,
  VERDICTS,
} from './rule';
export {
  type ClockName,
  CLOCKS,
  clocksIn,
  OPEN_STATES,
  STATE_CODES,
  STATE_TABLE,
  STATES,
  type TipState,
} from './states';
