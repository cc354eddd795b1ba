import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me, Public } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { checkedCursor, pageOf } from '../core/http/page';
import { IdParam } from '../core/outbox/outbox.controller';
import { CampaignViews } from './campaign-views';
import { CampaignDetail, CampaignPage, CampaignQuery, MyCampaigns, SignIn, SignUp } from './campaigns.dto';
import { CampaignSessions } from './sessions';
import { CampaignSignIns } from './sign-ins';
import { CampaignSignUps } from './sign-ups';

/** Campaigns in the five places, for residents; trainings for those they are for (notice, items 15 and 2). */
@ApiTags('campaigns')
@Controller('campaigns')
@Allow('resident')
export class CampaignsController {
  constructor(
    private readonly sessions: CampaignSessions,
    private readonly views: CampaignViews,
    private readonly signUps: CampaignSignUps,
    private readonly signIns: CampaignSignIns,
  ) {}

  /** Campaigns only, coming or past. */
  @Get()
  @Public()
  @ApiOkResponse({ type: CampaignPage })
  async list(@Query() query: CampaignQuery): Promise<CampaignPage> {
    const rows = await this.sessions.public(query.when, checkedCursor(query), query.limit);
    const cards = await this.views.cards(rows, false);
    const { items, nextCursor } = pageOf(rows, query.limit, ({ id }) => cards.get(id));
    return { items: items.filter((item) => item !== undefined), nextCursor };
  }

  /** What I signed up for, was at, or have to attend. */
  @Get('mine')
  @ApiOkResponse({ type: MyCampaigns })
  async mine(@Me() me: Principal): Promise<MyCampaigns> {
    return { items: await this.views.own(me) };
  }

  @Get(':id')
  @ApiOkResponse({ type: CampaignDetail })
  detail(@Me() me: Principal, @Param() { id }: IdParam): Promise<CampaignDetail> {
    return this.shown(me, id);
  }

  /** Repeating it changes nothing but how one is called. */
  @Post(':id/sign-up')
  @HttpCode(200)
  @ApiOkResponse({ type: CampaignDetail })
  async signUp(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: SignUp): Promise<CampaignDetail> {
    await this.signUps.signUp(me, id, body.calledName ?? '');
    return this.shown(me, id);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @ApiOkResponse({ type: CampaignDetail })
  async withdraw(@Me() me: Principal, @Param() { id }: IdParam): Promise<CampaignDetail> {
    await this.signUps.withdraw(me, id);
    return this.shown(me, id);
  }

  /** With the code on the screen at the place; a second time is answered like the first. */
  @Post(':id/sign-in')
  @HttpCode(200)
  @ApiOkResponse({ type: CampaignDetail })
  async signIn(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: SignIn): Promise<CampaignDetail> {
    await this.signIns.byCode(me, id, body);
    return this.shown(me, id);
  }

  private async shown(me: Principal, id: string): Promise<CampaignDetail> {
    return this.views.detail(me, await this.sessions.attendable(me, id));
  }
}
