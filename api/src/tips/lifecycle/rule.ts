import type { Role } from '../../core/auth/principal';
import type { Condition } from './conditions';
import type { TipState } from './states';

export type Need = 'no' | 'optional' | 'required';
export const OUTCOMES = [
  { code: 'fixed', label: '已整改', photos: 'required' },
  { code: 'dissuaded', label: '已劝阻，当场停止', photos: 'required' },
  { code: 'not_found', label: '到场未发现', photos: 'required' },
] as const satisfies readonly { code: string; label: string; photos: Need }[];
export type Outcome = (typeof OUTCOMES)[number]['code'];

/** Why a tip is not taken up; the reporter reads it and may appeal once. */
export const REFUSAL_REASONS = [
  { code: 'not_air', label: '不属于大气污染问题' },
  { code: 'outside', label: '不在本街道管辖范围内' },
  { code: 'unclear', label: '地点或情况不清楚，无法核实' },
  { code: 'repeated', label: '同一问题已经在办理' },
  { code: 'settled', label: '问题已依法处理完毕' },
  { code: 'legal', label: '应通过诉讼、仲裁、复议等途径解决' },
  { code: 'malicious', label: '内容虚假' },
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number]['code'];

/** How much an ordinary extension adds: at most the original limit. */
export const SHARES = [
  { code: 'half', label: '原时限的一半', factor: 0.5 },
  { code: 'full', label: '与原时限相同', factor: 1 },
] as const;
export type Share = (typeof SHARES)[number]['code'];

/** What level 2 finds of a case in the fast lane (notice, item 5). */
export const VERDICTS = [
  { code: 'major', label: '属于重大或突发，按快速通道办理' },
  { code: 'ordinary', label: '不属于，按一般问题办理' },
] as const;
export type Verdict = (typeof VERDICTS)[number]['code'];

export const MOVES_BY_NAME = [
  'dispatch',
  'accept',
  'handle',
  'pass',
  'rework',
  'confirm_fixed',
  'say_not_fixed',
  'reopen',
  'uphold',
  'order_rectify',
  'return',
  'escalate',
  'assign',
  'reroute',
  'request_extension',
  'approve_extension',
  'reject_extension',
  'request_hold',
  'approve_hold',
  'reject_hold',
  'lift_hold',
  'refer',
  'refer_answer',
  'refer_back',
  'mark_major',
  'judge',
  'merge',
  'unmerge',
  'refuse',
  'appeal',
  'appeal_accept',
  'appeal_reject',
  'withdraw',
  'auto_escalate',
] as const;
export type Move = (typeof MOVES_BY_NAME)[number];
/**
 * Lines of the timeline that are no moves: a time limit was reached, limits were worked out anew, news of the district,
 * the person who had it left the seat.
 */
export const ACTIONS = [
  'submit',
  'alarm',
  'limits_changed',
  'district',
  'handover',
  ...MOVES_BY_NAME,
] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * Who may make a move; the roles follow from the tip's level (`rolesFor`). holder: who has the tip; above: the
 * levels over it; manager: who distributes; staff: holder or manager; checker: level 2 or 1, at any level.
 */
export type Actor = 'reporter' | 'holder' | 'above' | 'manager' | 'staff' | 'checker' | 'office' | 'system';

/**
 * Whom a move tells. holder: who has the tip after it; previous: who had it before; above: the level over the
 * holder; checkers: who would check it; grid, community, office: levels 3, 2 and 1 of the place, whoever has it.
 */
export type Audience =
  'reporter' | 'holder' | 'previous' | 'above' | 'checkers' | 'grid' | 'community' | 'office';

export interface Needs {
  note: Need;
  photos: Need;
  outcome?: true;
  /** leaf: a level-3 grid; scope: any grid or community of the person's scope. */
  grid?: 'leaf' | 'scope';
  /** A department may be named instead of the grid. */
  department?: true;
  /** A day in the future, at most so many days away. */
  date?: { days: number; label: string };
  reason?: true;
  /** Tracking number of another open tip. */
  target?: true;
  /** A corrected category, point, or both. */
  place?: true;
  share?: true;
  verdict?: true;
}

export interface MoveRule {
  move: Move;
  /** Text of the button. */
  label: string;
  /** Line of the timeline and title of the notice. */
  title: string;
  from: readonly TipState[];
  /** same: the state stays; before: the state that was remembered when the tip was refused or merged. */
  to: TipState | 'same' | 'before';
  actor: Actor;
  /** The scheduler or a channel may make it as well. */
  bySystem?: true;
  /** up: one level higher; target: the level of the place it is given to. */
  level?: 'up' | 'target';
  needs: Needs;
  /** Another person's decision: not the one who handled, refused, or asked; and never the reporter. */
  notThe?: 'handler' | 'refuser' | 'requester';
  when?: readonly Condition[];
  tells: readonly Audience[];
  /** Asked for confirmation, because it cannot be undone by the same person. */
  danger?: true;
  /** Not the ordinary next step: shown below the main buttons. */
  secondary?: true;
  /** Makes the tip something to do for those who may make this move (in the staff queue). */
  todo?: true | 'extension' | 'hold' | 'unjudged';
}

const DIRECTOR = 'community_director';
const OFFICE = 'office';
type ByLevel = Readonly<Record<number, readonly Role[]>>;
const HOLDERS: ByLevel = { 3: ['grid_head', 'patrol_member'], 2: [DIRECTOR], 1: [OFFICE] };
const MANAGERS: ByLevel = { 3: [DIRECTOR, OFFICE], 2: [DIRECTOR, OFFICE], 1: [OFFICE] };
const ABOVE: ByLevel = { 3: [DIRECTOR, OFFICE], 2: [OFFICE], 1: [OFFICE] };

/** The roles that stand for an actor at a level. A department's staff hold what was assigned to the department. */
export function rolesFor(actor: Actor, level: number, departmentId: string | null): readonly Role[] {
  const holders: readonly Role[] = [
    ...(HOLDERS[level] ?? []),
    ...(departmentId === null ? [] : (['department_staff'] as const)),
  ];
  switch (actor) {
    case 'holder':
      return holders;
    case 'manager':
      return MANAGERS[level] ?? [];
    case 'staff':
      return [...holders, ...(MANAGERS[level] ?? [])];
    case 'above':
      return ABOVE[level] ?? [];
    case 'checker':
      return [DIRECTOR, OFFICE];
    case 'office':
      return [OFFICE];
    case 'reporter':
    case 'system':
      return [];
  }
}

/** The actor in words, for the page of the case loop. */
export const ACTORS: Record<Actor, string> = {
  reporter: '举报人',
  holder: '承办人',
  above: '上一级',
  manager: '社区主任或街道办（街道级案件：街道办）',
  staff: '承办人、社区主任或街道办',
  checker: '社区主任或街道办',
  office: '街道办',
  system: '系统',
};
