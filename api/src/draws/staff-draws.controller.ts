import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { checkedCursor, type Page, PageQuery, pageOf } from '../core/http/page';
import { IdParam } from '../core/outbox/outbox.controller';
import { Drafts } from './drafts';
import { DrawViews, summaryOf } from './draw-views';
import { CancelDraw, ChangeDraw, HoldDraw, NewDraw, PublishDraw } from './draws.dto';
import { HoldDraws } from './hold-draw';
import { PublishDraws } from './publish';
import { DrawPage, DrawSummary, StaffDraw } from './views.dto';

/** The office prepares, publishes, draws, and calls off. */
@ApiTags('draws')
@Controller('staff/draws')
@Allow('office')
export class StaffDrawsController {
  constructor(
    private readonly drafts: Drafts,
    private readonly publishing: PublishDraws,
    private readonly holding: HoldDraws,
    private readonly views: DrawViews,
  ) {}

  @Get()
  @ApiOkResponse({ type: DrawPage })
  async list(@Query() query: PageQuery): Promise<Page<DrawSummary>> {
    return pageOf(await this.views.list(true, checkedCursor(query), query.limit), query.limit, summaryOf);
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: StaffDraw })
  async add(@Me() me: Principal, @Body() body: NewDraw): Promise<StaffDraw> {
    return this.views.forOffice(await this.drafts.add(me.accountId, body));
  }

  @Get(':id')
  @ApiOkResponse({ type: StaffDraw })
  one(@Param() { id }: IdParam): Promise<StaffDraw> {
    return this.views.forOffice(id);
  }

  @Post(':id')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffDraw })
  async change(@Param() { id }: IdParam, @Body() body: ChangeDraw): Promise<StaffDraw> {
    await this.drafts.change(id, body);
    return this.views.forOffice(id);
  }

  @Post(':id/publish')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffDraw })
  async publish(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { version }: PublishDraw,
  ): Promise<StaffDraw> {
    await this.publishing.publish(me.accountId, id, version);
    return this.views.forOffice(id);
  }

  @Post(':id/draw')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffDraw })
  async draw(@Me() me: Principal, @Param() { id }: IdParam, @Body() { late }: HoldDraw): Promise<StaffDraw> {
    await this.holding.draw(me.accountId, id, late);
    return this.views.forOffice(id);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffDraw })
  async cancel(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { reason }: CancelDraw,
  ): Promise<StaffDraw> {
    await this.holding.cancel(me.accountId, id, reason.trim());
    return this.views.forOffice(id);
  }
}
