import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { checkedCursor, pageOf } from '../core/http/page';
import { IdParam } from '../core/outbox/outbox.controller';
import { CampaignEndings } from './endings';
import { CampaignPlans } from './plans';
import { CampaignSessions } from './sessions';
import {
  CancelCampaign,
  ChangeCampaign,
  CloseCampaign,
  NewCampaign,
  StaffCampaignDetail,
  StaffCampaignPage,
  StaffCampaignQuery,
} from './staff-campaigns.dto';
import { StaffCampaignViews } from './staff-views';

/** Planning, changing and ending sessions: by the community or the office that holds them. */
@ApiTags('campaigns')
@Controller('staff/campaigns')
@Allow('office', 'community_director')
export class StaffCampaignsController {
  constructor(
    private readonly sessions: CampaignSessions,
    private readonly plans: CampaignPlans,
    private readonly endings: CampaignEndings,
    private readonly views: StaffCampaignViews,
  ) {}

  @Get()
  @Allow('office', 'community_director', 'grid_head')
  @ApiOkResponse({ type: StaffCampaignPage })
  async list(@Me() me: Principal, @Query() query: StaffCampaignQuery): Promise<StaffCampaignPage> {
    const { kind, when, limit } = query;
    const rows = await this.sessions.ofStaff(me, kind, when, checkedCursor(query), limit);
    const cards = await this.views.cards(rows);
    const { items, nextCursor } = pageOf(rows, limit, ({ id }) => cards.get(id));
    return { items: items.filter((item) => item !== undefined), nextCursor };
  }

  /** 201 the first time, 200 with the same session when it is sent again. */
  @Post()
  @ApiCreatedResponse({ type: StaffCampaignDetail })
  @ApiOkResponse({ type: StaffCampaignDetail })
  async create(
    @Me() me: Principal,
    @Body() body: NewCampaign,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StaffCampaignDetail> {
    const { id, repeated } = await this.plans.create(me, body);
    void reply.status(repeated ? 200 : 201);
    return this.views.detail(me, id);
  }

  @Get(':id')
  @Allow('office', 'community_director', 'grid_head')
  @ApiOkResponse({ type: StaffCampaignDetail })
  async detail(@Me() me: Principal, @Param() { id }: IdParam): Promise<StaffCampaignDetail> {
    return this.views.detail(me, (await this.sessions.seen(me, id)).id);
  }

  @Post(':id')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffCampaignDetail })
  async change(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: ChangeCampaign,
  ): Promise<StaffCampaignDetail> {
    await this.plans.change(me, id, body);
    return this.views.detail(me, id);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffCampaignDetail })
  async cancel(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { reason }: CancelCampaign,
  ): Promise<StaffCampaignDetail> {
    await this.endings.cancel(me, id, reason);
    return this.views.detail(me, id);
  }

  /** A closed one is put right in the same way. */
  @Post(':id/close')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffCampaignDetail })
  async close(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: CloseCampaign,
  ): Promise<StaffCampaignDetail> {
    await this.endings.close(me, id, body);
    return this.views.detail(me, id);
  }
}
