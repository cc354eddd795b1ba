import type { Role } from '../core/auth/principal';

/** States of a listed case (挂牌督办): proposed → open → completion reported, checked on site → lifted. */
export const LISTED_STATES = {
  proposed: '待决定',
  open: '督办中',
  extension_requested: '申请延期',
  check_requested: '待现场核查',
  lifted: '已解除',
  declined: '未予挂牌',
} as const;
export type ListedState = keyof typeof LISTED_STATES;
export const ENDED: readonly ListedState[] = ['lifted', 'declined'];

export const LISTED_MOVES = [
  'issue',
  'decline',
  'progress',
  'ask_extension',
  'grant_extension',
  'refuse_extension',
  'report_done',
  'check_passed',
  'check_failed',
  'lift',
] as const;
export type ListedMove = (typeof LISTED_MOVES)[number];
/** What stands in the register besides the moves: the system's reminders, tips linked and parted. */
export type ListedAction = 'propose' | 'reminder' | 'link' | 'unlink' | ListedMove;

/**
 * Who makes a move: the subdistrict office; those responsible (holders of the responsible grid and the
 * community director above them, or the people of the responsible department); or who checks on site (director or office).
 */
export type ListedActor = 'office' | 'responsible' | 'checker';
/** issuer: the level that listed the case. */
export type ListedAudience = 'responsible' | 'office' | 'issuer' | 'proposer' | 'reporter';

export interface ListedRule {
  move: ListedMove;
  label: string;
  from: readonly ListedState[];
  to: ListedState;
  actor: ListedActor;
  needs: { note: 'optional' | 'required'; photos: 'no' | 'optional' | 'required'; terms?: true; day?: true };
  /** A second person's site check: neither who reported completion nor who holds the responsible grid. */
  secondPerson?: true;
  /** Only after such a check of the latest completion. */
  afterCheck?: true;
  /** Not again once such a check is recorded. */
  beforeCheck?: true;
  /** The one extension has not been used yet. */
  firstExtension?: true;
  tells: readonly ListedAudience[];
  title: string;
  danger?: true;
}

/** Every move there is (notice, safeguards 三). Guards, buttons and tests derive from this table. */
export const LISTED_RULES: readonly ListedRule[] = [
  {
    move: 'issue',
    label: '同意挂牌',
    from: ['proposed'],
    to: 'open',
    actor: 'office',
    needs: { note: 'optional', photos: 'no', terms: true },
    tells: ['responsible', 'proposer', 'reporter'],
    title: '已挂牌督办',
    danger: true,
  },
  {
    move: 'decline',
    label: '不予挂牌',
    from: ['proposed'],
    to: 'declined',
    actor: 'office',
    needs: { note: 'required', photos: 'no' },
    tells: ['proposer'],
    title: '未予挂牌',
    danger: true,
  },
  {
    move: 'progress',
    label: '填报进展',
    from: ['open', 'extension_requested'],
    // Stays where it is: see `stateAfter`.
    to: 'open',
    actor: 'responsible',
    needs: { note: 'required', photos: 'optional' },
    tells: ['office'],
    title: '填报进展',
  },
  {
    move: 'report_done',
    label: '报告整改完成',
    from: ['open'],
    to: 'check_requested',
    actor: 'responsible',
    needs: { note: 'required', photos: 'required' },
    tells: ['office'],
    title: '报告整改完成，等待现场核查',
  },
  {
    move: 'ask_extension',
    label: '申请延期',
    from: ['open'],
    to: 'extension_requested',
    actor: 'responsible',
    needs: { note: 'required', photos: 'optional', day: true },
    firstExtension: true,
    tells: ['office'],
    title: '申请延期',
  },
  {
    move: 'grant_extension',
    label: '同意延期',
    from: ['extension_requested'],
    to: 'open',
    actor: 'office',
    needs: { note: 'optional', photos: 'no' },
    tells: ['responsible'],
    title: '同意延期',
  },
  {
    move: 'refuse_extension',
    label: '不同意延期',
    from: ['extension_requested'],
    to: 'open',
    actor: 'office',
    needs: { note: 'required', photos: 'no' },
    tells: ['responsible'],
    title: '不同意延期',
  },
  {
    move: 'lift',
    label: '解除挂牌',
    from: ['check_requested'],
    to: 'lifted',
    actor: 'office',
    needs: { note: 'optional', photos: 'no' },
    afterCheck: true,
    tells: ['responsible', 'proposer', 'reporter'],
    title: '解除挂牌督办',
    danger: true,
  },
  {
    move: 'check_passed',
    label: '现场核查：已整改',
    from: ['check_requested'],
    to: 'check_requested',
    actor: 'checker',
    needs: { note: 'required', photos: 'required' },
    secondPerson: true,
    beforeCheck: true,
    tells: ['office', 'responsible'],
    title: '现场核查：已整改到位',
  },
  {
    move: 'check_failed',
    label: '现场核查：未整改到位',
    from: ['check_requested'],
    to: 'open',
    actor: 'checker',
    needs: { note: 'required', photos: 'required' },
    secondPerson: true,
    tells: ['office', 'responsible'],
    title: '现场核查：未整改到位，继续整改',
  },
];

export const LISTED_TITLES: Record<ListedAction, string> = {
  propose: '提议挂牌督办',
  reminder: '期限提醒',
  link: '列入举报',
  unlink: '移出举报',
  ...(Object.fromEntries(LISTED_RULES.map((rule) => [rule.move, rule.title])) as Record<ListedMove, string>),
};

/** What a guard needs to know of the case. */
export interface ListedSituation {
  state: ListedState;
  responsibleGridId: string | null;
  responsibleDepartmentId: string | null;
  /** Who reported completion last. */
  completedBy: string | null;
  /** Who recorded the passed site check of that completion; null before, and after each new completion. */
  checkedBy: string | null;
  extended: boolean;
}
export interface ListedPerson {
  accountId: string;
  /** Roles of the seats whose grid is the case's grid or above it. */
  rolesInScope: ReadonlySet<Role>;
  /** Grids on which the person has a seat. */
  seatGrids: ReadonlySet<string>;
  /** Departments in which the person has a seat. */
  departments: ReadonlySet<string>;
}

export type ListedRefusal =
  | 'wrong_actor'
  | 'wrong_state'
  | 'own_completion'
  | 'own_grid'
  | 'not_checked'
  | 'already_checked'
  | 'already_extended';

/** Why this person may not make this move now; null when it is allowed. Pure. */
export function listedRefusal(
  rule: ListedRule,
  listed: ListedSituation,
  person: ListedPerson,
): ListedRefusal | null {
  if (!mayAct(rule.actor, listed, person)) return 'wrong_actor';
  if (!rule.from.includes(listed.state)) return 'wrong_state';
  if (rule.secondPerson) {
    if (listed.completedBy === person.accountId) return 'own_completion';
    if (isResponsible(listed, person)) return 'own_grid';
  }
  if (rule.beforeCheck && listed.checkedBy !== null) return 'already_checked';
  if (rule.firstExtension && listed.extended) return 'already_extended';
  if (rule.afterCheck && (listed.checkedBy === null || listed.checkedBy === listed.completedBy))
    return 'not_checked';
  return null;
}

export function openListedMoves(listed: ListedSituation, person: ListedPerson): ListedRule[] {
  return LISTED_RULES.filter((rule) => listedRefusal(rule, listed, person) === null);
}

/** Progress may be told while an extension is being decided; the decision stays pending. */
export const stateAfter = (rule: ListedRule, before: ListedState): ListedState =>
  rule.move === 'progress' ? before : rule.to;

export function listedRule(move: ListedMove): ListedRule {
  const rule = LISTED_RULES.find((candidate) => candidate.move === move);
  if (!rule) throw new Error(`no rule for move ${move}`);
  return rule;
}

function mayAct(actor: ListedActor, listed: ListedSituation, person: ListedPerson): boolean {
  const { rolesInScope } = person;
  if (actor === 'office') return rolesInScope.has('office');
  if (actor === 'checker') return rolesInScope.has('office') || rolesInScope.has('community_director');
  if (isResponsible(listed, person) || rolesInScope.has('community_director')) return true;
  // A unit without seats here, or one that reports by phone: the office writes it down.
  return listed.responsibleGridId === null && rolesInScope.has('office');
}

/** Sits on the responsible grid or in the responsible department. */
const isResponsible = (listed: ListedSituation, { seatGrids, departments }: ListedPerson): boolean =>
  (listed.responsibleGridId !== null && seatGrids.has(listed.responsibleGridId)) ||
  (listed.responsibleDepartmentId !== null && departments.has(listed.responsibleDepartmentId));
