import type { Role } from '../core/auth/principal';

/** Where a finding (督查发现的问题) stands. */
export const FINDING_STATES = {
  open: '待整改',
  corrected: '待核查',
  done: '已整改',
  withdrawn: '已撤销',
} as const;
export type FindingState = keyof typeof FINDING_STATES;

export type FindingMove = 'correct' | 'accept' | 'send_back' | 'withdraw';
export type FindingAction = FindingMove | 'find' | 'near' | 'overdue';

export interface FindingRule {
  move: FindingMove;
  label: string;
  title: string;
  from: readonly FindingState[];
  to: FindingState;
  /** unit: those who sit on the responsible grid or the community over it; office: the inspectors. */
  actor: 'unit' | 'office';
  /** A reason or account in words is required. */
  note: boolean;
  photos: 'required' | 'optional' | 'no';
  /** A new last day. */
  day?: true;
  /** Who corrected does not check. */
  notTheCorrector?: true;
  danger?: true;
}

/** Every move there is, in the order of the buttons. */
export const FINDING_MOVES: readonly FindingRule[] = [
  {
    move: 'correct',
    label: '报告整改完成',
    title: '责任单位报告整改完成',
    from: ['open'],
    to: 'corrected',
    actor: 'unit',
    note: true,
    photos: 'required',
  },
  {
    move: 'accept',
    label: '核查通过',
    title: '核查通过，整改完成',
    from: ['corrected'],
    to: 'done',
    actor: 'office',
    note: false,
    photos: 'optional',
    notTheCorrector: true,
  },
  {
    move: 'send_back',
    label: '没有整改到位',
    title: '没有整改到位，继续整改',
    from: ['corrected'],
    to: 'open',
    actor: 'office',
    note: true,
    photos: 'optional',
    day: true,
    notTheCorrector: true,
  },
  {
    move: 'withdraw',
    label: '撤销这个问题',
    title: '问题已撤销',
    from: ['open', 'corrected'],
    to: 'withdrawn',
    actor: 'office',
    note: true,
    photos: 'no',
    danger: true,
  },
];

export const FINDING_TITLES: Record<FindingAction, string> = {
  find: '督查发现问题',
  near: '整改期限快到了',
  overdue: '超过整改期限',
  ...(Object.fromEntries(FINDING_MOVES.map(({ move, title }) => [move, title])) as Record<
    FindingMove,
    string
  >),
};

export interface FindingFacts {
  state: FindingState;
  correctedBy: string | null;
}
export interface Visitor {
  accountId: string;
  /** Roles of the seats that cover the responsible unit. */
  rolesInScope: ReadonlySet<Role>;
}
export type FindingRefusal = 'wrong_actor' | 'wrong_state' | 'own_correction';

const UNIT: readonly Role[] = ['grid_head', 'patrol_member', 'community_director'];

/** Why this person may not make this move now; null when it is allowed. Pure. */
export function findingRefusal(
  rule: FindingRule,
  finding: FindingFacts,
  { accountId, rolesInScope }: Visitor,
): FindingRefusal | null {
  const acts = rule.actor === 'office' ? (['office'] as const) : UNIT;
  if (!acts.some((role) => rolesInScope.has(role))) return 'wrong_actor';
  if (!rule.from.includes(finding.state)) return 'wrong_state';
  return rule.notTheCorrector && finding.correctedBy === accountId ? 'own_correction' : null;
}

export const openFindingMoves = (finding: FindingFacts, visitor: Visitor): FindingRule[] =>
  FINDING_MOVES.filter((rule) => findingRefusal(rule, finding, visitor) === null);

/** @throws Error for a move that the table does not have */
export function findingRule(move: FindingMove): FindingRule {
  const rule = FINDING_MOVES.find((one) => one.move === move);
  if (!rule) throw new Error(`no rule for move ${move}`);
  return rule;
}

export interface DatedFinding {
  state: FindingState;
  dueAt: Date;
  correctedAt: Date | null;
}

/** Whether it was put right by the day that was set; null: withdrawn, or the day has not come. Pure. */
export function correctedInTime({ state, dueAt, correctedAt }: DatedFinding, now: Date): boolean | null {
  if (state === 'withdrawn') return null;
  if (correctedAt !== null) return correctedAt <= dueAt;
  return dueAt < now ? false : null;
}

const DAY_MS = 86_400_000;
/** The reminder that is due: a day before the end of the last day, and after it. Pure. */
export function findingReminder({ state, dueAt }: DatedFinding, now: Date): 'near' | 'overdue' | null {
  if (state !== 'open') return null;
  if (dueAt < now) return 'overdue';
  return dueAt.getTime() - now.getTime() <= DAY_MS ? 'near' : null;
}
