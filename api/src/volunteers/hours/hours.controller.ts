import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../core/auth/guard';
import type { Principal } from '../../core/auth/principal';
import { checkedCursor, type Page, PageQuery, pageOf } from '../../core/http/page';
import { IdParam } from '../../core/outbox/outbox.controller';
import { Reason } from '../squads/squads.dto';
import { Certification } from './certification';
import {
  type HoursRecord,
  HoursPage,
  HoursSummary,
  ManyDone,
  type NamedHours,
  NamedHoursPage,
  ReportHours,
  Vouch,
} from './hours.dto';
import { HoursViews } from './hours-views';
import { many } from './many';
import { SelfReports } from './self-report';

/** A volunteer's hours, and what captain and deputy do with those of their squad. */
@ApiTags('volunteers')
@Controller()
@Allow('resident')
export class HoursController {
  constructor(
    private readonly reports: SelfReports,
    private readonly certification: Certification,
    private readonly views: HoursViews,
  ) {}

  @Get('hours')
  @ApiOkResponse({ type: HoursPage })
  async mine(@Me() me: Principal, @Query() query: PageQuery): Promise<Page<HoursRecord>> {
    const rows = await this.views.mine(me.accountId, checkedCursor(query), query.limit);
    return pageOf(rows, query.limit, (row) => row);
  }

  @Get('hours/summary')
  @ApiOkResponse({ type: HoursSummary })
  summary(@Me() me: Principal): Promise<HoursSummary> {
    return this.views.summary(me.accountId);
  }

  @Post('hours')
  @HttpCode(200)
  @ApiOkResponse({ type: HoursSummary })
  async report(@Me() me: Principal, @Body() body: ReportHours): Promise<HoursSummary> {
    await this.reports.report(me.accountId, body);
    return this.summary(me);
  }

  @Post('hours/:id/withdraw')
  @HttpCode(200)
  @ApiOkResponse({ type: HoursSummary })
  async withdraw(@Me() me: Principal, @Param() { id }: IdParam): Promise<HoursSummary> {
    await this.reports.withdraw(me.accountId, id);
    return this.summary(me);
  }

  @Get('squads/:id/hours')
  @ApiOkResponse({ type: NamedHoursPage })
  async toVouch(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Query() query: PageQuery,
  ): Promise<Page<NamedHours>> {
    const rows = await this.views.toVouch(me.accountId, id, checkedCursor(query), query.limit);
    return pageOf(rows, query.limit, (row) => row);
  }

  /** Each record by itself: what cannot be vouched for is named with its reason. */
  @Post('squads/:id/hours/vouch')
  @HttpCode(200)
  @ApiOkResponse({ type: ManyDone })
  vouch(@Me() me: Principal, @Param() { id }: IdParam, @Body() { ids, minutes }: Vouch): Promise<ManyDone> {
    const wanted = ids.length === 1 ? minutes : undefined;
    return many(ids, (one) => this.certification.vouch(me.accountId, id, one, wanted));
  }

  /** By captain or deputy. */
  @Post('hours/:id/refuse')
  @HttpCode(204)
  async refuse(@Me() me: Principal, @Param() { id }: IdParam, @Body() { reason }: Reason): Promise<void> {
    await this.certification.refuseAsLeader(me.accountId, id, reason.trim());
  }
}
