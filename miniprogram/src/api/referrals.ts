import { call } from './client';
import type { components } from './schema';
import type { Page } from './types';

export type Referral = components['schemas']['ReferralView'];

const write = (path: string, body: object) => call<Referral>('POST', path, { body, repeatable: true });

/** @param which those that the district still owes an answer, or all */
export const getReferrals = (which: 'open' | 'all', cursor: string | null) =>
  call<Page<Referral>>('GET', '/staff/referrals', { query: { which, cursor } });
export const getReferralsOf = (tipId: string) =>
  call<Page<Referral>>('GET', '/staff/referrals', { query: { which: 'all', tipId } });
export const enterReferralNumber = (id: string, outsideNumber: string) =>
  write(`/staff/referrals/${id}/number`, { outsideNumber });
/** @param chases as the page shows them: pressing again after a lost answer asks nobody twice */
export const chaseReferral = (id: string, chases: number) =>
  write(`/staff/referrals/${id}/chase`, { chases });
