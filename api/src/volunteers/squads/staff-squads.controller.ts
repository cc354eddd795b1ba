import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../core/auth/guard';
import type { Principal } from '../../core/auth/principal';
import { IdParam } from '../../core/outbox/outbox.controller';
import { DecideSquads } from './decide-squad';
import { Membership } from './membership';
import { SquadViews } from './squad-views';
import { Appoint, Members, Reason, StaffSquads } from './squads.dto';

/** The community approves squads and may end them; the office does both where the director cannot. */
@ApiTags('volunteers')
@Controller('staff/squads')
@Allow('community_director', 'office')
export class StaffSquadsController {
  constructor(
    private readonly membership: Membership,
    private readonly decisions: DecideSquads,
    private readonly views: SquadViews,
  ) {}

  @Get()
  @ApiOkResponse({ type: StaffSquads })
  async list(@Me() me: Principal): Promise<StaffSquads> {
    return { items: await this.views.staff(me) };
  }

  @Post(':id/approve')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffSquads })
  async approve(@Me() me: Principal, @Param() { id }: IdParam): Promise<StaffSquads> {
    await this.decisions.approve(me, id);
    return this.list(me);
  }

  @Post(':id/refuse')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffSquads })
  async refuse(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: Reason): Promise<StaffSquads> {
    await this.decisions.refuse(me, id, body.reason.trim());
    return this.list(me);
  }

  @Post(':id/end')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffSquads })
  async end(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: Reason): Promise<StaffSquads> {
    await this.decisions.end(me, id, body.reason.trim());
    return this.list(me);
  }

  @Get(':id/members')
  @ApiOkResponse({ type: Members })
  async members(@Me() me: Principal, @Param() { id }: IdParam): Promise<Members> {
    return { items: await this.views.staffMembers(me, id) };
  }

  /** Puts a member in the place of a captain who cannot be reached. */
  @Post(':id/captain')
  @HttpCode(200)
  @ApiOkResponse({ type: Members })
  async appoint(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: Appoint): Promise<Members> {
    await this.membership.appoint(me, body.memberId);
    return this.members(me, { id });
  }
}
