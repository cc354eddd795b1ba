/** What channels may use of referrals besides their service. */
export { REFERRAL_TOPIC } from './message';
export { OPEN_REFERRALS, type Referral } from './referral.entity';
