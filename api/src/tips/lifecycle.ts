import type { Role } from '../core/auth/principal';

/** States of a tip, after 数字城管 (GB/T 30428): 待受理 → 派遣 → 处置 → 核查 → 结案. */
export const STATES = {
  triage: '待受理',
  dispatched: '已派遣',
  handling: '处置中',
  checking: '待核查',
  closed: '已结案',
  reopen_requested: '申请重办',
  withdrawn: '已撤回',
} as const;
export type TipState = keyof typeof STATES;

export type Need = 'no' | 'optional' | 'required';
export const OUTCOMES = [
  { code: 'fixed', label: '已整改', photos: 'required' },
  { code: 'dissuaded', label: '已劝阻，当场停止', photos: 'required' },
  { code: 'not_found', label: '到场未发现', photos: 'required' },
] as const satisfies readonly { code: string; label: string; photos: Need }[];
export type Outcome = (typeof OUTCOMES)[number]['code'];

export const ACTIONS = [
  'submit',
  'dispatch',
  'accept',
  'handle',
  'pass',
  'rework',
  'confirm_fixed',
  'say_not_fixed',
  'reopen',
  'uphold',
  'withdraw',
] as const;
export type Action = (typeof ACTIONS)[number];
export type Move = Exclude<Action, 'submit'>;

/** Who may make a move: the reporter, or staff with one of the roles whose scope holds the tip's grid. */
export type Actor = 'reporter' | readonly Role[];
export type ClockEffect = 'none' | 'start' | 'stop' | 'resume';
/** Whom a move tells: the reporter, the tip's grid (head and patrol), its community, the subdistrict office. */
export type Audience = 'reporter' | 'grid' | 'community' | 'office';

export interface MoveRule {
  move: Move;
  /** Text of the button. */
  label: string;
  from: readonly TipState[];
  to: TipState;
  actor: Actor;
  needs: { note: Need; photos: Need; outcome?: true; grid?: true };
  /** 核查 is another person's: the account that handled may not make this move. */
  notTheHandler?: true;
  /** Only within this many days after the tip was closed, and once. */
  feedbackDays?: number;
  clock: ClockEffect;
  tells: readonly Audience[];
  /** Line of the timeline and title of the notice. */
  title: string;
  /** Asked for confirmation, because it cannot be undone by the same person. */
  danger?: true;
}

const GRID_STAFF = ['grid_head', 'patrol_member'] as const;
const CHECKERS = ['community_director', 'office'] as const;

/**
 * Every move there is, as one table: guards, buttons, the diagram in `docs/` and the tests derive from it.
 * Later moves (return, escalation, refusal, extension …) are further rows.
 */
export const MOVES: readonly MoveRule[] = [
  {
    move: 'dispatch',
    label: '派遣到网格',
    from: ['triage'],
    to: 'dispatched',
    actor: ['office'],
    needs: { note: 'optional', photos: 'no', grid: true },
    clock: 'start',
    tells: ['reporter', 'grid'],
    title: '已派遣到网格',
  },
  {
    move: 'accept',
    label: '签收',
    from: ['dispatched'],
    to: 'handling',
    actor: GRID_STAFF,
    needs: { note: 'no', photos: 'no' },
    clock: 'none',
    tells: ['reporter'],
    title: '网格员已签收，准备到现场',
  },
  {
    move: 'handle',
    label: '填写处置结果',
    from: ['dispatched', 'handling'],
    to: 'checking',
    actor: GRID_STAFF,
    needs: { note: 'optional', photos: 'required', outcome: true },
    clock: 'none',
    tells: ['reporter', 'community'],
    title: '已到现场处置，等待核查',
  },
  {
    move: 'pass',
    label: '核查通过',
    from: ['checking'],
    to: 'closed',
    actor: CHECKERS,
    notTheHandler: true,
    needs: { note: 'optional', photos: 'optional' },
    clock: 'stop',
    tells: ['reporter', 'grid'],
    title: '核查通过，已结案',
    danger: true,
  },
  {
    move: 'rework',
    label: '退回重办',
    from: ['checking'],
    to: 'handling',
    actor: CHECKERS,
    notTheHandler: true,
    needs: { note: 'required', photos: 'optional' },
    clock: 'none',
    tells: ['reporter', 'grid'],
    title: '核查未通过，退回重办',
  },
  {
    move: 'confirm_fixed',
    label: '已解决',
    from: ['closed'],
    to: 'closed',
    actor: 'reporter',
    feedbackDays: 7,
    needs: { note: 'optional', photos: 'no' },
    clock: 'none',
    tells: ['grid'],
    title: '举报人确认：问题已解决',
  },
  {
    move: 'say_not_fixed',
    label: '没解决',
    from: ['closed'],
    to: 'reopen_requested',
    actor: 'reporter',
    feedbackDays: 7,
    needs: { note: 'required', photos: 'optional' },
    clock: 'none',
    tells: ['community'],
    title: '举报人反映：问题没有解决',
    danger: true,
  },
  {
    move: 'reopen',
    label: '同意重办',
    from: ['reopen_requested'],
    to: 'handling',
    actor: CHECKERS,
    notTheHandler: true,
    needs: { note: 'optional', photos: 'no' },
    clock: 'resume',
    tells: ['reporter', 'grid'],
    title: '同意重办，网格员将再次处置',
  },
  {
    move: 'uphold',
    label: '维持结案',
    from: ['reopen_requested'],
    to: 'closed',
    actor: CHECKERS,
    notTheHandler: true,
    needs: { note: 'required', photos: 'optional' },
    clock: 'stop',
    tells: ['reporter'],
    title: '复核后维持结案',
    danger: true,
  },
  {
    move: 'withdraw',
    label: '撤回举报',
    from: ['triage', 'dispatched'],
    to: 'withdrawn',
    actor: 'reporter',
    needs: { note: 'optional', photos: 'no' },
    clock: 'stop',
    tells: ['grid'],
    title: '举报人撤回了举报',
    danger: true,
  },
];

export const TITLES: Record<Action, string> = {
  submit: '举报已提交',
  ...(Object.fromEntries(MOVES.map((rule) => [rule.move, rule.title])) as Record<Move, string>),
};

/** What a guard needs to know of the tip and of the person. Scope is decided before, by the grid tree. */
export interface Situation {
  state: TipState;
  closedAt: Date | null;
  feedback: string | null;
  handlerId: string | null;
}
export interface Person {
  accountId: string;
  isReporter: boolean;
  /** Roles of the person's seats whose grid is the tip's grid or above it. */
  rolesInScope: ReadonlySet<Role>;
}

const DAY_MS = 86_400_000;

export type Refusal =
  'wrong_state' | 'wrong_actor' | 'own_work' | 'reporter_is_staff' | 'too_late' | 'already_answered';

/** Why this person may not make this move now; null when it is allowed. Pure. */
export function refusal(rule: MoveRule, tip: Situation, person: Person, now: Date): Refusal | null {
  const actor = rule.actor;
  if (actor === 'reporter') {
    if (!person.isReporter) return 'wrong_actor';
  } else {
    if (!actor.some((role) => person.rolesInScope.has(role))) return 'wrong_actor';
    // Nobody decides on a report of their own.
    if (person.isReporter && rule.notTheHandler) return 'reporter_is_staff';
  }
  if (!rule.from.includes(tip.state)) return 'wrong_state';
  if (rule.notTheHandler && tip.handlerId === person.accountId) return 'own_work';
  if (rule.feedbackDays !== undefined) {
    if (tip.feedback !== null) return 'already_answered';
    const closed = tip.closedAt?.getTime() ?? 0;
    if (now.getTime() > closed + rule.feedbackDays * DAY_MS) return 'too_late';
  }
  return null;
}

/** The moves this person can make now, in table order: the buttons. */
export function openMoves(tip: Situation, person: Person, now: Date): MoveRule[] {
  return MOVES.filter((rule) => refusal(rule, tip, person, now) === null);
}

/** The row of a move. The table holds one row per move. */
export function ruleOf(move: Move): MoveRule {
  const rule = MOVES.find((candidate) => candidate.move === move);
  if (!rule) throw new Error(`no rule for move ${move}`);
  return rule;
}
