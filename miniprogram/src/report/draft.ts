import type { Occurrence, Photo, Place, TipSubmission } from '../api/types';
import { newKey } from '../lib/key';

export const TEXT_LIMIT = 500;
export const PLACE_TEXT_LIMIT = 100;
export const PHOTO_LIMIT = 9;

/** A report being written. Kept on the device until it has been received. */
export interface Draft {
  /** Idempotency key: sent with every attempt, so that sending again after a lost answer makes no second tip. */
  key: string;
  accountId: string;
  categoryCode: string | null;
  text: string;
  place: Place | null;
  placeText: string;
  occurrence: Occurrence;
  anonymous: boolean;
  /** Photos the server already has. */
  photos: Photo[];
}

export const newDraft = (accountId: string, key = newKey()): Draft => ({
  key,
  accountId,
  categoryCode: null,
  text: '',
  place: null,
  placeText: '',
  occurrence: 'none',
  anonymous: false,
  photos: [],
});

/**
 * The draft that was kept, when it is this account's: photos belong to the account that uploaded them.
 * @param kept whatever the device's storage held
 */
export function restored(kept: unknown, accountId: string): Draft | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const draft = kept as Partial<Draft>;
  if (draft.accountId !== accountId || typeof draft.key !== 'string' || draft.key === '') return null;
  return { ...newDraft(accountId, draft.key), ...draft };
}

export const isEmpty = ({ categoryCode, text, place, photos }: Draft): boolean =>
  categoryCode === null && text === '' && place === null && photos.length === 0;

/** What the user still has to do before sending, in the order of the form; empty when complete. */
export function missing(draft: Draft, uploading: number): string[] {
  const lacks: string[] = [];
  if (draft.categoryCode === null) lacks.push('请选择污染种类');
  if (draft.photos.length === 0 && uploading === 0) lacks.push('请拍一张照片');
  if (uploading > 0) lacks.push('照片还在上传，请稍等');
  if (draft.place === null) lacks.push('请选择污染位置');
  if (draft.text.length > TEXT_LIMIT) lacks.push(`说明最多 ${TEXT_LIMIT} 字`);
  return lacks;
}

/** The request for a complete draft; null while something is missing. */
export function submission(draft: Draft): TipSubmission | null {
  const { categoryCode, place, photos, key, text, placeText, occurrence, anonymous } = draft;
  if (categoryCode === null || place === null || photos.length === 0) return null;
  return {
    key,
    categoryCode,
    text: text.trim(),
    lng: place.lng,
    lat: place.lat,
    placeText: placeText.trim(),
    occurrence,
    anonymous,
    mediaIds: photos.map(({ id }) => id),
  };
}
