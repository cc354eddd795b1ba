import { Injectable } from '@nestjs/common';
import { OutboxDeliverer } from '../../core/outbox/outbox.worker';
import { OPEN_REFERRALS, REFERRAL_TOPIC, type Referral } from '../../referrals';
import { ReferralsService } from '../../referrals/referrals.service';
import { CasesService } from '../../tips/cases.service';
import { TipsService } from '../../tips/tips.service';
import { DistrictPlatform, type OutgoingReferral } from './district-platform';

/** Sends a referral, or asks after it; what was never taken is sent again instead of being asked after. */
@Injectable()
export class ReferralDeliverer extends OutboxDeliverer {
  readonly topic = REFERRAL_TOPIC;

  constructor(
    private readonly platform: DistrictPlatform,
    private readonly referrals: ReferralsService,
    private readonly cases: CasesService,
    private readonly tips: TipsService,
  ) {
    super();
  }

  async deliver({ referralId, chase }: Record<string, string | number | null>): Promise<void> {
    const row = await this.referrals.find(String(referralId));
    // Answered meanwhile, by hand perhaps: nothing to ask for.
    if (!row || !OPEN_REFERRALS.includes(row.state)) return;
    // Of the chases that a broken platform held up, only the last is worth sending.
    if (chase && Number(chase) < row.chases) return;
    const outgoing = await this.outgoing(row);
    if (!outgoing) return;
    if (row.sentAt !== null) {
      if (chase) await this.platform.chase(outgoing, Number(chase));
      return;
    }
    await this.platform.send(outgoing);
    await this.referrals.delivered(row.id);
  }

  private async outgoing(row: Referral): Promise<OutgoingReferral | null> {
    const tip = await this.cases.find(row.tipId);
    if (!tip) return null;
    return {
      referralId: row.id,
      attempt: row.attempt,
      tipNumber: row.tipNumber,
      category: await this.tips.categoryName(tip.categoryId),
      text: tip.text,
      place: tip.placeText,
      lng: tip.lng,
      lat: tip.lat,
      reason: row.reason,
      dueAt: row.dueAt.toISOString(),
    };
  }
}
