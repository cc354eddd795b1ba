import { Injectable } from '@nestjs/common';
import { beijingDay } from '../core/calendar/beijing';
import { Clock } from '../core/clock';
import { Config } from '../core/config/config';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import { Problem } from '../core/http/problem';
import { OutboxService } from '../core/outbox/outbox.service';
import { mayChaseByHand } from './chase-time';
import { referralMessage } from './message';
import { Referral } from './referral.entity';
import { ReferralsService } from './referrals.service';

/** The office does not wait for tomorrow's chase. */
@Injectable()
export class ChaseByHand {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly outbox: OutboxService,
  ) {}

  /**
   * Asks the district now; a referral that never arrived is sent again. It counts as today's chase.
   * @param seen chases on the person's page: when it was asked since, nothing is done, so a repeat does no harm
   * @throws Problem not_found, move_not_allowed
   */
  async run(id: string, seen: number): Promise<Referral> {
    const row = await this.referrals.require(id);
    if (row.chases !== seen) return row;
    const now = this.clock.now();
    if (this.config.DISTRICT_URL === undefined)
      throw new Problem('move_not_allowed', '没有接通区平台，请人工催办');
    if (!mayChaseByHand(row, now))
      throw new Problem('move_not_allowed', '已经有答复，或者一小时内催办过，请稍后再催');
    await this.database.transaction(async (manager) => {
      const where = { id, state: row.state, chases: row.chases };
      const set = { chases: row.chases + 1, lastChasedAt: now, chasedOn: beijingDay(now) };
      if (await changeExactlyOne(manager, Referral, where, set))
        await this.outbox.add(manager, [referralMessage(id, row.chases + 1)]);
    });
    return this.referrals.require(id);
  }
}
