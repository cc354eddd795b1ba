import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { checkedCursor, type Page, pageOf, PageQuery } from '../core/http/page';
import { IdParam } from '../core/outbox/outbox.controller';
import { MovePeriod } from './move-period';
import { periodSummary, PeriodViews } from './period-views';
import {
  AssessmentTrial,
  ChangeTermsBody,
  MovePeriodBody,
  NewPeriodView,
  OpenPeriodBody,
  PeriodDetail,
  PeriodPage,
  type PeriodSummary,
  TrialBody,
} from './periods.dto';
import { PeriodsService } from './periods.service';
import { ASSESSED_ROLES } from './roles';
import { WhatIf } from './what-if';

/** Periods of assessment (notice, items 12 and 13). */
@ApiTags('assessment')
@Controller('staff/assessment')
@Allow(...ASSESSED_ROLES)
export class PeriodsController {
  constructor(
    private readonly periods: PeriodsService,
    private readonly views: PeriodViews,
    private readonly moves: MovePeriod,
    private readonly whatIf: WhatIf,
  ) {}

  @Get('periods')
  @ApiOkResponse({ type: PeriodPage })
  async list(@Me() me: Principal, @Query() query: PageQuery): Promise<Page<PeriodSummary>> {
    const rows = await this.periods.list(me, checkedCursor(query), query.limit);
    return pageOf(rows, query.limit, periodSummary);
  }

  /** What a new period begins with, and which can be opened. */
  @Get('new-period')
  @Allow('office')
  @ApiOkResponse({ type: NewPeriodView })
  fresh(): Promise<NewPeriodView> {
    return this.views.fresh();
  }

  /** Changes nothing. */
  @Post('trial')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: AssessmentTrial })
  trial(@Body() body: TrialBody): Promise<AssessmentTrial> {
    return this.whatIf.run(body);
  }

  @Post('periods')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: PeriodDetail })
  async open(@Me() me: Principal, @Body() body: OpenPeriodBody): Promise<PeriodDetail> {
    return this.detail(me, { id: await this.periods.open(me, body) });
  }

  @Get('periods/:id')
  @ApiOkResponse({ type: PeriodDetail })
  async detail(@Me() me: Principal, @Param() { id }: IdParam): Promise<PeriodDetail> {
    return this.views.detail(me, await this.periods.visible(me, id));
  }

  /** Only before it begins. */
  @Post('periods/:id/terms')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: PeriodDetail })
  async change(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: ChangeTermsBody,
  ): Promise<PeriodDetail> {
    await this.periods.changeTerms(me, id, body);
    return this.detail(me, { id });
  }

  @Post('periods/:id/moves')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: PeriodDetail })
  async move(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { move }: MovePeriodBody,
  ): Promise<PeriodDetail> {
    await this.moves.run(me, id, move);
    return this.detail(me, { id });
  }
}
