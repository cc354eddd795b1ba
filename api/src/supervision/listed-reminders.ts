import { DAY_MS } from '../core/calendar/beijing';
import type { ListedAudience, ListedState } from './listed-moves';

/** Thresholds of the deadline of a listed case, earliest first; `days` from its end, negative before. */
export const LISTED_REMINDERS = [
  { code: 'near', days: -3, title: '督办期限还有 3 天' },
  { code: 'due', days: 0, title: '督办已超过期限' },
  { code: 'late', days: 7, title: '督办超期 7 天仍未解除' },
] as const;
export type ListedReminder = (typeof LISTED_REMINDERS)[number];

/** States in which the deadline counts. */
export const DEADLINE_STATES: readonly ListedState[] = ['open', 'extension_requested', 'check_requested'];

/** The farthest look ahead, ms. */
export const REMIND_AHEAD_MS = 3 * DAY_MS;

export interface Deadlined {
  state: ListedState;
  deadline: Date | null;
  issuedAt: Date | null;
}

/**
 * The reminder that holds at `now`: of the thresholds that are passed only the last one, so that a long stop does not
 * bring three notices at once, and none that was passed before the case was listed. Null when there is none. Pure.
 */
export function reminderAt({ state, deadline, issuedAt }: Deadlined, now: Date): ListedReminder | null {
  if (deadline === null || !DEADLINE_STATES.includes(state)) return null;
  const at = (days: number) => deadline.getTime() + days * DAY_MS;
  const passed = LISTED_REMINDERS.filter(
    ({ days }) => at(days) < now.getTime() && at(days) > (issuedAt?.getTime() ?? 0),
  );
  return passed.at(-1) ?? null;
}

/** One line of the register for each threshold of each deadline: an extension brings new ones. */
export const reminderKey = ({ code }: ListedReminder, deadline: Date): string =>
  `remind-${code}-${deadline.getTime()}`;

/** Once completion is reported it is the issuer's turn to have it checked. */
export const remindedAudience = (state: ListedState): readonly ListedAudience[] =>
  state === 'check_requested' ? ['issuer'] : ['responsible', 'issuer'];

/** Days to the end of the deadline, rounded up; 0 on its last day, negative when past. Null without one, or ended. */
export function daysLeft(
  { state, deadline }: Pick<Deadlined, 'state' | 'deadline'>,
  now: Date,
): number | null {
  if (deadline === null || !DEADLINE_STATES.includes(state)) return null;
  // Deadlines end with a day; the last ms belongs to it. `+ 0` makes no negative zero.
  return Math.floor((deadline.getTime() - now.getTime()) / DAY_MS) + 0;
}
