import { beijingDay, DAY_MS, parseDay } from '../core/calendar/beijing';
import type { Principal } from '../core/auth/principal';
import type { GridTree } from '../grids';
import { type RosterSeat, type SeatEdit } from '../identity';

/** What a workbook is compared with. */
export interface Known {
  me: Principal;
  tree: GridTree;
  /** All seats of the grids that the person sees, those that are over too. */
  seats: readonly RosterSeat[];
  departments: readonly { id: string; name: string }[];
  /** Open cases that would be left without anybody, by seat; those who leave are handed over first. */
  openCases: ReadonlyMap<string, number>;
  now: Date;
}

export type PlanKind = 'new' | 'moved' | 'ended' | 'changed' | 'unchanged';

export interface PlanItem {
  row: number;
  kind: PlanKind;
  /** Such as 映月路社区网格一 · 巡查组员 · 张某. */
  who: string;
  /** What becomes different; '' when nothing does. */
  what: string;
  edits: SeatEdit[];
}

/** The first day of a seat, and its last; an end is the beginning of the day after. */
export const firstDay = ({ startsAt }: Pick<RosterSeat, 'startsAt'>): string => beijingDay(startsAt);
export const endDay = ({ endsAt }: Pick<RosterSeat, 'endsAt'>): string | null =>
  endsAt === null ? null : beijingDay(new Date(endsAt.getTime() - 1));
export const startOf = (day: string): Date => parseDay(day);
export const endOf = (day: string): Date => new Date(parseDay(day).getTime() + DAY_MS);
