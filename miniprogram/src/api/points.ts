import { call } from './client';
import type { components } from './schema';
import type { Page } from './types';

type Schemas = components['schemas'];
export type Points = Schemas['PointsView'];
export type PointsEntry = Schemas['EntryView'];
export type PointsEntryDetail = Schemas['EntryDetail'];
export type Penalty = Schemas['PenaltyView'];
export type StaffPenalty = Schemas['StaffPenalty'];
export type OfficeRule = Schemas['OfficeRule'];
export type Trial = Schemas['TrialView'];
export type TipAward = Schemas['TipAwardView'];
export type RuleTerms = Record<string, number>;

const write = <R>(path: string, body: object) => call<R>('POST', path, { body, repeatable: true });

export const getPoints = () => call<Points>('GET', '/points');
export const getPointsEntries = (cursor: string | null) =>
  call<Page<PointsEntry>>('GET', '/points/entries', { query: { cursor } });
export const getPointsEntry = (id: string) => call<PointsEntryDetail>('GET', `/points/entries/${id}`);

export const getPenalty = (id: string) => call<Penalty>('GET', `/points/penalties/${id}`);
export const appealPenalty = (id: string, text: string) =>
  write<Penalty>(`/points/penalties/${id}/appeal`, { text });

export const getPenalties = (cursor: string | null) =>
  call<Page<StaffPenalty>>('GET', '/staff/points/penalties', { query: { cursor } });
export const imposePenalty = (tipId: string, reason: string) =>
  write<StaffPenalty>('/staff/points/penalties', { tipId, reason });
export const decidePenalty = (id: string, reverse: boolean, note: string) =>
  write<StaffPenalty>(`/staff/points/penalties/${id}/decision`, { reverse, note });

export const getPointsRules = () => call<{ items: OfficeRule[] }>('GET', '/staff/points/rules');
export const tryRule = (code: string, terms: RuleTerms) =>
  write<Trial>('/staff/points/rules/trial', { code, terms });
export const addRule = (body: { code: string; terms: RuleTerms; from: string; reason: string }) =>
  write<{ items: OfficeRule[] }>('/staff/points/rules', body);

export const getTipAwards = (tipId: string) =>
  call<{ items: TipAward[] }>('GET', `/staff/tips/${tipId}/points`);
export const takeAwardBack = (tipId: string, awardId: string, reason: string) =>
  write<{ items: TipAward[] }>(`/staff/tips/${tipId}/points/take-back`, { awardId, reason });
