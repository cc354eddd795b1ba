import { call, getDocument } from './client';
import type { components } from './schema';
import type { Page } from './types';

type Schemas = components['schemas'];
export type Week = Schemas['WeekView'];
export type WeeklySummary = Schemas['WeeklySummary'];
export type Weekly = Schemas['WeeklyView'];
export type WeeklyRow = Schemas['WeeklyRow'];
export type WeeklyFigure = Schemas['WeeklyFigure'];
export type WeeklyCase = Schemas['WeeklyCaseCard'];
export type FigureName = Schemas['FigureName'];

/** Which report: the week's first day and the community (or the subdistrict, of the roll-up). */
export interface Which {
  week: string;
  grid: string;
}
/** Which cases of it. */
export interface Behind {
  figure: string;
  category?: string;
  source?: string;
  unit?: string;
}

const path = ({ week, grid }: Which) => `/staff/weekly/${week}/${grid}`;
const write = (where: string, body: object) => call<Weekly>('POST', where, { body, repeatable: true });

export const getWeek = (week: string | null) => call<Week>('GET', '/staff/weekly', { query: { week } });
export const getWeekly = (which: Which) => call<Weekly>('GET', path(which));
export const saveWeekly = (which: Which, body: Schemas['SaveWeekly']) => write(path(which), body);
export const sendWeekly = (which: Which, body: Schemas['SendWeekly']) => write(`${path(which)}/sent`, body);
export const addToWeekly = (which: Which, body: Schemas['AddToWeekly']) =>
  write(`${path(which)}/addenda`, body);
export const getBehind = (which: Which, behind: Behind, cursor: string | null) =>
  call<Page<WeeklyCase> & { title: string }>('GET', `${path(which)}/cases`, {
    query: { ...behind, cursor },
  });
export const printWeekly = (which: Which, name: string) =>
  getDocument(`${path(which)}/docx`, `${name}周报-${which.week}.docx`);
