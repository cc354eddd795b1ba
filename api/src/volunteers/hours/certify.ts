import type { RecordState } from './record-states';

export interface Claim {
  accountId: string;
  state: RecordState;
  minutes: number;
  vouchedBy: string | null;
  vouchedMinutes: number | null;
  certifiedMinutes: number;
}

/** Why captain or deputy cannot vouch for it, in Chinese; null when they can. Nobody vouches for themselves. Pure. */
export function vouchRefusal(claim: Claim, leaderId: string, minutes: number): string | null {
  if (claim.accountId === leaderId) return '自己的时间要由另一位队长核对；还没有副队长的话，请先选一位';
  if (claim.state !== 'reported') return '这条记录已经处理过了';
  return minutesFault(claim, minutes);
}

/** Two people: whoever vouched, and another one of the community; neither may be the one who served. Pure. */
export function certifyRefusal(claim: Claim, staffId: string): string | null {
  if (claim.accountId === staffId) return '不能认定自己的时间，请另一位同事认定';
  if (claim.vouchedBy === staffId) return '您已经以队长身份核对过，要由另一位同事认定';
  return claim.state === 'vouched' ? null : '这条记录现在不能认定';
}

export function refuseRefusal(claim: Claim, byId: string): string | null {
  if (claim.accountId === byId) return '不能处理自己的时间';
  return claim.state === 'reported' || claim.state === 'vouched' ? null : '这条记录已经处理过了';
}

/** A correction never makes more of it than was reported, nor less than nothing. Pure. */
export function correctRefusal(claim: Claim, staffId: string, minutes: number): string | null {
  if (claim.accountId === staffId) return '不能更正自己的时间，请另一位同事更正';
  if (claim.state !== 'certified') return '只有已认定的记录才能更正';
  if (minutes === claim.certifiedMinutes) return '和现在的时间一样，不用更正';
  return minutes === 0 ? null : minutesFault(claim, minutes);
}

function minutesFault({ minutes: most }: Claim, minutes: number): string | null {
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= most
    ? null
    : `时间应在 1 到 ${most} 分钟之间`;
}

/** Half hours for which points are given: whole ones. Pure. @param minutes certified */
export const halfHours = (minutes: number): number => Math.floor(minutes / 30);
