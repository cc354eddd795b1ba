import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { IdParam } from '../core/outbox/outbox.controller';
import { CalendarViews } from './calendar-views';
import { CalendarQuery, CalendarView, SetDays } from './calendar.dto';
import { ChangeDays } from './change-days';

/** The working calendar by which time limits run: the office sees it and sets days. */
@ApiTags('calendar')
@Controller('staff/calendar')
@Allow('office')
export class CalendarController {
  constructor(
    private readonly views: CalendarViews,
    private readonly changes: ChangeDays,
  ) {}

  @Get()
  @ApiOkResponse({ type: CalendarView })
  view(@Query() { year }: CalendarQuery): Promise<CalendarView> {
    return this.views.of(year);
  }

  /** Sets days as holiday or workday. Open cases are worked out anew within a minute or two. */
  @Post('days')
  @HttpCode(200)
  @ApiOkResponse({ type: CalendarView })
  async set(@Me() me: Principal, @Body() body: SetDays): Promise<CalendarView> {
    await this.changes.set(me, body);
    return this.views.of(Number(body.from.slice(0, 4)));
  }

  /** The day is again as published. */
  @Post('days/:id/end')
  @HttpCode(200)
  @ApiOkResponse({ type: CalendarView })
  async end(@Me() me: Principal, @Param() { id }: IdParam): Promise<CalendarView> {
    return this.views.of(await this.changes.takeBack(me, id));
  }
}
