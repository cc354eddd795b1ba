import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../core/auth/guard';
import type { Principal } from '../../core/auth/principal';
import { IdParam } from '../../core/outbox/outbox.controller';
import { FoundSquads } from './found-squad';
import { SquadViews } from './squad-views';
import { Reason, StaffSquads } from './squads.dto';

/** The community approves squads and may end them; the office does both where the director cannot. */
@ApiTags('volunteers')
@Controller('staff/squads')
@Allow('community_director', 'office')
export class StaffSquadsController {
  constructor(
    private readonly founding: FoundSquads,
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
    await this.founding.approve(me, id);
    return this.list(me);
  }

  @Post(':id/refuse')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffSquads })
  async refuse(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: Reason): Promise<StaffSquads> {
    await this.founding.refuse(me, id, body.reason.trim());
    return this.list(me);
  }

  @Post(':id/end')
  @HttpCode(200)
  @ApiOkResponse({ type: StaffSquads })
  async end(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: Reason): Promise<StaffSquads> {
    await this.founding.end(me, id, body.reason.trim());
    return this.list(me);
  }
}
