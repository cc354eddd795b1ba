import type { Move, MoveRequest, Need, Photo, Place } from '../api/types';
import { newKey } from '../lib/key';

export const NOTE_LIMIT = 500;

/** What a person fills in for a move. Kept on the device until it has been received. */
export interface MoveAnswer {
  /** Idempotency key: sending again after a lost answer makes no second step. */
  key: string;
  note: string;
  outcome: string | null;
  photos: Photo[];
  gridId: string | null;
  departmentId: string | null;
  /** Day in Beijing, YYYY-MM-DD. */
  date: string | null;
  reason: string | null;
  share: string | null;
  verdict: string | null;
  targetNumber: string | null;
  categoryCode: string | null;
  /** A corrected place. */
  place: Place | null;
}

export const newAnswer = (key = newKey()): MoveAnswer => ({
  key,
  note: '',
  outcome: null,
  photos: [],
  gridId: null,
  departmentId: null,
  date: null,
  reason: null,
  share: null,
  verdict: null,
  targetNumber: null,
  categoryCode: null,
  place: null,
});

/** What was kept earlier for the same tip and move; a new one when there is nothing usable. */
export function restoredAnswer(kept: unknown): MoveAnswer {
  if (typeof kept !== 'object' || kept === null) return newAnswer();
  const { key } = kept as Partial<MoveAnswer>;
  return typeof key === 'string' && key !== '' ? { ...newAnswer(key), ...kept } : newAnswer();
}

/** Whether photos are needed: the chosen outcome may ask for more than the move. */
export function photosNeed({ needs }: Move, outcome: string | null): Need {
  const chosen = needs.outcome?.find(({ code }) => code === outcome)?.photos ?? 'no';
  const rank: Need[] = ['no', 'optional', 'required'];
  return rank.indexOf(chosen) > rank.indexOf(needs.photos) ? chosen : needs.photos;
}

/** The fields that a move asks for and their choices, besides outcome, photos and words. */
function lackingChoices(needs: Move['needs'], answer: MoveAnswer): string[] {
  const place = needs.department ? '请选择承办的网格、社区或部门' : '请选择派往的网格';
  const missing: [boolean, string][] = [
    [Boolean(needs.grid) && answer.gridId === null && answer.departmentId === null, place],
    [Boolean(needs.reasons) && answer.reason === null, '请选择理由'],
    [Boolean(needs.shares) && answer.share === null, '请选择延长多久'],
    [Boolean(needs.verdicts) && answer.verdict === null, '请选择研判结论'],
    [Boolean(needs.date) && answer.date === null, '请选择日期'],
    [Boolean(needs.target) && !answer.targetNumber?.trim(), '请填写另一件的编号'],
    [Boolean(needs.place) && answer.categoryCode === null && answer.place === null, '请更正类型或地点'],
  ];
  return missing.filter(([lacks]) => lacks).map(([, text]) => text);
}

/** What is still to be done before the move can be made; empty when complete. */
export function lacking(move: Move, answer: MoveAnswer, uploading: number): string[] {
  const lacks: string[] = [];
  if (move.needs.outcome && answer.outcome === null) lacks.push('请选择处置结果');
  if (uploading > 0) lacks.push('照片还在上传，请稍等');
  else if (photosNeed(move, answer.outcome) === 'required' && answer.photos.length === 0)
    lacks.push('请拍一张照片');
  lacks.push(...lackingChoices(move.needs, answer));
  if (move.needs.note === 'required' && answer.note.trim() === '') lacks.push('请写明情况');
  return lacks;
}

/** Only what the move asks for is sent. @param version of the tip the person was looking at */
export function moveRequest({ move, needs }: Move, answer: MoveAnswer, version: number): MoveRequest {
  const note = answer.note.trim();
  return {
    key: answer.key,
    move,
    version,
    ...(needs.note !== 'no' && note !== '' ? { note } : {}),
    ...(needs.outcome && answer.outcome !== null ? { outcome: answer.outcome } : {}),
    ...(answer.photos.length > 0 ? { mediaIds: answer.photos.map(({ id }) => id) } : {}),
    ...(needs.grid && answer.gridId !== null ? { gridId: answer.gridId } : {}),
    ...(needs.department && answer.departmentId !== null ? { departmentId: answer.departmentId } : {}),
    ...(needs.date && answer.date !== null ? { date: answer.date } : {}),
    ...(needs.reasons && answer.reason !== null ? { reason: answer.reason } : {}),
    ...(needs.shares && answer.share !== null ? { share: answer.share } : {}),
    ...(needs.verdicts && answer.verdict !== null ? { verdict: answer.verdict } : {}),
    ...(needs.target && answer.targetNumber !== null ? { targetNumber: answer.targetNumber.trim() } : {}),
    ...(needs.place && answer.categoryCode !== null ? { categoryCode: answer.categoryCode } : {}),
    ...(needs.place && answer.place !== null ? answer.place : {}),
  };
}

/** Nothing to fill in: a single confirmation is enough. */
export const isPlain = ({ needs }: Move): boolean =>
  needs.note !== 'required' &&
  needs.photos !== 'required' &&
  ![
    needs.outcome,
    needs.grid,
    needs.date,
    needs.reasons,
    needs.shares,
    needs.verdicts,
    needs.target,
    needs.place,
  ].some(Boolean);
