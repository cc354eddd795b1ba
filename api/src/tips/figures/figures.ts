import { OPEN_STATES, type Action } from '../lifecycle';
import { type CaseEvent, type CaseRecord, dueOf, type Period, stateBefore, within } from './record';

interface FigureRow {
  label: string;
  /** What is counted, for the reader of a report. */
  help: string;
  holds: (record: CaseRecord, period: Period) => boolean;
}

const happened =
  (actions: readonly Action[], also: (event: CaseEvent) => boolean = () => true) =>
  ({ events }: CaseRecord, period: Period): boolean =>
    events.some((event) => actions.includes(event.action) && also(event) && within(event.at, period));

const due = (record: CaseRecord, period: Period, onTime?: boolean): boolean => {
  const one = dueOf(record);
  return one !== null && within(one.at, period) && (onTime === undefined || one.onTime === onTime);
};

const openAt = (record: CaseRecord, { to }: Period): boolean => {
  const state = stateBefore(record, to);
  return state !== null && OPEN_STATES.includes(state);
};

const HANDLED: readonly Action[] = ['handle', 'refer_answer'];

/**
 * The figures of a week or a month (notice, items 6 and 11): each counts cases, so that each can open the cases
 * behind it. Flows belong to the period in which the step was made, whatever became of it later; `open` and
 * `overdue` are as of its end.
 */
export const FIGURES = {
  received: { label: '受理举报', help: '本期提交的举报', holds: (r, p) => within(r.submittedAt, p) },
  filed: { label: '立案派遣', help: '本期派遣到承办单位的', holds: happened(['dispatch']) },
  refused: { label: '不予受理', help: '本期不予受理的', holds: happened(['refuse']) },
  handled: { label: '处置', help: '本期填写处置结果的，含区平台答复', holds: happened(HANDLED) },
  notFound: {
    label: '到场未发现',
    help: '本期到场未发现的，不影响考核',
    holds: happened(HANDLED, ({ outcome }) => outcome === 'not_found'),
  },
  closed: { label: '结案', help: '本期核查通过的', holds: happened(['pass']) },
  due: {
    label: '应按期办结',
    help: '本期办结的，和本期超过处置时限的；已合并、撤回、不予受理的不算',
    holds: (r, p) => due(r, p),
  },
  onTime: { label: '按期办结', help: '其中在处置时限内办结的', holds: (r, p) => due(r, p, true) },
  late: { label: '超期', help: '其中超过处置时限的', holds: (r, p) => due(r, p, false) },
  escalated: {
    label: '上报升级',
    help: '本期上报或超时自动升级的',
    holds: happened(['escalate', 'auto_escalate']),
  },
  referred: { label: '转区平台', help: '本期转区平台的', holds: happened(['refer']) },
  returned: { label: '退回', help: '本期承办单位退回的', holds: happened(['return']) },
  rework: { label: '退回重办', help: '本期核查没有通过的', holds: happened(['rework']) },
  extended: { label: '延期', help: '本期批准延期的', holds: happened(['approve_extension']) },
  reopened: { label: '重办', help: '本期因群众反映没解决而重办的', holds: happened(['reopen']) },
  answered: {
    label: '群众反馈',
    help: '本期群众答复“解决了吗”的',
    holds: happened(['confirm_fixed', 'say_not_fixed']),
  },
  satisfied: { label: '反馈已解决', help: '其中答复已解决的', holds: happened(['confirm_fixed']) },
  open: { label: '期末在办', help: '到本期末还没有办结的', holds: openAt },
  overdue: {
    label: '期末超期在办',
    help: '到本期末还没有办结、又超过处置时限的',
    holds: (r, p) => openAt(r, p) && r.lateAt !== null && r.lateAt < p.to,
  },
} as const satisfies Record<string, FigureRow>;

export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];
export type Figures = Record<FigureName, number>;

/** The cases behind a figure. Pure. */
export const behind = (records: readonly CaseRecord[], period: Period, name: FigureName): CaseRecord[] =>
  records.filter((record) => FIGURES[name].holds(record, period));

/** All figures of a period. Pure. */
export const figuresOf = (records: readonly CaseRecord[], period: Period): Figures =>
  Object.fromEntries(FIGURE_NAMES.map((name) => [name, behind(records, period, name).length])) as Figures;

/** Less than this many cases say nothing about anybody. */
export const MINIMUM_SAMPLE = 5;

/** Share in percent with one decimal; null: too few to say (样本不足). */
export const share = (part: number, whole: number, minimum = MINIMUM_SAMPLE): number | null =>
  whole < minimum ? null : Math.round((part / whole) * 1000) / 10;

/** Figures by a property of the cases, such as category, grid or source. */
export function figuresBy<K extends string>(
  records: readonly CaseRecord[],
  period: Period,
  keyOf: (record: CaseRecord) => K,
): Map<K, Figures> {
  const groups = new Map<K, CaseRecord[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group) group.push(record);
    else groups.set(keyOf(record), [record]);
  }
  return new Map([...groups].map(([key, group]) => [key, figuresOf(group, period)]));
}

/** Stands where a share of too few cases would. */
export const TOO_FEW = '样本不足';

/** A share as it is written: 93.1%, or 样本不足. Pure. */
export const rateText = (rate: number | null): string => (rate === null ? TOO_FEW : `${rate}%`);
