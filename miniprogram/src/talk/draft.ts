import type { Photo } from '../api/types';
import { newKey } from '../lib/key';

/** What is being written on a case. Kept on the device until it has been received. */
export interface TalkDraft {
  /** Idempotency key: sending again after a lost answer writes nothing twice. */
  key: string;
  text: string;
  photos: Photo[];
  /** Code of the template the text came from. */
  template: string | null;
}

export const newDraft = (): TalkDraft => ({ key: newKey(), text: '', photos: [], template: null });

/** What was kept earlier; a new one when there is nothing usable. */
export function restoredDraft(kept: unknown): TalkDraft {
  const { key, text, photos } = (kept ?? {}) as Partial<TalkDraft>;
  const usable = typeof key === 'string' && key !== '' && typeof text === 'string' && Array.isArray(photos);
  return usable ? { ...newDraft(), ...(kept as TalkDraft) } : newDraft();
}
