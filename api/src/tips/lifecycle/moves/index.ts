import type { Action, Move, MoveRule } from '../rule';
import { CHECKING } from './checking';
import { DISPATCHING, TRANSFERS } from './dispatching';
import { ELSEWHERE } from './elsewhere';
import { HANDLING, ON_SITE } from './handling';
import { REFUSING } from './refusing';
import { TIME } from './time';

/** Every move there is, as one table in the order of the buttons. */
export const MOVES: readonly MoveRule[] = [
  ...DISPATCHING,
  ...HANDLING,
  ...CHECKING,
  ...ON_SITE,
  ...TIME,
  ...TRANSFERS,
  ...ELSEWHERE,
  ...REFUSING,
];

const byMove = new Map<Move, MoveRule>(MOVES.map((rule) => [rule.move, rule]));

/** The row of a move. The table holds one row per move. */
export function ruleOf(move: Move): MoveRule {
  const rule = byMove.get(move);
  if (!rule) throw new Error(`no rule for move ${move}`);
  return rule;
}

export const TITLES: Record<Action, string> = {
  submit: '举报已提交',
  alarm: '时限提醒',
  limits_changed: '办理时限有调整',
  district: '区平台进展',
  handover: '承办人员交接',
  ...(Object.fromEntries(MOVES.map((rule) => [rule.move, rule.title])) as Record<Move, string>),
};
