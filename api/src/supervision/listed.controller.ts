import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, Me } from '../core/auth/guard';
import { type Principal, STAFF_ROLES } from '../core/auth/principal';
import { checkedCursor, type Page, pageOf } from '../core/http/page';
import { IdParam } from '../core/outbox/outbox.controller';
import { ListCaseAction } from './list-case';
import { ListedViews } from './listed-views';
import {
  ListCase,
  ListedDetail,
  ListedPage,
  ListedQuery,
  type ListedSummary,
  MoveListed,
} from './listed.dto';
import { MoveListedAction } from './move-listed';
import { SupervisionService } from './supervision.service';

/** The register of listed cases (挂牌督办; notice, safeguards 三). */
@ApiTags('supervision')
@Controller('staff/listed')
@Allow(...STAFF_ROLES)
export class ListedController {
  constructor(
    private readonly supervision: SupervisionService,
    private readonly views: ListedViews,
    private readonly lists: ListCaseAction,
    private readonly moves: MoveListedAction,
  ) {}

  @Get()
  @ApiOkResponse({ type: ListedPage })
  async list(@Me() me: Principal, @Query() query: ListedQuery): Promise<Page<ListedSummary>> {
    const rows = await this.supervision.list(me, query, checkedCursor(query), query.limit);
    return pageOf(rows, query.limit, await this.views.summary());
  }

  /** 201 the first time, 200 with the same case when it is sent again. */
  @Post()
  @Allow('community_director', 'office')
  @ApiCreatedResponse({ type: ListedDetail })
  @ApiOkResponse({ type: ListedDetail })
  async create(
    @Me() me: Principal,
    @Body() body: ListCase,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ListedDetail> {
    const { id, repeated } = await this.lists.run(me, body);
    void reply.status(repeated ? 200 : 201);
    return this.views.detail(me, await this.supervision.visible(me, id));
  }

  @Get(':id')
  @ApiOkResponse({ type: ListedDetail })
  async detail(@Me() me: Principal, @Param() { id }: IdParam): Promise<ListedDetail> {
    return this.views.detail(me, await this.supervision.visible(me, id));
  }

  @Post(':id/moves')
  @HttpCode(200)
  @ApiOkResponse({ type: ListedDetail })
  async move(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: MoveListed): Promise<ListedDetail> {
    await this.moves.run(me, await this.supervision.visible(me, id), body);
    return this.views.detail(me, await this.supervision.visible(me, id));
  }
}
