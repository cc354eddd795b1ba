import { beijingDay, parseDay } from '../../core/calendar/beijing';
import type { Period } from '../../tips/figures';

export const PERIOD_KINDS = { month: '月度', quarter: '季度' } as const;
export type PeriodKind = keyof typeof PERIOD_KINDS;

/**
 * open: coming or under way. computed: the office looks at it. appealing: shown to the units, who may appeal. settled:
 * appeals are decided, rewards proposed. published.
 */
export const PERIOD_STATES = {
  open: '未结束',
  computed: '已计算，待街道办审阅',
  appealing: '公示，可以申诉',
  settled: '申诉已处理，待发布',
  published: '已发布',
} as const;
export type PeriodState = keyof typeof PERIOD_STATES;
/** In which the units see it. */
export const SHOWN_STATES: readonly PeriodState[] = ['appealing', 'settled', 'published'];

export interface Span extends Period {
  name: string;
}

const MONTHS: Record<PeriodKind, number> = { month: 1, quarter: 3 };
const two = (value: number): string => String(value).padStart(2, '0');
const firstOf = (month: number): Date => parseDay(`${Math.floor(month / 12)}-${two((month % 12) + 1)}-01`);
/** Months since year 0, of the Beijing day of an instant. */
const monthOf = (at: Date): number => {
  const [year = 0, month = 1] = beijingDay(at).split('-').map(Number);
  return year * 12 + month - 1;
};

/** The month or quarter that holds an instant, by Beijing days; `offset`: so many before or after it. Pure. */
export function spanOf(kind: PeriodKind, at: Date, offset = 0): Span {
  const length = MONTHS[kind];
  const start = (Math.floor(monthOf(at) / length) + offset) * length;
  const year = Math.floor(start / 12);
  const name =
    kind === 'month'
      ? `${year}年${(start % 12) + 1}月`
      : `${year}年第${'一二三四'.charAt((start % 12) / 3)}季度`;
  return { name, from: firstOf(start), to: firstOf(start + length) };
}

/** The spans that can be opened now: the next ones, none that has begun. Pure. */
export const openable = (kind: PeriodKind, now: Date): Span[] =>
  [1, 2].map((offset) => spanOf(kind, now, offset));

export const PERIOD_MOVES = {
  compute: '计算得分',
  open_appeals: '公示，开始申诉',
  settle: '结束申诉，拟定奖励名单',
  publish: '发布结果',
} as const;
export type PeriodMove = keyof typeof PERIOD_MOVES;

interface Facts {
  state: PeriodState;
  endsAt: Date;
  appealsUntil: Date | null;
}

/** The next step of a period, and why it cannot be made yet (in Chinese); null: there is none. Pure. */
export function nextMove(
  { state, endsAt, appealsUntil }: Facts,
  pending: { appeals: number },
  now: Date,
): { move: PeriodMove; notYet: string | null } | null {
  switch (state) {
    case 'open':
      return { move: 'compute', notYet: endsAt > now ? '考核期还没有结束' : null };
    case 'computed':
      return { move: 'open_appeals', notYet: null };
    case 'appealing': {
      const waiting = appealsUntil !== null && appealsUntil > now ? '申诉期还没有结束' : null;
      const undecided = pending.appeals > 0 ? `还有 ${pending.appeals} 件申诉没有处理` : null;
      return { move: 'settle', notYet: waiting ?? undecided };
    }
    case 'settled':
      return { move: 'publish', notYet: null };
    case 'published':
      return null;
  }
}
