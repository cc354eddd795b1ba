import { call, getDocument, sendFile } from './client';
import type { components } from './schema';
import type { PickedBook } from '../platform/files';

type Schemas = components['schemas'];
export type RosterOverview = Schemas['RosterOverview'];
export type RosterPlace = Schemas['RosterPlace'];
export type RosterSeat = Schemas['SeatPage'];
export type SeatLine = Schemas['SeatRow'];
export type Team = Schemas['TeamRow'];
export type Unit = Schemas['UnitRow'];
export type Leave = Schemas['LeaveView'];
export type Handover = Schemas['HandoverView'];
export type HandoverCase = Schemas['HandoverCaseView'];
export type Decision = Schemas['HandoverDecision'];
export type ImportPlan = Schemas['ImportPlan'];

const write = <R>(path: string, body: object) => call<R>('POST', path, { body, repeatable: true });
const BASE = '/staff/roster';

export const getRoster = () => call<RosterOverview>('GET', BASE);
export const getRosterPlace = (id: string) => call<RosterPlace>('GET', `${BASE}/grids/${id}`);
export const getRosterSeat = (id: string) => call<RosterSeat>('GET', `${BASE}/seats/${id}`);
export const addSeat = (body: Schemas['AddSeat']) => write<RosterSeat>(`${BASE}/seats`, body);
export const setDeputy = (id: string, body: Schemas['SetDeputy']) =>
  write<RosterSeat>(`${BASE}/seats/${id}/deputy`, body);
export const giveLeave = (id: string, body: Schemas['GiveLeave']) =>
  write<RosterSeat>(`${BASE}/seats/${id}/leave`, body);
export const endLeave = (id: string) => write<RosterSeat>(`${BASE}/leaves/${id}/end`, {});
export const getHandover = (seatId: string) => call<Handover>('GET', `${BASE}/seats/${seatId}/handover`);
export const handOver = (seatId: string, body: Schemas['HandOver']) =>
  write<Schemas['HandedOver']>(`${BASE}/seats/${seatId}/handover`, body);
export const addLeading = (body: Schemas['AddLeading']) => write<RosterOverview>(`${BASE}/leading`, body);
export const endLeading = (id: string) => write<RosterOverview>(`${BASE}/leading/${id}/end`, {});
export const addUnit = (body: Schemas['AddUnit']) => write<RosterPlace>(`${BASE}/units`, body);
export const endUnit = (id: string) => write<RosterPlace>(`${BASE}/units/${id}/end`, {});

/** @param day of today, for the name of the file */
export const downloadRoster = (day: string) => getDocument(`${BASE}/xlsx`, `巡查队伍-${day}.xlsx`);
/** Without `plan` a dry run; with it, exactly what that dry run showed is taken over. */
export const sendRoster = (file: PickedBook, key: string, plan: string | null) =>
  sendFile<ImportPlan>(file, `${BASE}/imports`, { key, plan });
