import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, Me, Public } from '../core/auth/guard';
import { RateLimit } from '../core/rate/rate-limit.guard';
import type { Principal } from '../core/auth/principal';
import { checkedCursor, type Page, PageQuery, pageOf } from '../core/http/page';
import { IdParam } from '../core/outbox/outbox.controller';
import { PointQuery } from '../grids';
import { Categories } from './categories';
import { MakeMove } from './make-move';
import { Submit } from './submit';
import { categoryView, TipViews } from './tip-views';
import {
  CategoryList,
  MoveTip,
  NearbyList,
  SubmitTip,
  TipDetail,
  TipPage,
  TipReceipt,
  type TipSummary,
} from './tips.dto';
import { TipsService } from './tips.service';

@ApiTags('tips')
@Controller()
export class TipsController {
  constructor(
    private readonly tips: TipsService,
    private readonly views: TipViews,
    private readonly submit: Submit,
    private readonly moves: MakeMove,
    private readonly categories: Categories,
  ) {}

  @Get('categories')
  @Public()
  @ApiOkResponse({ type: CategoryList })
  async categoryList(): Promise<CategoryList> {
    return { items: (await this.categories.current()).map(categoryView) };
  }

  /** Files a tip; 201 the first time, 200 with the same answer when it is sent again. */
  @Post('tips')
  @RateLimit('submit')
  @Allow('resident')
  @ApiCreatedResponse({ type: TipReceipt })
  @ApiOkResponse({ type: TipReceipt })
  async file(
    @Me() me: Principal,
    @Body() body: SubmitTip,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TipReceipt> {
    const { tip, repeated } = await this.submit.run(me, body);
    void reply.status(repeated ? 200 : 201);
    return this.views.receipt(tip);
  }

  @Get('tips/mine')
  @Allow('resident')
  @ApiOkResponse({ type: TipPage })
  async mine(@Me() me: Principal, @Query() query: PageQuery): Promise<Page<TipSummary>> {
    const rows = await this.tips.reportedBy(me.accountId, checkedCursor(query), query.limit);
    const views = await this.views.summaries(rows);
    return defined(pageOf(rows, query.limit, (tip) => views.get(tip.id)));
  }

  @Get('tips/nearby')
  @Public()
  @ApiOkResponse({ type: NearbyList })
  async nearby(@Query() { lng, lat }: PointQuery): Promise<NearbyList> {
    return { items: await this.tips.nearby(lng, lat) };
  }

  @Get('tips/:id')
  @Allow('resident')
  @ApiOkResponse({ type: TipDetail })
  async detail(@Me() me: Principal, @Param() { id }: IdParam): Promise<TipDetail> {
    return this.views.detail(await this.tips.visible(me, id), me);
  }

  @Post('tips/:id/moves')
  @Allow('resident')
  @HttpCode(200)
  @ApiOkResponse({ type: TipDetail })
  async move(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: MoveTip): Promise<TipDetail> {
    await this.moves.run(me, await this.tips.visible(me, id), body);
    return this.views.detail(await this.tips.moved(id), me);
  }
}

function defined<T>(page: Page<T | undefined>): Page<T> {
  return { ...page, items: page.items.filter((item) => item !== undefined) };
}
