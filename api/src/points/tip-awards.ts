import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainEvents } from '../core/events/domain-events';
import { IdentityService } from '../identity/identity.service';
import { AwardFacts } from '../tips/award-facts.service';
import { tipMoved, type TipMoved } from '../tips/tips.events';
import { AwardsService, type Outcome } from './awards.service';
import { OWN_REPORT } from './points.service';
import { RulesService } from './rules/rules.service';

/**
 * Points for the outcomes of the case loop, in the transaction of the move. "Not found on arrival" is an honest end, but
 * verifies nothing. Anonymous tips are handled and earn nothing; staff earn nothing.
 */
@Injectable()
export class TipAwards implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly awards: AwardsService,
    private readonly rules: RulesService,
    private readonly facts: AwardFacts,
    private readonly identity: IdentityService,
  ) {}

  onModuleInit(): void {
    this.events.on(tipMoved, async (manager, moved) => {
      const { move } = moved.rule;
      if (move === 'pass' && moved.tip.outcome !== 'not_found') await this.verified(manager, moved);
      if (move === 'confirm_fixed' || move === 'say_not_fixed') await this.answered(manager, moved);
    });
  }

  private async verified(manager: EntityManager, { tip, at }: TipMoved): Promise<void> {
    const terms = (await this.rules.termsAt(manager, 'verified_tip', at))?.terms ?? {};
    const share = (await this.rules.termsAt(manager, 'follower', at))?.terms ?? {};
    const known = await this.facts.of(manager, tip, {
      hours: terms['repeatHours'] ?? 0,
      metres: terms['repeatMetres'] ?? 0,
    });
    const staff = await this.identity.staffAmong(manager, [tip.reporterId, ...known.followers]);
    const common = { tipId: tip.id, memo: tip.number, at };
    const outcomes: Outcome[] = [];
    if (!tip.anonymous && !staff.has(tip.reporterId)) {
      const { severity, nearAndFar, earlier } = known;
      const facts = { severity, nearAndFar, repeated: earlier !== null };
      outcomes.push({ ...common, rule: 'verified_tip', subjectId: tip.id, accountId: tip.reporterId, facts });
      // Whoever reports what another has just reported has seen it as well: that is what a follower gets.
      if (earlier !== null && earlier !== tip.reporterId)
        outcomes.push({
          ...this.follower(common, tip.id, tip.reporterId),
          subjectId: `${tip.id}:${OWN_REPORT}`,
        });
    }
    const first = known.followers
      .filter((accountId) => accountId !== tip.reporterId && !staff.has(accountId))
      .slice(0, share['first'] ?? 0);
    outcomes.push(...first.map((accountId) => this.follower(common, tip.id, accountId)));
    await this.awards.give(manager, outcomes);
  }

  private follower(
    common: Pick<Outcome, 'tipId' | 'memo' | 'at'>,
    tipId: string,
    accountId: string,
  ): Outcome {
    return { ...common, rule: 'follower', subjectId: `${tipId}:${accountId}`, accountId, facts: {} };
  }

  private async answered(manager: EntityManager, { tip, at }: TipMoved): Promise<void> {
    const { id: tipId, number: memo, reporterId: accountId } = tip;
    if (tip.anonymous || (await this.identity.staffAmong(manager, [accountId])).has(accountId)) return;
    await this.awards.give(manager, [
      { rule: 'answer_fixed', subjectId: tipId, accountId, tipId, memo, facts: {}, at },
    ]);
  }
}
