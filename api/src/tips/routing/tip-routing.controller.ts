import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { In } from 'typeorm';
import { Allow, Me } from '../../core/auth/guard';
import { type Principal, STAFF_ROLES } from '../../core/auth/principal';
import { Database } from '../../core/database/database';
import { IdParam } from '../../core/outbox/outbox.controller';
import type { Tip } from '../tip.entity';
import { TipsService } from '../tips.service';
import { RoutingChange } from './rule.entity';
import { type DecidedRule, TipRoutingView } from './routing.dto';
import { TryRouting } from './try-routing';

/** Why a case went where it went. */
@ApiTags('routing')
@Controller('staff/tips')
@Allow(...STAFF_ROLES)
export class TipRoutingController {
  constructor(
    private readonly database: Database,
    private readonly tips: TipsService,
    private readonly trying: TryRouting,
  ) {}

  @Get(':id/routing')
  @ApiOkResponse({ type: TipRoutingView })
  async routing(@Me() me: Principal, @Param() { id }: IdParam): Promise<TipRoutingView> {
    const tip = await this.tips.visible(me, id);
    return {
      reason: tip.routing,
      rule: await this.decided(tip),
      neighbours: await this.trying.neighbours(tip.lng, tip.lat),
    };
  }

  /** The rule as it was then, from the record of changes: it may be another one today, or gone. */
  private async decided({ routingRuleId, routingRuleVersion }: Tip): Promise<DecidedRule | null> {
    if (routingRuleId === null || routingRuleVersion === null) return null;
    const change = await this.database.manager.findOne(RoutingChange, {
      where: { ruleId: routingRuleId, ruleVersion: routingRuleVersion, kind: In(['added', 'changed']) },
    });
    return change && { name: change.ruleName, version: change.ruleVersion, text: change.detail };
  }
}
