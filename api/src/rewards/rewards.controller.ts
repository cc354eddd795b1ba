import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { checkedCursor, type Page, PageQuery, pageOf } from '../core/http/page';
import { IdParam } from '../core/outbox/outbox.controller';
import { PointsService } from '../points/points.service';
import { RulesService } from '../points/rules/rules.service';
import { TransferProvider } from './cash/transfer-provider';
import { Catalogue } from './catalogue';
import { Redemptions } from './redemptions';
import {
  CatalogueView,
  Redeem,
  RedemptionPage,
  RedemptionView,
  redemptionView,
  rewardView,
} from './rewards.dto';

/** What points can be redeemed for, and a person's own redemptions. */
@ApiTags('rewards')
@Controller()
@Allow('resident')
export class RewardsController {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly redemptions: Redemptions,
    private readonly points: PointsService,
    private readonly rules: RulesService,
    private readonly provider: TransferProvider,
  ) {}

  @Get('rewards')
  @ApiOkResponse({ type: CatalogueView })
  async list(@Me() me: Principal): Promise<CatalogueView> {
    const items = await this.catalogue.open(me);
    const codes = ['rewards', ...(this.provider.merchant ? ['cash'] : [])];
    const rules = await this.rules.current();
    return {
      rules: rules.filter(({ code }) => codes.includes(code)).map(({ text }) => text),
      balance: await this.points.balance(me.accountId),
      items: items.map(({ reward, why }) => ({ ...rewardView(reward), why })),
    };
  }

  @Post('rewards/:id/redemptions')
  @HttpCode(200)
  @ApiOkResponse({ type: RedemptionView })
  async redeem(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { key }: Redeem,
  ): Promise<RedemptionView> {
    return redemptionView(await this.redemptions.redeem(me, id, key));
  }

  @Get('redemptions')
  @ApiOkResponse({ type: RedemptionPage })
  async mine(@Me() me: Principal, @Query() query: PageQuery): Promise<Page<RedemptionView>> {
    const rows = await this.redemptions.list(me.accountId, checkedCursor(query), query.limit);
    return pageOf(rows, query.limit, redemptionView);
  }

  @Get('redemptions/:id')
  @ApiOkResponse({ type: RedemptionView })
  async one(@Me() me: Principal, @Param() { id }: IdParam): Promise<RedemptionView> {
    return redemptionView(await this.redemptions.own(me.accountId, id));
  }

  @Post('redemptions/:id/cancel')
  @HttpCode(200)
  @ApiOkResponse({ type: RedemptionView })
  async cancel(@Me() me: Principal, @Param() { id }: IdParam): Promise<RedemptionView> {
    return redemptionView(await this.redemptions.cancel(me.accountId, id));
  }
}
