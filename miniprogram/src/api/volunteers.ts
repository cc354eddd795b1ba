import { call } from './client';
import type { components } from './schema';
import type { Page } from './types';

type Schemas = components['schemas'];
export type MySquad = Schemas['MySquad'];
export type MySquadAnswer = Schemas['MySquadAnswer'];
export type SquadCard = Schemas['SquadCard'];
export type Member = Schemas['MemberView'];
export type NewSquad = Schemas['FoundSquad'];
export type StaffSquad = Schemas['StaffSquad'];
export type ShiftCard = Schemas['ShiftCard'];
export type Shift = Schemas['ShiftView'];
export type ShiftPerson = Schemas['ShiftPersonView'];
export type ShiftProof = Schemas['ShiftProof'];
export type Hours = Schemas['HoursRecord'];
export type NamedHours = Schemas['NamedHours'];
export type HoursSummary = Schemas['HoursSummary'];
export type ManyDone = Schemas['ManyDone'];
export type Certificate = Schemas['CertificateView'];
export type CheckedCertificate = Schemas['CheckedCertificate'];
export type SquadRanking = Schemas['SquadRanking'];
export type PeopleRanking = Schemas['PeopleRanking'];
export type Figures = Schemas['FiguresView'];
export type StaffHoursState = 'vouched' | 'certified' | 'refused';

interface List<T> {
  items: T[];
}
const get = <R>(path: string, query: Record<string, string | null> = {}) => call<R>('GET', path, { query });
/** Each carries a key, or may be sent again without harm. */
const write = <R>(path: string, body: object = {}) => call<R>('POST', path, { body, repeatable: true });

export const getMySquad = () => get<MySquadAnswer>('/squads/mine');
export const foundSquad = (body: NewSquad) => write<MySquadAnswer>('/squads', body);
export const lookUpSquad = (code: string) => write<SquadCard>('/squads/lookup', { code });
export const joinSquad = (code: string, nickname: string) =>
  write<MySquadAnswer>('/squads/join', { code, nickname });
export const leaveSquad = (id: string) => write<MySquadAnswer>(`/squads/${id}/leave`);
export const getMembers = (id: string) => get<List<Member>>(`/squads/${id}/members`);
export const getSquadCode = (id: string) => get<{ picture: string }>(`/squads/${id}/picture`);
export const renewCode = (id: string) => write<MySquadAnswer>(`/squads/${id}/code`);
export const chooseDeputy = (id: string, memberId: string | null) =>
  write<List<Member>>(`/squads/${id}/deputy`, memberId === null ? {} : { memberId });
export const removeMember = (id: string, reason: string) =>
  write<MySquadAnswer>(`/squad-members/${id}/remove`, { reason });
export const handOverTo = (id: string) => write<MySquadAnswer>(`/squad-members/${id}/captain`);

export const getShifts = (squadId: string) => get<List<ShiftCard>>(`/squads/${squadId}/shifts`);
export const getPastShifts = (squadId: string, cursor: string | null) =>
  get<Page<ShiftCard>>(`/squads/${squadId}/shifts/past`, { cursor });
export const planShift = (squadId: string, body: Schemas['PlanShift']) =>
  write<Shift>(`/squads/${squadId}/shifts`, body);
export const getShift = (id: string) => get<Shift>(`/shifts/${id}`);
export const cancelShift = (id: string, reason: string) => write<Shift>(`/shifts/${id}/cancel`, { reason });
export const signUp = (id: string) => write<Shift>(`/shifts/${id}/sign-up`);
export const dropOut = (id: string) => write<Shift>(`/shifts/${id}/drop-out`);
export const sign = (id: string, way: 'in' | 'out', presence: Schemas['Presence']) =>
  write<Shift>(`/shifts/${id}/${way}`, presence);
export const signByHand = (id: string, body: Schemas['ByHand']) =>
  write<Shift>(`/shifts/${id}/by-hand`, body);

export const getHours = (cursor: string | null) => get<Page<Hours>>('/hours', { cursor });
export const getHoursSummary = () => get<HoursSummary>('/hours/summary');
export const reportHours = (body: Schemas['ReportHours']) => write<HoursSummary>('/hours', body);
export const withdrawHours = (id: string) => write<HoursSummary>(`/hours/${id}/withdraw`);
export const getHoursToVouch = (squadId: string, cursor: string | null) =>
  get<Page<NamedHours>>(`/squads/${squadId}/hours`, { cursor });
export const vouch = (squadId: string, body: Schemas['Vouch']) =>
  write<ManyDone>(`/squads/${squadId}/hours/vouch`, body);
export const refuseHours = (id: string, reason: string) => write<null>(`/hours/${id}/refuse`, { reason });

export const getCertificates = (cursor: string | null) => get<Page<Certificate>>('/certificates', { cursor });
export const issueCertificate = (body: Schemas['IssueCertificate']) =>
  write<Certificate>('/certificates', body);
export const withdrawCertificate = (id: string) => write<Certificate>(`/certificates/${id}/withdraw`);
export const checkCertificate = (code: string) => write<CheckedCertificate>('/certificates/check', { code });

export const getSquadRanking = (month: string) => get<SquadRanking>('/rankings/squads', { month });
export const getPeopleRanking = (month: string) => get<PeopleRanking>('/rankings/people', { month });
export const enterRanking = (name: string) => write<PeopleRanking>('/rankings/people/enter', { name });
export const leaveRanking = () => write<PeopleRanking>('/rankings/people/leave');

export const getStaffSquads = () => get<List<StaffSquad>>('/staff/squads');
export const approveSquad = (id: string) => write<List<StaffSquad>>(`/staff/squads/${id}/approve`);
export const refuseSquad = (id: string, reason: string) =>
  write<List<StaffSquad>>(`/staff/squads/${id}/refuse`, { reason });
export const endSquad = (id: string, reason: string) =>
  write<List<StaffSquad>>(`/staff/squads/${id}/end`, { reason });
export const getStaffMembers = (id: string) => get<List<Member>>(`/staff/squads/${id}/members`);
export const appointCaptain = (id: string, memberId: string) =>
  write<List<Member>>(`/staff/squads/${id}/captain`, { memberId });
export const getStaffHours = (state: StaffHoursState, cursor: string | null) =>
  get<Page<NamedHours>>('/staff/hours', { state, cursor });
export const certifyHours = (ids: string[]) => write<ManyDone>('/staff/hours/certify', { ids });
export const refuseHoursAsStaff = (id: string, reason: string) =>
  write<null>(`/staff/hours/${id}/refuse`, { reason });
export const correctHours = (id: string, body: Schemas['CorrectHours']) =>
  write<null>(`/staff/hours/${id}/correct`, body);
export const getFigures = (month: string) => get<Figures>('/staff/squads/figures', { month });
