import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../core/auth/guard';
import type { Principal } from '../../core/auth/principal';
import { checkedCursor, type Page, pageOf } from '../../core/http/page';
import { IdParam } from '../../core/outbox/outbox.controller';
import { Reason } from '../squads/squads.dto';
import { Certification } from './certification';
import {
  Certify,
  CorrectHours,
  ManyDone,
  type NamedHours,
  NamedHoursPage,
  StaffHoursQuery,
} from './hours.dto';
import { HoursViews } from './hours-views';
import { many } from './many';

/** The community certifies what captains vouched for, and corrects it with a reason. */
@ApiTags('volunteers')
@Controller('staff/hours')
@Allow('community_director', 'office')
export class StaffHoursController {
  constructor(
    private readonly certification: Certification,
    private readonly views: HoursViews,
  ) {}

  @Get()
  @ApiOkResponse({ type: NamedHoursPage })
  async list(@Me() me: Principal, @Query() query: StaffHoursQuery): Promise<Page<NamedHours>> {
    return pageOf(await this.views.staff(me, checkedCursor(query), query), query.limit, (row) => row);
  }

  @Post('certify')
  @HttpCode(200)
  @ApiOkResponse({ type: ManyDone })
  certify(@Me() me: Principal, @Body() { ids }: Certify): Promise<ManyDone> {
    return many(ids, (id) => this.certification.certify(me, id));
  }

  @Post(':id/refuse')
  @HttpCode(204)
  async refuse(@Me() me: Principal, @Param() { id }: IdParam, @Body() { reason }: Reason): Promise<void> {
    await this.certification.refuseAsStaff(me, id, reason.trim());
  }

  @Post(':id/correct')
  @HttpCode(204)
  async correct(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: CorrectHours): Promise<void> {
    await this.certification.correct(me, id, body);
  }
}
