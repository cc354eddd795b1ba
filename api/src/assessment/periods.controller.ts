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
  ChangeAssessmentTerms,
  MoveAssessment,
  NewAssessment,
  OpenAssessment,
  AssessmentDetail,
  AssessmentPage,
  type AssessmentSummary,
  TryAssessmentTerms,
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
  @ApiOkResponse({ type: AssessmentPage })
  async list(@Me() me: Principal, @Query() query: PageQuery): Promise<Page<AssessmentSummary>> {
    const rows = await this.periods.list(me, checkedCursor(query), query.limit);
    return pageOf(rows, query.limit, periodSummary);
  }

  /** What a new period begins with, and which can be opened. */
  @Get('new-period')
  @Allow('office')
  @ApiOkResponse({ type: NewAssessment })
  fresh(): Promise<NewAssessment> {
    return this.views.fresh();
  }

  /** Changes nothing. */
  @Post('trial')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: AssessmentTrial })
  trial(@Body() body: TryAssessmentTerms): Promise<AssessmentTrial> {
    return this.whatIf.run(body);
  }

  @Post('periods')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: AssessmentDetail })
  async open(@Me() me: Principal, @Body() body: OpenAssessment): Promise<AssessmentDetail> {
    return this.detail(me, { id: await this.periods.open(me, body) });
  }

  @Get('periods/:id')
  @ApiOkResponse({ type: AssessmentDetail })
  async detail(@Me() me: Principal, @Param() { id }: IdParam): Promise<AssessmentDetail> {
    return this.views.detail(me, await this.periods.visible(me, id));
  }

  /** Only before it begins. */
  @Post('periods/:id/terms')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: AssessmentDetail })
  async change(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: ChangeAssessmentTerms,
  ): Promise<AssessmentDetail> {
    await this.periods.changeTerms(me, id, body);
    return this.detail(me, { id });
  }

  @Post('periods/:id/moves')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: AssessmentDetail })
  async move(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { move }: MoveAssessment,
  ): Promise<AssessmentDetail> {
    await this.moves.run(me, id, move);
    return this.detail(me, { id });
  }
}
