import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../core/auth/guard';
import type { Principal } from '../../core/auth/principal';
import { IdParam } from '../../core/outbox/outbox.controller';
import { FoundSquads } from './found-squad';
import { Membership } from './membership';
import { SquadViews } from './squad-views';
import {
  ChooseDeputy,
  FoundSquad,
  JoinCode,
  JoinSquad,
  Members,
  MySquadAnswer,
  Reason,
  SquadCard,
} from './squads.dto';

/** Volunteer squads as their people see them (notice item 14). */
@ApiTags('volunteers')
@Controller('squads')
@Allow('resident')
export class SquadsController {
  constructor(
    private readonly founding: FoundSquads,
    private readonly membership: Membership,
    private readonly views: SquadViews,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: MySquadAnswer })
  async found(@Me() me: Principal, @Body() body: FoundSquad): Promise<MySquadAnswer> {
    await this.founding.found(me, body);
    return this.views.mine(me.accountId);
  }

  @Get('mine')
  @ApiOkResponse({ type: MySquadAnswer })
  mine(@Me() me: Principal): Promise<MySquadAnswer> {
    return this.views.mine(me.accountId);
  }

  /** Which squad a joining code belongs to. In the body, so that it stays out of addresses and logs. */
  @Post('lookup')
  @HttpCode(200)
  @ApiOkResponse({ type: SquadCard })
  async lookUp(@Body() { code }: JoinCode): Promise<SquadCard> {
    return this.views.card(await this.membership.byCode(code));
  }

  @Post('join')
  @HttpCode(200)
  @ApiOkResponse({ type: MySquadAnswer })
  async join(@Me() me: Principal, @Body() { code, nickname }: JoinSquad): Promise<MySquadAnswer> {
    await this.membership.join(me.accountId, code, nickname);
    return this.views.mine(me.accountId);
  }

  @Post(':id/leave')
  @HttpCode(200)
  @ApiOkResponse({ type: MySquadAnswer })
  async leave(@Me() me: Principal, @Param() { id }: IdParam): Promise<MySquadAnswer> {
    await this.membership.leave(me.accountId, id);
    return this.views.mine(me.accountId);
  }

  @Get(':id/members')
  @ApiOkResponse({ type: Members })
  async members(@Me() me: Principal, @Param() { id }: IdParam): Promise<Members> {
    return { items: await this.views.members(me.accountId, id) };
  }

  /** A new joining code; the old one ends. */
  @Post(':id/code')
  @HttpCode(200)
  @ApiOkResponse({ type: MySquadAnswer })
  async newCode(@Me() me: Principal, @Param() { id }: IdParam): Promise<MySquadAnswer> {
    await this.membership.newCode(me.accountId, id);
    return this.views.mine(me.accountId);
  }

  @Post(':id/deputy')
  @HttpCode(200)
  @ApiOkResponse({ type: Members })
  async deputy(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: ChooseDeputy): Promise<Members> {
    await this.membership.deputy(me.accountId, id, body.memberId ?? null);
    return this.members(me, { id });
  }
}

/** What leaders do with one member. */
@ApiTags('volunteers')
@Controller('squad-members')
@Allow('resident')
export class SquadMembersController {
  constructor(
    private readonly membership: Membership,
    private readonly views: SquadViews,
  ) {}

  @Post(':id/remove')
  @HttpCode(200)
  @ApiOkResponse({ type: MySquadAnswer })
  async remove(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { reason }: Reason,
  ): Promise<MySquadAnswer> {
    await this.membership.remove(me.accountId, id, reason.trim());
    return this.views.mine(me.accountId);
  }

  /** Hands the captaincy over to this member. */
  @Post(':id/captain')
  @HttpCode(200)
  @ApiOkResponse({ type: MySquadAnswer })
  async handOver(@Me() me: Principal, @Param() { id }: IdParam): Promise<MySquadAnswer> {
    await this.membership.handOver(me.accountId, id);
    return this.views.mine(me.accountId);
  }
}
