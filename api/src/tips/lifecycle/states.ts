/** 签收 (from reaching a level to sign-for), 处置 (from dispatch, never reset), 核查 (fresh for each check). */
export const CLOCKS = { accept: '签收', handle: '处置', check: '核查' } as const;
export type ClockName = keyof typeof CLOCKS;

interface StateRow {
  label: string;
  /** Somebody still has to do something. */
  open: boolean;
  /** The clocks that run while a tip is in this state: what a move does to the clocks follows from here. */
  clocks: readonly ClockName[];
}

/** States of a tip, after 数字城管 (GB/T 30428): 待受理 → 派遣 → 处置 → 核查 → 结案. */
export const STATE_TABLE = {
  triage: { label: '待受理', open: true, clocks: ['accept'] },
  dispatched: { label: '已派遣', open: true, clocks: ['accept', 'handle'] },
  handling: { label: '处置中', open: true, clocks: ['handle'] },
  checking: { label: '待核查', open: true, clocks: ['check'] },
  closed: { label: '已结案', open: false, clocks: [] },
  reopen_requested: { label: '申请重办', open: true, clocks: ['check'] },
  on_hold: { label: '已挂账', open: true, clocks: [] },
  referred: { label: '已转区平台', open: true, clocks: [] },
  merged: { label: '已合并', open: false, clocks: [] },
  refused: { label: '不予受理', open: false, clocks: [] },
  appealing: { label: '申诉中', open: true, clocks: ['check'] },
  withdrawn: { label: '已撤回', open: false, clocks: [] },
} as const satisfies Record<string, StateRow>;
export type TipState = keyof typeof STATE_TABLE;

export const STATE_CODES = Object.keys(STATE_TABLE) as TipState[];
export const STATES = Object.fromEntries(
  STATE_CODES.map((state) => [state, STATE_TABLE[state].label]),
) as Record<TipState, string>;
export const OPEN_STATES = STATE_CODES.filter((state) => STATE_TABLE[state].open);
export const clocksIn = (state: TipState): readonly ClockName[] => STATE_TABLE[state].clocks;
