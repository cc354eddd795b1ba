import { metresBetween } from '../grids';
import type { CampaignKind, CampaignState } from './kinds';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** People come early, and a session runs over: this long before and after one can sign in. */
export const MARGIN_MS = 30 * MINUTE_MS;
/** From where one may sign in when the place is checked, metres. A phone indoors is easily 100 m off. */
export const NEAR_METRES = 300;
/** The longest a session can last. */
export const LONGEST_MS = 12 * HOUR_MS;
/** How far ahead one can plan. */
export const AHEAD_MS = 366 * 24 * HOUR_MS;
/** A record made afterwards: a session held without a plan, at most this long ago. */
export const BACK_MS = 31 * 24 * HOUR_MS;

export interface Session {
  kind: CampaignKind;
  state: CampaignState;
  startsAt: Date;
  endsAt: Date;
}

export const signInOpens = ({ startsAt }: Pick<Session, 'startsAt'>): Date =>
  new Date(startsAt.getTime() - MARGIN_MS);
export const signInCloses = ({ endsAt }: Pick<Session, 'endsAt'>): Date =>
  new Date(endsAt.getTime() + MARGIN_MS);

export type Refusal = 'cancelled' | 'closed' | 'early' | 'late';

/** Why one cannot sign in by code now; null when one can. Both ends belong to the time. Pure. */
export function signInRefused(session: Session, now: Date): Refusal | null {
  if (session.state !== 'planned') return session.state;
  if (now < signInOpens(session)) return 'early';
  return now > signInCloses(session) ? 'late' : null;
}

/** Why one cannot sign up, or take it back, now. Pure. */
export function signUpRefused(session: Session, now: Date): Refusal | null {
  if (session.state !== 'planned') return session.state;
  return now > session.endsAt ? 'late' : null;
}

/** Staff mark people from the opening on until the session is closed: lists of paper are typed in afterwards. Pure. */
export function markRefused(session: Session, now: Date): Refusal | null {
  if (session.state !== 'planned') return session.state;
  return now < signInOpens(session) ? 'early' : null;
}

interface Point {
  lng: number;
  lat: number;
}
/** Whether somebody is where the session is; GCJ-02. Pure. */
export const isNear = (venue: Point, person: Point): boolean => metresBetween(venue, person) <= NEAR_METRES;

export type TimeFault = 'order' | 'too_long' | 'too_far' | 'too_old';
/** What is wrong with the times of a plan; null when nothing. Pure. */
export function timeFault(startsAt: Date, endsAt: Date, now: Date): TimeFault | null {
  const length = endsAt.getTime() - startsAt.getTime();
  if (length <= 0) return 'order';
  if (length > LONGEST_MS) return 'too_long';
  const ahead = startsAt.getTime() - now.getTime();
  if (ahead > AHEAD_MS) return 'too_far';
  return ahead < -BACK_MS ? 'too_old' : null;
}
