import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Config } from '../core/config/config';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { invalid, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { IdentityService } from '../identity/identity.service';
import { AwardsService } from '../points/awards.service';
import { CampaignAudience } from './audience';
import { Campaign, CampaignAttendance, CampaignSignUp } from './campaign.entity';
import type { SignIn } from './campaigns.dto';
import { CampaignSessions } from './sessions';
import { isNear, markRefused, signInRefused } from './session-rule';
import { isCurrentCode } from './sign-in-code';
import { refusalText } from './words';

/** Who was there: by the code on site, or marked by staff. Points come with it, once. */
@Injectable()
export class CampaignSignIns {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly sessions: CampaignSessions,
    private readonly audience: CampaignAudience,
    private readonly awards: AwardsService,
    private readonly identity: IdentityService,
  ) {}

  /** Signing in again changes nothing. @throws Problem not_found, forbidden, move_not_allowed, invalid_input */
  async byCode(me: Principal, id: string, { code, lng, lat }: SignIn): Promise<void> {
    const campaign = await this.sessions.attendable(me, id);
    if (await this.isThere(id, me.accountId)) return;
    const now = this.clock.now();
    const refusal = signInRefused(campaign, now);
    if (refusal) throw new Problem('move_not_allowed', refusalText(refusal, campaign));
    if (!isCurrentCode(this.config.FIELD_KEY, id, code, now))
      throw invalid('code', '签到码不对或已经换了，请看现场屏幕上最新的 6 位数字');
    if (campaign.lng !== null && campaign.lat !== null) {
      if (lng === undefined || lat === undefined)
        throw invalid('lng', '这次签到要核对位置，请允许定位，或请现场工作人员登记');
      if (!isNear({ lng: campaign.lng, lat: campaign.lat }, { lng, lat }))
        throw invalid('lng', '您的手机不在活动现场附近。人在现场的，请工作人员登记');
    }
    await this.store(campaign, { accountId: me.accountId, seatId: null, way: 'code', byId: null });
  }

  /** Staff mark somebody who signed up, but cannot sign in. @throws Problem not_found, move_not_allowed */
  async markSignedUp(me: Principal, id: string, signUpId: string, present: boolean): Promise<void> {
    const campaign = await this.sessions.run(me, id);
    const where = { id: signUpId, campaignId: id, withdrawnAt: IsNull() };
    const signUp = await this.database.manager.findOneBy(CampaignSignUp, where);
    if (!signUp) throw notFound('这份报名');
    await this.mark(campaign, me, { accountId: signUp.accountId, seatId: null }, present);
  }

  /** Staff mark the holder of a seat who must attend. @throws Problem not_found, move_not_allowed */
  async markSeat(me: Principal, id: string, seatId: string, present: boolean): Promise<void> {
    const campaign = await this.sessions.run(me, id);
    const seats = await this.audience.mustAttend(this.database.manager, campaign);
    const seat = seats.find((one) => one.id === seatId);
    if (!seat) throw notFound('这个席位');
    await this.mark(campaign, me, { accountId: seat.accountId, seatId }, present);
  }

  private async mark(
    campaign: Campaign,
    me: Principal,
    who: Pick<CampaignAttendance, 'accountId' | 'seatId'>,
    present: boolean,
  ): Promise<void> {
    const refusal = markRefused(campaign, this.clock.now());
    if (refusal) throw new Problem('move_not_allowed', refusalText(refusal, campaign));
    if (present) {
      if (who.accountId !== null && (await this.isThere(campaign.id, who.accountId))) return;
      await this.store(campaign, { ...who, way: 'staff', byId: me.accountId });
      return;
    }
    // What gave points stays: taking them back is a correction of its own, by the office.
    const where = { campaignId: campaign.id, way: 'staff' as const, points: 0 };
    const removed = await this.database.transaction((manager) =>
      manager.delete(CampaignAttendance, {
        ...where,
        ...(who.seatId !== null ? { seatId: who.seatId } : { accountId: who.accountId ?? '' }),
      }),
    );
    const still = who.accountId !== null && (await this.isThere(campaign.id, who.accountId));
    if (removed.affected === 0 && still)
      throw new Problem('move_not_allowed', '本人签到的，或者已经得了积分的，不能撤销');
  }

  private isThere(campaignId: string, accountId: string): Promise<boolean> {
    return this.database.manager.existsBy(CampaignAttendance, { campaignId, accountId });
  }

  private async store(
    campaign: Campaign,
    who: Pick<CampaignAttendance, 'accountId' | 'seatId' | 'way' | 'byId'>,
  ): Promise<void> {
    try {
      await this.database.transaction(async (manager) => {
        const points = who.accountId === null ? 0 : await this.award(manager, campaign, who.accountId);
        const row = { ...who, id: newId(), campaignId: campaign.id, points, at: this.clock.now() };
        await insertRows(manager, CampaignAttendance, [row]);
      });
    } catch (error) {
      // Signed in twice at the same moment.
      if (!isDuplicate(error)) throw error;
    }
  }

  private async award(manager: EntityManager, campaign: Campaign, accountId: string): Promise<number> {
    if ((await this.identity.staffAmong(manager, [accountId])).has(accountId)) return 0;
    const [points] = await this.awards.give(manager, [
      {
        rule: 'campaign',
        subjectId: `${campaign.id}:${accountId}`,
        accountId,
        tipId: null,
        memo: campaign.title,
        facts: {},
        at: this.clock.now(),
      },
    ]);
    return points ?? 0;
  }
}
