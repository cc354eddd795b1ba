import type { Move, MoveRequest, Need, Photo } from '../api/types';
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
}

export const newAnswer = (key = newKey()): MoveAnswer => ({
  key,
  note: '',
  outcome: null,
  photos: [],
  gridId: null,
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

/** What is still to be done before the move can be made; empty when complete. */
export function lacking(move: Move, answer: MoveAnswer, uploading: number): string[] {
  const lacks: string[] = [];
  if (move.needs.outcome && answer.outcome === null) lacks.push('请选择处置结果');
  if (uploading > 0) lacks.push('照片还在上传，请稍等');
  else if (photosNeed(move, answer.outcome) === 'required' && answer.photos.length === 0)
    lacks.push('请拍一张照片');
  if (move.needs.grid && answer.gridId === null) lacks.push('请选择派往的网格');
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
  };
}

/** Nothing to fill in: a single confirmation is enough. */
export const isPlain = ({ needs }: Move): boolean =>
  needs.note !== 'required' && needs.photos !== 'required' && !needs.outcome && !needs.grid;
