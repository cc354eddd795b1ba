import { call } from './client';
import type { components } from './schema';
import type { Page } from './types';

type Schemas = components['schemas'];
export type Plan = Schemas['PlanView'];
export type PlanCheck = Schemas['PlanCheck'];
export type PlanInspection = Schemas['PlanInspection'];
export type PlanRectification = Schemas['PlanRectification'];
export type DoCheck = Schemas['DoCheck'];
export type ChecklistItem = Schemas['ItemView'];
export type SaveItem = Schemas['SaveItem'];
export type Cycle = Schemas['Cycle'];
export type FindingKind = Schemas['PatrolFindingKind'];
export type FindingState = Schemas['PatrolFindingState'];
export type FindingSummary = Schemas['PatrolFindingSummary'];
export type Finding = Schemas['PatrolFindingDetail'];
export type RecordFinding = Schemas['RecordFinding'];

const write = <R>(path: string, body: object) => call<R>('POST', path, { body, repeatable: true });

export const getPlan = (gridId: string | null) =>
  call<Plan>('GET', '/staff/patrol/plan', { query: { gridId } });
export const doCheck = (body: DoCheck) => write<Plan>('/staff/patrol/checks', body);
export const undoCheck = (id: string) => write<Plan>(`/staff/patrol/checks/${id}/undo`, {});

export const getItems = () => call<{ items: ChecklistItem[] }>('GET', '/staff/patrol/items');
export const saveItem = (body: SaveItem) => write<{ items: ChecklistItem[] }>('/staff/patrol/items', body);
export const stopItem = (id: string) =>
  write<{ items: ChecklistItem[] }>(`/staff/patrol/items/${id}/stop`, {});

export interface FindingFilters {
  gridId: string | null;
  kind: FindingKind | null;
  state: FindingState | null;
}
export const getFindings = (
  filters: Partial<FindingFilters> & { sourceId?: string },
  cursor: string | null,
) => call<Page<FindingSummary>>('GET', '/staff/patrol/findings', { query: { ...filters, cursor } });
export const getFinding = (id: string) => call<Finding>('GET', `/staff/patrol/findings/${id}`);
export const recordFinding = (body: RecordFinding) => write<Finding>('/staff/patrol/findings', body);
export const recheckFinding = (id: string, body: Schemas['RecheckFinding']) =>
  write<Finding>(`/staff/patrol/findings/${id}/recheck`, body);
export const fileFinding = (id: string) => write<Finding>(`/staff/patrol/findings/${id}/file`, {});
export const undoFinding = (id: string) => write<Finding>(`/staff/patrol/findings/${id}/undo`, {});
