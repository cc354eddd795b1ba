import type { OutboxDraft } from '../core/outbox/outbox.service';

export const REFERRAL_TOPIC = 'district.referral';

/**
 * What the outbox carries to the district: a referral, or the question after it.
 * @param chase how often it was asked, this time included; 0: the referral itself
 */
export const referralMessage = (referralId: string, chase = 0): OutboxDraft => ({
  topic: REFERRAL_TOPIC,
  dedupeKey: `referral:${referralId}${chase === 0 ? '' : `:${chase}`}`,
  payload: chase === 0 ? { referralId } : { referralId, chase },
});
