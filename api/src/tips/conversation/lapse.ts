import { STATE_TABLE, type TipState } from '../lifecycle';

const WHY = {
  closed: '案件已经结案',
  refused: '这件举报不予受理',
  merged: '这件举报已合并到另一件一起办理',
  withdrawn: '举报已经撤回',
} as const satisfies Partial<Record<TipState, string>>;
type EndState = keyof typeof WHY;

const isEnd = (state: TipState): state is EndState => state in WHY && !STATE_TABLE[state].open;

/** What becomes of a question that waits for the reporter. */
export interface Lapse {
  /** Said on the case, to both sides alike. */
  text: string;
  /** The same person reported the tip it was merged into: the question goes on there. */
  carried: boolean;
}

/**
 * What a move does to an open question: when the case ends, the question lapses. A merged tip's question is carried
 * over only to the same reporter: somebody else must not read what was asked of this one. Null: the case goes on.
 */
export function lapseOf(
  before: TipState,
  after: TipState,
  target: { sameReporter: boolean; state: TipState } | null,
): Lapse | null {
  if (!isEnd(after) || before === after) return null;
  const carried = after === 'merged' && target !== null && target.sameReporter && !isEnd(target.state);
  return { carried, text: `${WHY[after]}，上面的问题${carried ? '请到那一件里回答' : '不用再回答了'}。` };
}
