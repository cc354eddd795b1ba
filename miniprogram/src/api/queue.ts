import { call } from './client';
import type { components } from './schema';
import type { StaffQueue } from './types';

type Schemas = components['schemas'];
export type Filters = Schemas['QueueFilters'];
export type Band = Schemas['DueBand'];
export type QueueMap = Schemas['QueueMap'];
export type QueuePin = Schemas['QueuePin'];
export type BulkMove = Schemas['BulkMoves']['move'];
export type BulkMoves = Schemas['BulkMoves'];
export type BulkReport = Schemas['BulkReport'];
export type SavedView = Schemas['SavedViewOut'];
export type Alert = Schemas['AlertView'];
export type Alerts = Schemas['AlertList'];
export type AlertLevel = Schemas['AlertLevel'];
export type NewAlert = Schemas['StartAlert'];

const write = <R>(path: string, body: object) => call<R>('POST', path, { body, repeatable: true });

export const getQueue = (filters: Filters, cursor: string | null) =>
  call<StaffQueue>('GET', '/staff/queue', { query: { ...filters, cursor } });
export const getQueueMap = (filters: Filters) =>
  call<QueueMap>('GET', '/staff/queue/map', { query: { ...filters } });
/** Up to fifty moves, one after the other, take the server longer than one answer usually does. */
export const moveMany = (body: BulkMoves) =>
  call<BulkReport>('POST', '/staff/moves/bulk', { body, repeatable: true, timeoutMs: 60_000 });

export const getViews = () => call<{ items: SavedView[] }>('GET', '/staff/views');
export const saveView = (body: Schemas['SaveView']) => write<SavedView>('/staff/views', body);
export const renameView = (id: string, name: string) => write<SavedView>(`/staff/views/${id}`, { name });
export const deleteView = (id: string) => write<null>(`/staff/views/${id}/delete`, {});

export const getAlerts = () => call<Alerts>('GET', '/staff/alerts');
export const startAlert = (body: NewAlert) => write<Alert>('/staff/alerts', body);
export const endAlert = (id: string) => write<Alert>(`/staff/alerts/${id}/end`, {});
