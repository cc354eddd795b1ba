import type { PickedPhoto } from '../platform/photos';
import { call, getDocument, sendFile } from './client';
import type { components } from './schema';
import type { Page, Place } from './types';

type Schemas = components['schemas'];
export type SourceKind = Schemas['SourceKind'];
export type SourceKindView = Schemas['SourceKindView'];
export type SourceState = Schemas['SourceState'];
export type SourceSummary = Schemas['SourceSummary'];
export type NearSource = Schemas['NearSource'];
export type Source = Schemas['SourceDetail'];
export type SourceFields = Schemas['SourceFields'];
export type SourceMove = Schemas['SourceMove'];
export type Measure = Schemas['MeasureView'];
export type Tick = Schemas['Tick'];
export type InspectSource = Schemas['InspectSource'];

const write = <R>(path: string, body: object) => call<R>('POST', path, { body, repeatable: true });

export interface SourceFilters {
  kind: SourceKind | null;
  state: SourceState | null;
  q: string;
}
const query = ({ kind, state, q }: SourceFilters) => ({ kind, state, q: q || null });

export const getKinds = () => call<{ items: SourceKindView[] }>('GET', '/staff/source-kinds');
export const getSources = (filters: SourceFilters, cursor: string | null) =>
  call<Page<SourceSummary>>('GET', '/staff/sources', { query: { ...query(filters), cursor } });
export const getSourceMap = (filters: SourceFilters) =>
  call<{ items: SourceSummary[]; capped: boolean }>('GET', '/staff/sources/map', { query: query(filters) });
export const getSimilar = (place: Place, kind: SourceKind, name: string) =>
  call<{ items: NearSource[] }>('GET', '/staff/sources/similar', {
    query: { ...place, kind, name: name || null },
  });
export const getSourcesOf = (tipId: string) =>
  call<{ items: NearSource[] }>('GET', `/staff/tips/${tipId}/sources`);
export const getSource = (id: string) => call<Source>('GET', `/staff/sources/${id}`);
export const addSource = (body: SourceFields) => write<Source>('/staff/sources', body);
export const editSource = (id: string, body: Schemas['EditSource']) =>
  write<Source>(`/staff/sources/${id}`, body);
export const moveSource = (id: string, body: Schemas['MoveSource']) =>
  write<Source>(`/staff/sources/${id}/moves`, body);
export const inspectSource = (id: string, body: InspectSource) =>
  write<Source>(`/staff/sources/${id}/inspections`, body);
export const undoInspection = (id: string, entryId: string) =>
  write<Source>(`/staff/sources/${id}/inspections/${entryId}/undo`, {});
export type SourceImport = Schemas['SourceImport'];
export const importSources = (file: PickedPhoto) => sendFile<SourceImport>(file, '/staff/sources-file');
export const getSourcesFile = () => getDocument('/staff/sources-file', '重点污染源.xlsx');
