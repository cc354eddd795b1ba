import { call, getDocument } from './client';
import type { components } from './schema';
import type { Page, Place } from './types';

type Schemas = components['schemas'];
export type CampaignKind = Schemas['CampaignKind'];
export type CampaignWhen = Schemas['CampaignWhen'];
export type PlaceKind = Schemas['PlaceKind'];
export type TrainedRole = Schemas['TrainedRole'];
export type CampaignCard = Schemas['CampaignCard'];
export type MyCampaign = Schemas['MyCampaign'];
export type CampaignDetail = Schemas['CampaignDetail'];
export type CampaignMaterial = Schemas['MaterialField'];
export type HandedOut = Schemas['HandedOutField'];
export type StaffCampaignCard = Schemas['StaffCampaignCard'];
export type StaffCampaign = Schemas['StaffCampaignDetail'];
export type SignInCode = Schemas['SignInCodeView'];
export type CampaignPerson = Schemas['CampaignPerson'];
export type PhotoPurpose = Schemas['PhotoPurpose'];
export type Course = Schemas['CourseCard'];
export type CourseDetail = Schemas['CourseDetail'];

const write = <R>(path: string, body: object) => call<R>('POST', path, { body, repeatable: true });

export const getCampaigns = (when: CampaignWhen, cursor: string | null, limit: number | null = null) =>
  call<Page<CampaignCard>>('GET', '/campaigns', { query: { when, cursor, limit } });
export const getMyCampaigns = () => call<{ items: MyCampaign[] }>('GET', '/campaigns/mine');
export const getCampaign = (id: string) => call<CampaignDetail>('GET', `/campaigns/${id}`);
export const signUp = (id: string, calledName: string) =>
  write<CampaignDetail>(`/campaigns/${id}/sign-up`, { calledName });
export const withdraw = (id: string) => write<CampaignDetail>(`/campaigns/${id}/withdraw`, {});
export const signIn = (id: string, code: string, place: Place | null) =>
  write<CampaignDetail>(`/campaigns/${id}/sign-in`, { code, ...(place ?? {}) });

export const getStaffCampaigns = (kind: CampaignKind, when: CampaignWhen, cursor: string | null) =>
  call<Page<StaffCampaignCard>>('GET', '/staff/campaigns', { query: { kind, when, cursor } });
export const getStaffCampaign = (id: string) => call<StaffCampaign>('GET', `/staff/campaigns/${id}`);
export const addCampaign = (body: Schemas['NewCampaign']) => write<StaffCampaign>('/staff/campaigns', body);
export const changeCampaign = (id: string, body: Schemas['ChangeCampaign']) =>
  call<StaffCampaign>('POST', `/staff/campaigns/${id}`, { body });
export const cancelCampaign = (id: string, reason: string) =>
  write<StaffCampaign>(`/staff/campaigns/${id}/cancel`, { reason });
export const closeCampaign = (id: string, body: Schemas['CloseCampaign']) =>
  write<StaffCampaign>(`/staff/campaigns/${id}/close`, body);

export const getSignInCode = (id: string) => call<SignInCode>('GET', `/staff/campaigns/${id}/code`);
export const getPeople = (id: string) =>
  call<{ items: CampaignPerson[] }>('GET', `/staff/campaigns/${id}/people`);
export const markPresent = (id: string, body: Schemas['MarkPresent']) =>
  write<{ items: CampaignPerson[] }>(`/staff/campaigns/${id}/present`, body);
export const countHeads = (id: string, people: number, was: number) =>
  write<StaffCampaign>(`/staff/campaigns/${id}/head-count`, { people, was });
export const setVenue = (id: string, place: Place | null) =>
  write<StaffCampaign>(`/staff/campaigns/${id}/venue`, { check: place !== null, ...(place ?? {}) });
export const addPhotos = (id: string, body: Schemas['AddPhotos']) =>
  write<StaffCampaign>(`/staff/campaigns/${id}/photos`, body);
export const removePhoto = (photoId: string) =>
  write<StaffCampaign>(`/staff/campaign-photos/${photoId}/remove`, {});

/** WeChat draws a code when it is first asked for, which takes it some seconds. */
export const getPoster = (id: string) =>
  call<Schemas['CampaignPoster']>('GET', `/staff/campaigns/${id}/poster`, { timeoutMs: 30_000 });

export const getCourses = () => call<{ items: Course[] }>('GET', '/staff/trainings');
export const getCourse = (id: string) => call<CourseDetail>('GET', `/staff/trainings/${id}`);
export const remindCourse = (id: string) => write<Schemas['Reminded']>(`/staff/trainings/${id}/remind`, {});
export const printCourse = ({ id, title }: Course) =>
  getDocument(`/staff/trainings/${id}/xlsx`, `参训情况-${title.replace(/[\\/:*?"<>|]/g, '')}.xlsx`);
