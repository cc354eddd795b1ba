import { call } from './client';
import type { components } from './schema';
import type { Page } from './types';

type Schemas = components['schemas'];
export type DrawSummary = Schemas['DrawSummary'];
export type DrawView = Schemas['DrawView'];
export type DrawRecord = Schemas['DrawRecord'];
export type MyDraw = Schemas['MyDraw'];
export type StaffDraw = Schemas['StaffDraw'];
export type DrawBasis = Schemas['DrawBasis'];
export type NewDraw = Schemas['NewDraw'];
export type ChangeDraw = Schemas['ChangeDraw'];

const write = (path: string, body: object) =>
  call<StaffDraw>('POST', `/staff/draws${path}`, { body, repeatable: true });

export const getDraws = (cursor: string | null) =>
  call<Page<DrawSummary>>('GET', '/draws', { query: { cursor } });
export const getDraw = (id: string) => call<DrawView>('GET', `/draws/${id}`);
export const recordPath = (id: string) => `/draws/${id}/record`;
export const getRecord = (id: string) => call<DrawRecord>('GET', recordPath(id));
export const getMyDraw = (id: string) => call<MyDraw>('GET', `/draws/${id}/mine`);

export const getStaffDraws = (cursor: string | null) =>
  call<Page<DrawSummary>>('GET', '/staff/draws', { query: { cursor } });
export const getStaffDraw = (id: string) => call<StaffDraw>('GET', `/staff/draws/${id}`);
export const addDraw = (body: NewDraw) => write('', body);
/** Names the version it changes: sent twice, the second is told that somebody was faster. */
export const changeDraw = (id: string, body: ChangeDraw) =>
  call<StaffDraw>('POST', `/staff/draws/${id}`, { body });
export const publishDraw = (id: string, version: number) => write(`/${id}/publish`, { version });
export const holdDraw = (id: string, late: string) => write(`/${id}/draw`, { late });
export const cancelDraw = (id: string, reason: string) => write(`/${id}/cancel`, { reason });
