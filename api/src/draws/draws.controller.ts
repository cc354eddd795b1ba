import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me, Public } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { checkedCursor, type Page, PageQuery, pageOf } from '../core/http/page';
import { IdParam } from '../core/outbox/outbox.controller';
import { DrawViews, summaryOf } from './draw-views';
import { DrawPage, DrawRecord, DrawSummary, DrawView, MyDraw } from './views.dto';

/** Draws for everybody, logged in or not: what was published, what came of it, and all it takes to compute it again. */
@ApiTags('draws')
@Controller('draws')
@Public()
export class DrawsController {
  constructor(private readonly views: DrawViews) {}

  @Get()
  @ApiOkResponse({ type: DrawPage })
  async list(@Query() query: PageQuery): Promise<Page<DrawSummary>> {
    return pageOf(await this.views.list(false, checkedCursor(query), query.limit), query.limit, summaryOf);
  }

  @Get(':id')
  @ApiOkResponse({ type: DrawView })
  one(@Param() { id }: IdParam): Promise<DrawView> {
    return this.views.published(id);
  }

  /** For scripts/draw-verify.mjs; a browser saves it as a file. */
  @Get(':id/record')
  @Header('content-disposition', 'attachment; filename="draw-record.json"')
  @ApiOkResponse({ type: DrawRecord })
  record(@Param() { id }: IdParam): Promise<DrawRecord> {
    return this.views.record(id);
  }

  @Get(':id/mine')
  @Allow('resident')
  @ApiOkResponse({ type: MyDraw })
  mine(@Me() me: Principal, @Param() { id }: IdParam): Promise<MyDraw> {
    return this.views.mine(me.accountId, id);
  }
}
