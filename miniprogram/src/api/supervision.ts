import { call, getDocument } from './client';
import type { components } from './schema';
import type { Page } from './types';

type Schemas = components['schemas'];
export type ListedState = Schemas['ListedState'];
export type ListedSummary = Schemas['ListedSummary'];
export type ListedDetail = Schemas['ListedDetail'];
export type ListedMove = Schemas['ListedMoveView'];
export type LinkedTip = Schemas['LinkedTip'];
export type MeetingKind = Schemas['MeetingKind'];
export type MeetingSummary = Schemas['MeetingSummary'];
export type MeetingDetail = Schemas['MeetingDetail'];
export type MeetingTask = Schemas['MeetingTaskView'];
export type TaskDraft = Schemas['TaskField'];
export type Upward = Schemas['UpwardView'];

const write = <R>(path: string, body: object) => call<R>('POST', path, { body, repeatable: true });

export const getListed = (state: ListedState | null, cursor: string | null) =>
  call<Page<ListedSummary>>('GET', '/staff/listed', { query: { state, cursor } });
export const getListedOf = (tipId: string) =>
  call<Page<ListedSummary>>('GET', '/staff/listed', { query: { tipId } });
export const getListedCase = (id: string) => call<ListedDetail>('GET', `/staff/listed/${id}`);
export const listCase = (body: Schemas['ListCase']) => write<ListedDetail>('/staff/listed', body);
export const moveListed = (id: string, body: Schemas['MoveListed']) =>
  write<ListedDetail>(`/staff/listed/${id}/moves`, body);

export const changeTips = (id: string, body: Schemas['ChangeTips']) =>
  write<ListedDetail>(`/staff/listed/${id}/tips`, body);
/** Open tips that can be listed: around a tip, or by words. */
export const getCandidates = (query: { near: string; q: string; cursor: string | null }) =>
  call<Page<LinkedTip>>('GET', '/staff/listed-candidates', {
    query: { near: query.near || null, q: query.q || null, cursor: query.cursor },
  });

export const getMeetings = (cursor: string | null) =>
  call<Page<MeetingSummary>>('GET', '/staff/meetings', { query: { cursor } });
export const getMeetingsOf = (tipId: string) =>
  call<{ items: MeetingSummary[] }>('GET', `/staff/tips/${tipId}/meetings`);
export const getMeeting = (id: string) => call<MeetingDetail>('GET', `/staff/meetings/${id}`);
export const addMeeting = (body: Schemas['NewMeeting']) => write<MeetingDetail>('/staff/meetings', body);
export const concludeMeeting = (id: string, body: Schemas['ConcludeMeeting']) =>
  write<MeetingDetail>(`/staff/meetings/${id}/conclusion`, body);
export const tickTask = (id: string, note: string) =>
  write<MeetingDetail>(`/staff/meeting-tasks/${id}/done`, { note });

/** The latest report of a case, or the one with this number. */
export const getUpward = (tipId: string, sequence: number | null = null) =>
  call<Upward>('GET', `/staff/tips/${tipId}/upward-report`, { query: { sequence } });
export const saveUpward = (tipId: string, body: Schemas['SaveUpward']) =>
  write<Upward>(`/staff/tips/${tipId}/upward-report`, body);
export const beginUpward = (tipId: string, body: Schemas['BeginUpward']) =>
  write<Upward>(`/staff/tips/${tipId}/upward-report/next`, body);
export const sendUpward = (tipId: string, body: Schemas['SendUpward']) =>
  write<Upward>(`/staff/tips/${tipId}/upward-report/sent`, body);
export const printUpward = ({ tipId, tipNumber, sequence, name }: Upward) =>
  getDocument(
    `/staff/tips/${tipId}/upward-report/docx?sequence=${sequence}`,
    `情况报告-${tipNumber}-${name.replace(/\s/g, '')}.docx`,
  );
