import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../core/auth/guard';
import type { Principal } from '../../core/auth/principal';
import { Figures } from './figures';
import { RankingNames } from './ranking-name';
import { EnterRanking, FiguresView, MonthQuery, PeopleRanking, SquadRanking } from './ranking.dto';
import { Rankings } from './rankings';

/** Rankings of a month, for everybody; figures of squads, for their community. */
@ApiTags('volunteers')
@Controller()
@Allow('resident')
export class RankingController {
  constructor(
    private readonly rankings: Rankings,
    private readonly names: RankingNames,
    private readonly figures: Figures,
  ) {}

  @Get('rankings/squads')
  @ApiOkResponse({ type: SquadRanking })
  squads(@Me() me: Principal, @Query() { month }: MonthQuery): Promise<SquadRanking> {
    return this.rankings.squads(me.accountId, month);
  }

  @Get('rankings/people')
  @ApiOkResponse({ type: PeopleRanking })
  people(@Me() me: Principal, @Query() { month }: MonthQuery): Promise<PeopleRanking> {
    return this.rankings.people(me.accountId, month);
  }

  @Post('rankings/people/enter')
  @HttpCode(200)
  @ApiOkResponse({ type: PeopleRanking })
  async enter(@Me() me: Principal, @Body() { name }: EnterRanking): Promise<PeopleRanking> {
    await this.names.enter(me.accountId, name);
    return this.people(me, {});
  }

  @Post('rankings/people/leave')
  @HttpCode(200)
  @ApiOkResponse({ type: PeopleRanking })
  async leave(@Me() me: Principal): Promise<PeopleRanking> {
    await this.names.leave(me.accountId);
    return this.people(me, {});
  }

  @Get('staff/squads/figures')
  @Allow('community_director', 'office')
  @ApiOkResponse({ type: FiguresView })
  staffFigures(@Me() me: Principal, @Query() { month }: MonthQuery): Promise<FiguresView> {
    return this.figures.of(me, month);
  }
}
