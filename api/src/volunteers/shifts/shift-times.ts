import type { Span } from '../hours/overlap';

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** Signing in is possible from half an hour before; what counts begins with the shift. */
const EARLY = 30 * MINUTE;
/** Signing out is possible until two hours after; what counts ends with the shift. */
const LATE = 2 * HOUR;
/** The captain enters by hand what was missed, until a week after. */
const BY_HAND = 7 * 24 * HOUR;
const SHORTEST = 15 * MINUTE;
export const LONGEST = 12 * HOUR;
const AHEAD = 90 * 24 * HOUR;

/** What is wrong with the times of a new shift, in Chinese; null when nothing is. Pure. */
export function timesFault({ startsAt, endsAt }: Span, now: Date): string | null {
  const length = endsAt.getTime() - startsAt.getTime();
  if (!(length >= SHORTEST)) return '结束时间要比开始时间至少晚 15 分钟';
  if (length > LONGEST) return '一次活动最长 12 小时';
  if (startsAt.getTime() < now.getTime() - HOUR) return '开始时间已经过了';
  return startsAt.getTime() > now.getTime() + AHEAD ? '最多提前 90 天安排' : null;
}

/** Why signing in is not possible now, in Chinese; null when it is. Pure. */
export function inRefusal({ startsAt, endsAt }: Span, now: Date): string | null {
  if (now.getTime() < startsAt.getTime() - EARLY) return '还没到签到时间，开始前 30 分钟起可以签到';
  return now >= endsAt ? '活动已经结束，请队长补登' : null;
}

export function outRefusal({ endsAt }: Span, now: Date): string | null {
  return now.getTime() > endsAt.getTime() + LATE ? '已经过了签退时间，请队长补登' : null;
}

/** What is wrong with times entered by hand, in Chinese. Pure. */
export function byHandFault(shift: Span, { startsAt, endsAt }: Span, now: Date): string | null {
  if (now.getTime() > shift.endsAt.getTime() + BY_HAND) return '活动结束超过 7 天，不能再补登';
  if (now < endsAt) return '签退时间还没到';
  if (
    startsAt.getTime() < shift.startsAt.getTime() - EARLY ||
    endsAt.getTime() > shift.endsAt.getTime() + LATE
  )
    return '时间要在这次活动之内';
  return endsAt <= startsAt ? '签退要晚于签到' : null;
}

/** The part of somebody's presence that counts: what lies within the shift. Null when nothing does. Pure. */
export function counted(shift: Span, presence: Span): Span | null {
  const startsAt = presence.startsAt > shift.startsAt ? presence.startsAt : shift.startsAt;
  const endsAt = presence.endsAt < shift.endsAt ? presence.endsAt : shift.endsAt;
  return startsAt < endsAt ? { startsAt, endsAt } : null;
}
