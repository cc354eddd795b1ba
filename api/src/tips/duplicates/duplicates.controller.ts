import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../core/auth/guard';
import type { Principal } from '../../core/auth/principal';
import { checkedCursor, type Page, PageQuery, pageOf } from '../../core/http/page';
import { IdParam } from '../../core/outbox/outbox.controller';
import {
  FollowBody,
  FollowedDetail,
  FollowedPage,
  type FollowedTip,
  SimilarList,
  SimilarQuery,
  StandingView,
} from './duplicates.dto';
import { FollowedTips } from './followed-tips';
import { Followers } from './followers.service';
import { SimilarTips } from './similar-tips';

/** Seeing that it was reported already, and joining (我也看到) instead of reporting it again. */
@ApiTags('tips')
@Controller('tips')
@Allow('resident')
export class DuplicatesController {
  constructor(
    private readonly similarTips: SimilarTips,
    private readonly followers: Followers,
    private readonly followedTips: FollowedTips,
  ) {}

  /** Open tips that a new one may repeat: same or sibling category, near, recent; nearest first, at most five. */
  @Get('similar')
  @ApiOkResponse({ type: SimilarList })
  async similar(@Me() me: Principal, @Query() query: SimilarQuery): Promise<SimilarList> {
    return { items: await this.similarTips.near(me.accountId, query) };
  }

  /** Tips that the person follows, last joined first. */
  @Get('followed')
  @ApiOkResponse({ type: FollowedPage })
  async followed(@Me() me: Principal, @Query() query: PageQuery): Promise<Page<FollowedTip>> {
    const rows = await this.followers.followedBy(me.accountId, checkedCursor(query), query.limit);
    const views = await this.followedTips.summaries(rows);
    const page = pageOf(rows, query.limit, (row) => views.get(row.id));
    return { ...page, items: page.items.filter((item) => item !== undefined) };
  }

  /** What a follower sees of the tip; not found for everybody else. */
  @Get(':id/followed')
  @ApiOkResponse({ type: FollowedDetail })
  async followedDetail(@Me() me: Principal, @Param() { id }: IdParam): Promise<FollowedDetail> {
    return this.followedTips.detail(me.accountId, id);
  }

  @Post(':id/follow')
  @HttpCode(200)
  @ApiOkResponse({ type: StandingView })
  async follow(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { key }: FollowBody,
  ): Promise<StandingView> {
    return this.followers.follow(me.accountId, id, key);
  }

  @Post(':id/unfollow')
  @HttpCode(200)
  @ApiOkResponse({ type: StandingView })
  async unfollow(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { key }: FollowBody,
  ): Promise<StandingView> {
    return this.followers.unfollow(me.accountId, id, key);
  }
}
