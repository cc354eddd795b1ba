import { makeMove } from '../api/endpoints';
import { ApiProblem } from '../api/problem';
import type { Move, MoveRequest, TipDetail } from '../api/types';
import { newKey } from '../lib/key';
import { confirm, explain, toast } from '../lib/ui';
import { moveRequest, newAnswer } from './answer';

/**
 * Makes a move; null when somebody else was faster, which is explained to the user. Other failures are thrown.
 */
export async function attemptMove(tip: TipDetail, request: MoveRequest): Promise<TipDetail | null> {
  try {
    return await makeMove(tip.id, request);
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 409) throw error;
    const { current } = error.body ?? {};
    const now = current?.stateName ? `\n现在的状态：${current.stateName}` : '';
    await explain(new ApiProblem(409, error.code, error.message + now), '请看一下最新情况');
    return null;
  }
}

/** Repeating a plain move within this page uses the same key, so that a lost answer does no harm. */
const keys = new Map<string, string>();

/** Makes a move without anything to fill in, after asking. Null when the user thought again or it was too late. */
export async function makePlainMove(tip: TipDetail, move: Move): Promise<TipDetail | null> {
  const warning = move.danger ? '确定后不能撤销。' : '';
  if (
    !(await confirm({ title: move.label, content: `确定要「${move.label}」吗？${warning}`, yes: '确定' }))
  ) {
    return null;
  }
  const subject = `${tip.id} ${tip.version} ${move.move}`;
  const key = keys.get(subject) ?? newKey();
  keys.set(subject, key);
  const after = await attemptMove(tip, moveRequest(move, newAnswer(key), tip.version));
  if (after) toast('已完成');
  return after;
}
