import { call, getDocument } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Today = Schemas['TodayView'];
export type Board = Schemas['BoardView'];
export type BoardRow = Schemas['BoardRow'];
export type Heat = Schemas['HeatView'];
export type FigureName = Schemas['FigureName'];
export type Behind = Schemas['BehindPage'];
export type BehindCase = Schemas['BehindCase'];

/** Which part, and which days in Beijing. */
export interface Looked {
  gridId: string | null;
  from: string;
  to: string;
}
type Query = Record<string, string | null>;
const query = ({ gridId, from, to }: Looked): Query => ({ gridId, from, to });
const BASE = '/staff/dashboard';
/** A quarter of a large subdistrict takes the server longer than other answers. */
const SLOW_MS = 60_000;

export const getToday = (gridId: string | null) => call<Today>('GET', `${BASE}/today`, { query: { gridId } });
export const getBoard = (looked: Looked) =>
  call<Board>('GET', BASE, { query: query(looked), timeoutMs: SLOW_MS });
export const getHeat = (looked: Looked) => call<Heat>('GET', `${BASE}/heat`, { query: query(looked) });
export const getBehind = (what: Query, cursor: string | null) =>
  call<Behind>('GET', `${BASE}/cases`, { query: { ...what, cursor }, timeoutMs: SLOW_MS });
export const downloadBoard = ({ gridId, from, to }: Looked, name: string) =>
  getDocument(`${BASE}/xlsx?from=${from}&to=${to}${gridId ? `&gridId=${gridId}` : ''}`, `${name}.xlsx`);
