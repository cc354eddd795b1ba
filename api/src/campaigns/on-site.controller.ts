import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { invalid } from '../core/http/problem';
import { IdParam } from '../core/outbox/outbox.controller';
import { CampaignOnSite } from './on-site';
import { CampaignSessions } from './sessions';
import { CampaignSignIns } from './sign-ins';
import {
  AddPhotos,
  CampaignPeople,
  HeadCount,
  MarkPresent,
  SetVenue,
  SignInCodeView,
  StaffCampaignDetail,
} from './staff-campaigns.dto';
import { StaffCampaignViews } from './staff-views';

/** What staff do where a campaign or training is. */
@ApiTags('campaigns')
@Controller('staff')
@Allow('office', 'community_director', 'grid_head')
export class OnSiteController {
  constructor(
    private readonly onSite: CampaignOnSite,
    private readonly sessions: CampaignSessions,
    private readonly signIns: CampaignSignIns,
    private readonly views: StaffCampaignViews,
  ) {}

  /** The code to show now; ask again when `nextInMs` has passed. */
  @Get('campaigns/:id/code')
  @ApiOkResponse({ type: SignInCodeView })
  async code(@Me() me: Principal, @Param() { id }: IdParam): Promise<SignInCodeView> {
    const { digits, until, nextInMs } = await this.onSite.code(me, id);
    return { digits, until: until.toISOString(), nextInMs };
  }

  @Get('campaigns/:id/people')
  @ApiOkResponse({ type: CampaignPeople })
  async people(@Me() me: Principal, @Param() { id }: IdParam): Promise<CampaignPeople> {
    return { items: await this.views.people(await this.sessions.run(me, id)) };
  }

  /** Marks who signed up (`signUpId`) or has to attend (`seatId`), or takes that back. */
  @Post('campaigns/:id/present')
  @HttpCode(200)
  @ApiOkResponse({ type: CampaignPeople })
  async present(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: MarkPresent,
  ): Promise<CampaignPeople> {
    const { signUpId, seatId, present } = body;
    if (signUpId !== undefined) await this.signIns.markSignedUp(me, id, signUpId, present);
    else if (seatId !== undefined) await this.signIns.markSeat(me, id, seatId, present);
    else throw invalid('signUpId', '请选择到场的人');
    return this.people(me, { id });
  }

  @Post('campaigns/:id/head-count')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffCampaignDetail })
  async count(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: HeadCount,
  ): Promise<StaffCampaignDetail> {
    await this.onSite.count(me, id, body);
    return this.views.detail(me, id);
  }

  @Post('campaigns/:id/venue')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffCampaignDetail })
  async venue(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: SetVenue,
  ): Promise<StaffCampaignDetail> {
    await this.onSite.venue(me, id, body);
    return this.views.detail(me, id);
  }

  @Post('campaigns/:id/photos')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffCampaignDetail })
  async photos(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: AddPhotos,
  ): Promise<StaffCampaignDetail> {
    await this.onSite.addPhotos(me, id, body);
    return this.views.detail(me, id);
  }

  @Post('campaign-photos/:id/remove')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffCampaignDetail })
  async removePhoto(@Me() me: Principal, @Param() { id }: IdParam): Promise<StaffCampaignDetail> {
    return this.views.detail(me, await this.onSite.removePhoto(me, id));
  }
}
