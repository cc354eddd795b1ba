import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { CampaignSignUp } from './campaign.entity';
import { CampaignSessions } from './sessions';
import { signUpRefused } from './session-rule';
import { refusalText } from './words';

/** Saying beforehand that one comes; never needed for signing in. */
@Injectable()
export class CampaignSignUps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: CampaignSessions,
  ) {}

  /** Repeating it changes nothing but how one is called. @throws Problem not_found, forbidden, move_not_allowed */
  async signUp(me: Principal, campaignId: string, given: string): Promise<void> {
    await this.open(me, campaignId);
    const { accountId } = me;
    const calledName = given.trim();
    const at = this.clock.now();
    try {
      await this.database.transaction(async (manager) => {
        const set = { calledName, at, withdrawnAt: null };
        const known = await manager.update(CampaignSignUp, { campaignId, accountId }, set);
        if (known.affected === 0)
          await insertRows(manager, CampaignSignUp, [{ ...set, id: newId(), campaignId, accountId }]);
      });
    } catch (error) {
      // The same tap arrived twice at once.
      if (!isDuplicate(error)) throw error;
    }
  }

  /** Repeating it changes nothing. @throws Problem not_found, forbidden, move_not_allowed */
  async withdraw(me: Principal, campaignId: string): Promise<void> {
    await this.open(me, campaignId);
    const set = { withdrawnAt: this.clock.now(), calledName: '' };
    await this.database.transaction((manager) =>
      manager.update(CampaignSignUp, { campaignId, accountId: me.accountId }, set),
    );
  }

  private async open(me: Principal, campaignId: string): Promise<void> {
    const campaign = await this.sessions.attendable(me, campaignId);
    const refusal = signUpRefused(campaign, this.clock.now());
    if (refusal) throw new Problem('move_not_allowed', refusalText(refusal, campaign));
  }
}
