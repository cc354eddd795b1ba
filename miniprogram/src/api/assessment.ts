import { call, getDocument } from './client';
import type { components } from './schema';
import type { Page } from './types';

type Schemas = components['schemas'];
export type IndicatorCode = Schemas['IndicatorCode'];
export type AssessmentKind = Schemas['AssessmentKind'];
export type AssessmentSummary = Schemas['AssessmentSummary'];
export type AssessmentDetail = Schemas['AssessmentDetail'];
export type AssessmentMove = Schemas['AssessmentMove'];
export type AssessmentTerms = Schemas['AssessmentTermsView'];
export type NewAssessment = Schemas['NewAssessment'];
export type AssessmentTrial = Schemas['AssessmentTrial'];
export type UnitScore = Schemas['UnitScore'];
export type AssessedUnit = Schemas['AssessedUnit'];
export type AssessedLine = Schemas['AssessedLine'];
export type AssessedCase = Schemas['AssessedCaseView'];
export type AssessmentAppeal = Schemas['AssessmentAppealView'];
export type AssessmentProposal = Schemas['AssessmentProposalView'];

const BASE = '/staff/assessment';
const write = <R>(path: string, body: object) => call<R>('POST', BASE + path, { body, repeatable: true });

export const getAssessments = (cursor: string | null) =>
  call<Page<AssessmentSummary>>('GET', `${BASE}/periods`, { query: { cursor } });
export const getNewAssessment = () => call<NewAssessment>('GET', `${BASE}/new-period`);
/** Tries other weights on the last period: it may have to count a whole quarter. */
export const tryTerms = (body: Schemas['TryAssessmentTerms']) =>
  call<AssessmentTrial>('POST', `${BASE}/trial`, { body, repeatable: true, timeoutMs: 60_000 });
export const openAssessment = (body: Schemas['OpenAssessment']) => write<AssessmentDetail>('/periods', body);
export const getAssessment = (id: string) => call<AssessmentDetail>('GET', `${BASE}/periods/${id}`);
export const changeTerms = (id: string, body: Schemas['ChangeAssessmentTerms']) =>
  write<AssessmentDetail>(`/periods/${id}/terms`, body);
export const moveAssessment = (id: string, move: AssessmentMove) =>
  call<AssessmentDetail>('POST', `${BASE}/periods/${id}/moves`, {
    body: { move },
    repeatable: true,
    timeoutMs: 60_000,
  });

export const getUnit = (id: string, unitId: string) =>
  call<AssessedUnit>('GET', `${BASE}/periods/${id}/unit`, { query: { unitId } });
export const getAssessedCases = (
  id: string,
  query: { unitId: string; indicator: IndicatorCode; cursor: string | null },
) => call<Page<AssessedCase>>('GET', `${BASE}/periods/${id}/cases`, { query });

export const getAssessmentAppeals = (id: string, cursor: string | null) =>
  call<Page<AssessmentAppeal>>('GET', `${BASE}/periods/${id}/appeals`, { query: { cursor } });
export const raiseAppeal = (id: string, body: Schemas['RaiseAssessmentAppeal']) =>
  write<AssessedUnit>(`/periods/${id}/appeals`, body);
export const decideAppeal = (id: string, body: Schemas['DecideAssessmentAppeal']) =>
  write<AssessmentAppeal>(`/appeals/${id}/decision`, body);

export const getProposals = (id: string, cursor: string | null) =>
  call<Page<AssessmentProposal>>('GET', `${BASE}/periods/${id}/proposals`, { query: { cursor } });
export const explainProposal = (id: string, text: string) =>
  write<AssessmentProposal>(`/proposals/${id}/explanation`, { text });
export const decideProposal = (id: string, confirm: boolean, reason: string) =>
  write<AssessmentProposal>(`/proposals/${id}/decision`, { confirm, reason });

type Named = Pick<AssessmentSummary, 'id' | 'name'>;
export const downloadScores = ({ id, name }: Named) =>
  getDocument(`${BASE}/periods/${id}/xlsx`, `${name}考核.xlsx`);
/** Only the office's, when the scores are settled. */
export const downloadCircular = ({ id, name }: Named) =>
  getDocument(`${BASE}/periods/${id}/docx`, `${name}考核通报.docx`);
