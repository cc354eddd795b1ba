import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { In } from 'typeorm';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { Database } from '../core/database/database';
import { checkedCursor, pageOf } from '../core/http/page';
import { IdParam } from '../core/outbox/outbox.controller';
import { LinkableTips } from '../tips/linkable-tips.service';
import { LinkTips } from './link-tips';
import { ListedCaseTip } from './listed-case.entity';
import { CandidatePage, CandidateQuery, ChangeTips } from './listed-tips.dto';
import { ListedViews } from './listed-views';
import { ListedDetail } from './listed.dto';
import { SupervisionService } from './supervision.service';

/** The tips a listed case is about: found, linked and parted again. */
@ApiTags('supervision')
@Controller('staff')
@Allow('community_director', 'office')
export class ListedTipsController {
  constructor(
    private readonly database: Database,
    private readonly supervision: SupervisionService,
    private readonly views: ListedViews,
    private readonly linkable: LinkableTips,
    private readonly link: LinkTips,
  ) {}

  /** Open tips that can be listed: of a place or by words, without those in an open listed case. */
  @Get('listed-candidates')
  @ApiOkResponse({ type: CandidatePage })
  async candidates(@Me() me: Principal, @Query() query: CandidateQuery): Promise<CandidatePage> {
    const rows = await this.linkable.find(me, query, checkedCursor(query), query.limit);
    const ids = rows.map(({ id }) => id);
    const taken =
      ids.length > 0 ? await this.database.manager.findBy(ListedCaseTip, { openTipId: In(ids) }) : [];
    const listed = new Set(taken.map(({ tipId }) => tipId));
    const { items, nextCursor } = pageOf(rows, query.limit, (tip) => tip);
    return { items: items.filter(({ id }) => !listed.has(id)), nextCursor };
  }

  @Post('listed/:id/tips')
  @HttpCode(200)
  @ApiOkResponse({ type: ListedDetail })
  async change(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: ChangeTips,
  ): Promise<ListedDetail> {
    await this.link.run(me, await this.supervision.visible(me, id), body);
    return this.views.detail(me, await this.supervision.visible(me, id));
  }
}
