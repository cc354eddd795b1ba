import { call, getDocument } from './client';
import type { components } from './schema';
import type { Page } from './types';

type Schemas = components['schemas'];
export type InspectionSummary = Schemas['InspectionSummary'];
export type InspectionDetail = Schemas['InspectionDetail'];
export type FindingState = Schemas['FindingState'];
export type FindingSummary = Schemas['FindingSummary'];
export type FindingDetail = Schemas['FindingDetail'];
export type FindingMove = Schemas['FindingMoveView'];
export type BulletinList = Schemas['BulletinList'];
export type BulletinDetail = Schemas['BulletinDetail'];
export type BulletinRow = Schemas['BulletinRowView'];
export type Reader = Schemas['ReaderView'];

const write = <R>(path: string, body: object) => call<R>('POST', path, { body, repeatable: true });

export const getInspections = (cursor: string | null) =>
  call<Page<InspectionSummary>>('GET', '/staff/inspections', { query: { cursor } });
export const getInspection = (id: string) => call<InspectionDetail>('GET', `/staff/inspections/${id}`);
export const addInspection = (body: Schemas['NewInspection']) =>
  write<InspectionDetail>('/staff/inspections', body);
export const saveSummary = (id: string, body: Schemas['SaveSummary']) =>
  write<InspectionDetail>(`/staff/inspections/${id}/summary`, body);
export const addFinding = (id: string, body: Schemas['NewFinding']) =>
  write<InspectionDetail>(`/staff/inspections/${id}/findings`, body);

export const getFindings = (state: FindingState | null, cursor: string | null) =>
  call<Page<FindingSummary>>('GET', '/staff/findings', { query: { state, cursor } });
export const getFinding = (id: string) => call<FindingDetail>('GET', `/staff/findings/${id}`);
export const moveFinding = (id: string, body: Schemas['MoveFinding']) =>
  write<FindingDetail>(`/staff/findings/${id}/moves`, body);

export const getBulletins = () => call<BulletinList>('GET', '/staff/bulletins');
export const draftBulletin = (month: string) => write<BulletinDetail>('/staff/bulletins', { month });
export const getBulletin = (id: string) => call<BulletinDetail>('GET', `/staff/bulletins/${id}`);
export const saveBulletin = (id: string, body: Schemas['SaveBulletin']) =>
  write<BulletinDetail>(`/staff/bulletins/${id}`, body);
export const publishBulletin = (id: string, version: number) =>
  write<BulletinDetail>(`/staff/bulletins/${id}/publication`, { version });
export const correctBulletin = (id: string, body: Schemas['NewNote']) =>
  write<BulletinDetail>(`/staff/bulletins/${id}/notes`, body);
export const receiveBulletin = (id: string) => write<BulletinDetail>(`/staff/bulletins/${id}/receipt`, {});
export const getReaders = (id: string) => call<{ items: Reader[] }>('GET', `/staff/bulletins/${id}/readers`);
export const printBulletin = ({ id, title }: BulletinDetail, kind: 'docx' | 'xlsx') =>
  getDocument(`/staff/bulletins/${id}/${kind}`, `${title}.${kind}`);
