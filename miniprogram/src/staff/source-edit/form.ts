import type { Cycle } from '../../api/patrol';
import type { Source, SourceFields, SourceKind } from '../../api/sources';
import type { Place } from '../../api/types';

export interface SourceForm {
  kind: SourceKind | null;
  name: string;
  unit: string;
  contactName: string;
  contactPhone: string;
  place: Place | null;
  placeText: string;
  measures: string;
  /** 'usual': as usual for the kind. */
  cycle: Cycle | 'usual';
  times: number;
}

export const EMPTY: SourceForm = {
  kind: null,
  name: '',
  unit: '',
  contactName: '',
  contactPhone: '',
  place: null,
  placeText: '',
  measures: '',
  cycle: 'usual',
  times: 1,
};

export const formOf = (source: Source): SourceForm => ({
  kind: source.kind,
  name: source.name,
  unit: source.unit,
  contactName: source.contactName ?? '',
  contactPhone: source.contactPhone ?? '',
  place: { lng: source.lng, lat: source.lat },
  placeText: source.placeText,
  measures: source.measures,
  cycle: source.cycle ?? 'usual',
  times: source.times ?? 1,
});

/** What is still to be filled in; null when it is complete. Pure. */
export function lackOf({ kind, name, place }: SourceForm): string | null {
  if (kind === null) return '请选择种类';
  if (name.trim() === '') return '请填写名称';
  return place === null ? '请选择位置' : null;
}

/** The request of a complete form; null while something is missing. */
export function fieldsOf(form: SourceForm, key: string): SourceFields | null {
  const { kind, place, cycle, times } = form;
  if (kind === null || place === null || lackOf(form) !== null) return null;
  return {
    key,
    kind,
    name: form.name.trim(),
    unit: form.unit.trim(),
    contactName: form.contactName.trim(),
    contactPhone: form.contactPhone.trim(),
    lng: place.lng,
    lat: place.lat,
    placeText: form.placeText.trim(),
    measures: form.measures.trim(),
    ...(cycle === 'usual' ? {} : { cycle, times }),
  };
}
