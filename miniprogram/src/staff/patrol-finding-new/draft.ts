import type { FindingKind, RecordFinding } from '../../api/patrol';
import type { SourceKind } from '../../api/sources';
import type { Place } from '../../api/types';

/** A finding that is being written; kept on the device. */
export interface FindingDraft {
  kind: FindingKind | null;
  categoryCode: string | null;
  text: string;
  place: Place | null;
  placeText: string;
  /** Ids of photos kept on the device. */
  photos: string[];
  told: string;
  rectifyBy: string;
  sourceKind: SourceKind | null;
  sourceName: string;
}

/** What the page was opened with. */
export interface Subject {
  gridId: string;
  lineId: string;
  title: string;
  sourceId: string;
  categories: string[];
}

/** Where a draft is kept: one for each line or source, so that nothing is mixed. */
export const draftPlace = (about: string): string => `finding-${about || 'free'}`;

export const emptyDraft = (categories: readonly string[]): FindingDraft => ({
  kind: null,
  categoryCode: categories.length === 1 ? (categories[0] ?? null) : null,
  text: '',
  place: null,
  placeText: '',
  photos: [],
  told: '',
  rectifyBy: '',
  sourceKind: null,
  sourceName: '',
});

/** Whether something of it was made by hand. */
export const isBegun = ({ photos, text, kind }: FindingDraft): boolean =>
  photos.length > 0 || text !== '' || kind !== null;

/** What is still to be done before sending, in the order of the form. Pure. */
export function lacking(draft: FindingDraft): string[] {
  const lacks: string[] = [];
  if (draft.photos.length === 0 && draft.kind !== 'dissuaded') lacks.push('请拍一张照片');
  if (draft.categoryCode === null) lacks.push('请选择污染种类');
  if (draft.place === null) lacks.push('请选择位置');
  if (draft.kind === null) lacks.push('请选择怎么处理的');
  if (draft.kind === 'rectify' && draft.rectifyBy === '') lacks.push('请选择整改期限');
  if (draft.kind === 'new_source' && draft.sourceKind === null) lacks.push('请选择污染源种类');
  return lacks;
}

/** The record of a complete draft; null while something is missing. @param foundAt ISO 8601, UTC */
export function recordOf(
  draft: FindingDraft,
  { gridId, lineId, sourceId }: Subject,
  key: string,
  foundAt: string,
): Omit<RecordFinding, 'mediaIds'> | null {
  const { kind, categoryCode, place } = draft;
  if (kind === null || categoryCode === null || place === null || lacking(draft).length > 0) return null;
  return {
    key,
    kind,
    categoryCode,
    text: draft.text.trim(),
    lng: place.lng,
    lat: place.lat,
    placeText: draft.placeText.trim(),
    foundAt,
    ...(gridId ? { gridId } : {}),
    ...(gridId && lineId ? { lineId } : {}),
    ...(sourceId && kind !== 'new_source' ? { sourceId } : {}),
    ...(kind === 'rectify' ? { rectifyBy: draft.rectifyBy } : {}),
    ...(kind === 'rectify' && draft.told.trim() ? { told: draft.told.trim() } : {}),
    ...(kind === 'new_source' && draft.sourceKind ? { sourceKind: draft.sourceKind } : {}),
    ...(kind === 'new_source' && draft.sourceName.trim() ? { sourceName: draft.sourceName.trim() } : {}),
  };
}
