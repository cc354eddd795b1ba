import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../core/auth/guard';
import type { Principal } from '../../core/auth/principal';
import { checkedCursor, type Page, PageQuery, pageOf } from '../../core/http/page';
import { IdParam } from '../../core/outbox/outbox.controller';
import { Reason } from '../squads/squads.dto';
import { Attendance } from './attendance';
import { PlanShifts } from './plan-shifts';
import { ShiftPlaces } from './shift-places';
import { ShiftViews } from './shift-views';
import { ByHand, PlanShift, Presence, ShiftCard, ShiftCards, ShiftPage, ShiftView } from './shifts.dto';

/** Shifts of one's own squad. */
@ApiTags('volunteers')
@Controller()
@Allow('resident')
export class ShiftsController {
  constructor(
    private readonly plans: PlanShifts,
    private readonly places: ShiftPlaces,
    private readonly attendance: Attendance,
    private readonly views: ShiftViews,
  ) {}

  @Get('squads/:id/shifts')
  @ApiOkResponse({ type: ShiftCards })
  async coming(@Me() me: Principal, @Param() { id }: IdParam): Promise<ShiftCards> {
    return { items: await this.views.coming(me.accountId, id) };
  }

  @Get('squads/:id/shifts/past')
  @ApiOkResponse({ type: ShiftPage })
  async past(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Query() query: PageQuery,
  ): Promise<Page<ShiftCard>> {
    const rows = await this.views.past(me.accountId, id, checkedCursor(query), query.limit);
    return pageOf(rows, query.limit, (row) => row);
  }

  @Post('squads/:id/shifts')
  @HttpCode(200)
  @ApiOkResponse({ type: ShiftView })
  async plan(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: PlanShift): Promise<ShiftView> {
    return this.views.view(me.accountId, await this.plans.plan(me.accountId, id, body));
  }

  @Get('shifts/:id')
  @ApiOkResponse({ type: ShiftView })
  async one(@Me() me: Principal, @Param() { id }: IdParam): Promise<ShiftView> {
    return this.views.view(me.accountId, await this.views.find(me.accountId, id));
  }

  @Post('shifts/:id/cancel')
  @HttpCode(200)
  @ApiOkResponse({ type: ShiftView })
  async cancel(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { reason }: Reason,
  ): Promise<ShiftView> {
    await this.plans.cancel(me.accountId, await this.views.find(me.accountId, id), reason.trim());
    return this.one(me, { id });
  }

  @Post('shifts/:id/sign-up')
  @HttpCode(200)
  @ApiOkResponse({ type: ShiftView })
  async signUp(@Me() me: Principal, @Param() { id }: IdParam): Promise<ShiftView> {
    await this.places.signUp(me.accountId, id);
    return this.one(me, { id });
  }

  @Post('shifts/:id/drop-out')
  @HttpCode(200)
  @ApiOkResponse({ type: ShiftView })
  async dropOut(@Me() me: Principal, @Param() { id }: IdParam): Promise<ShiftView> {
    await this.places.dropOut(me.accountId, id);
    return this.one(me, { id });
  }

  @Post('shifts/:id/in')
  @HttpCode(200)
  @ApiOkResponse({ type: ShiftView })
  async signIn(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: Presence): Promise<ShiftView> {
    await this.attendance.signIn(me.accountId, await this.views.find(me.accountId, id), body);
    return this.one(me, { id });
  }

  @Post('shifts/:id/out')
  @HttpCode(200)
  @ApiOkResponse({ type: ShiftView })
  async signOut(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: Presence): Promise<ShiftView> {
    await this.attendance.signOut(me.accountId, await this.views.find(me.accountId, id), body);
    return this.one(me, { id });
  }

  /** Captain and deputy enter the times of somebody whose telephone did not help. */
  @Post('shifts/:id/by-hand')
  @HttpCode(200)
  @ApiOkResponse({ type: ShiftView })
  async byHand(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: ByHand): Promise<ShiftView> {
    await this.attendance.byHand(me.accountId, await this.views.find(me.accountId, id), body);
    return this.one(me, { id });
  }
}
