export const SOURCE_STATES = { active: '在管', stopped: '停工停业', removed: '已销号' } as const;
export type SourceState = keyof typeof SOURCE_STATES;
export const SOURCE_STATE_CODES = Object.keys(SOURCE_STATES) as SourceState[];

export const SOURCE_ACTIONS = {
  added: '登记',
  edited: '修改',
  inspected: '检查',
  stopped: '停工停业',
  resumed: '恢复',
  removed: '销号',
} as const;
export type SourceAction = keyof typeof SOURCE_ACTIONS;

export const STATE_MOVES = ['stopped', 'resumed', 'removed'] as const satisfies readonly SourceAction[];
export type StateMove = (typeof STATE_MOVES)[number];

const NEXT: Record<StateMove, { from: readonly SourceState[]; to: SourceState }> = {
  stopped: { from: ['active'], to: 'stopped' },
  resumed: { from: ['stopped', 'removed'], to: 'active' },
  removed: { from: ['active', 'stopped'], to: 'removed' },
};

/** Where a move leads from a state; null when it cannot be made. */
export const nextState = (state: SourceState, move: StateMove): SourceState | null =>
  NEXT[move].from.includes(state) ? NEXT[move].to : null;

export const movesOf = (state: SourceState): StateMove[] =>
  STATE_MOVES.filter((move) => nextState(state, move) !== null);
