import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, Me } from '../core/auth/guard';
import { type Principal, STAFF_ROLES } from '../core/auth/principal';
import { checkedCursor, PageQuery, pageOf } from '../core/http/page';
import { IdParam } from '../core/outbox/outbox.controller';
import { InspectionViews } from './inspection-views';
import { Inspections } from './inspections';
import {
  FindingDetail,
  FindingPage,
  FindingsQuery,
  InspectionDetail,
  InspectionPage,
  MoveFinding,
  NewFinding,
  NewInspection,
  SaveSummary,
} from './inspections.dto';
import { MoveFindingAction } from './move-finding';

/** Inspection rounds and the findings to correct (督查; notice, item 11). */
@ApiTags('inspections')
@Controller('staff')
@Allow(...STAFF_ROLES)
export class InspectionsController {
  constructor(
    private readonly inspections: Inspections,
    private readonly views: InspectionViews,
    private readonly moving: MoveFindingAction,
  ) {}

  @Get('inspections')
  @ApiOkResponse({ type: InspectionPage })
  async list(@Me() me: Principal, @Query() query: PageQuery): Promise<InspectionPage> {
    const rows = await this.inspections.list(me, checkedCursor(query), query.limit);
    const views = await this.views.summaries(rows);
    const page = pageOf(rows, query.limit, ({ id }) => views.get(id));
    return { ...page, items: page.items.filter((item) => item !== undefined) };
  }

  /** 201 the first time, 200 with the same when it is sent again. */
  @Post('inspections')
  @Allow('office')
  @ApiCreatedResponse({ type: InspectionDetail })
  @ApiOkResponse({ type: InspectionDetail })
  async create(
    @Me() me: Principal,
    @Body() body: NewInspection,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InspectionDetail> {
    const { id, repeated } = await this.inspections.create(me, body);
    void reply.status(repeated ? 200 : 201);
    return this.views.round(me, id);
  }

  @Get('inspections/:id')
  @ApiOkResponse({ type: InspectionDetail })
  round(@Me() me: Principal, @Param() { id }: IdParam): Promise<InspectionDetail> {
    return this.views.round(me, id);
  }

  @Post('inspections/:id/summary')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: InspectionDetail })
  async summarize(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: SaveSummary,
  ): Promise<InspectionDetail> {
    await this.inspections.summarize(me, id, body);
    return this.views.round(me, id);
  }

  @Post('inspections/:id/findings')
  @Allow('office')
  @ApiCreatedResponse({ type: InspectionDetail })
  @ApiOkResponse({ type: InspectionDetail })
  async find(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: NewFinding,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InspectionDetail> {
    const { repeated } = await this.inspections.find(me, id, body);
    void reply.status(repeated ? 200 : 201);
    return this.views.round(me, id);
  }

  @Get('findings')
  @ApiOkResponse({ type: FindingPage })
  async findings(@Me() me: Principal, @Query() query: FindingsQuery): Promise<FindingPage> {
    const rows = await this.inspections.findings(me, query, checkedCursor(query));
    const views = await this.views.findings(rows);
    const byId = new Map(views.map((view) => [view.id, view]));
    const page = pageOf(rows, query.limit, ({ id }) => byId.get(id));
    return { ...page, items: page.items.filter((item) => item !== undefined) };
  }

  @Get('findings/:id')
  @ApiOkResponse({ type: FindingDetail })
  finding(@Me() me: Principal, @Param() { id }: IdParam): Promise<FindingDetail> {
    return this.views.finding(me, id);
  }

  @Post('findings/:id/moves')
  @HttpCode(200)
  @ApiOkResponse({ type: FindingDetail })
  async move(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: MoveFinding,
  ): Promise<FindingDetail> {
    await this.moving.run(me, await this.inspections.finding(me, id), body);
    return this.views.finding(me, id);
  }
}
