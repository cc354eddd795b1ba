/** What other features and channels may use of tips besides their services and events. */
export type { AlarmClock } from './clocks/clock.entity';
export type { Alarm, Fired } from './clocks/dues';
export { GROUP_ALERT_TOPIC } from './filed/topics';
export type { HandoverCase } from './handover/handover-cases.service';
export { gridAt, holderName, holdingGrid } from './holding';
export {
  type Move,
  type MoveInput,
  type MoveRule,
  OPEN_STATES,
  type Outcome,
  OUTCOMES,
  REFUSAL_REASONS,
  STATE_CODES,
  STATES,
  type TipState,
  UPWARD_MS,
} from './lifecycle';
export type { AlertLevel } from './limits/limits';
export { SOURCE_CODES, SOURCES } from './source';
export { machineCheckable, type TipOrigin } from './origin';
export type { SystemMove } from './make-move';
export type { Tip } from './tip.entity';
