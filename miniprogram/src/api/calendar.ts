import { call } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Calendar = Schemas['CalendarView'];
export type SpecialDay = Schemas['CalendarSpecialDay'];

/** @param year null: the one whose holidays are missing, or else this one */
export const getCalendar = (year: number | null) =>
  call<Calendar>('GET', '/staff/calendar', { query: { year } });
export const setDays = (body: Schemas['SetDays']) =>
  call<Calendar>('POST', '/staff/calendar/days', { body, repeatable: true });
export const takeDayBack = (id: string) =>
  call<Calendar>('POST', `/staff/calendar/days/${id}/end`, { body: {}, repeatable: true });
