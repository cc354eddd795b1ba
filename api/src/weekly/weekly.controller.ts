import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { DOCX } from '../core/documents/official-document';
import { sendFile } from '../core/http/send-file';
import { checkedCursor } from '../core/http/page';
import { WeeklyLists } from './weekly-lists';
import { WeeklyReports } from './weekly-reports';
import { WeeklyViews } from './weekly-views';
import {
  AddToWeekly,
  SaveWeekly,
  SendWeekly,
  WeeklyCasePage,
  WeeklyCasesQuery,
  WeeklyParams,
  WeeklyView,
  WeekQuery,
  WeekView,
} from './weekly.dto';

/** Weekly reports of the communities and the subdistrict's roll-up (notice, item 6). */
@ApiTags('weekly')
@Controller('staff/weekly')
@Allow('community_director', 'office')
export class WeeklyController {
  constructor(
    private readonly lists: WeeklyLists,
    private readonly views: WeeklyViews,
    private readonly reports: WeeklyReports,
  ) {}

  /** The reports of a week: who has sent, who is late. */
  @Get()
  @ApiOkResponse({ type: WeekView })
  week(@Me() me: Principal, @Query() { week }: WeekQuery): Promise<WeekView> {
    return this.lists.week(me, week);
  }

  /** A draft with the figures of this moment, or a report as it was sent. */
  @Get(':week/:gridId')
  @ApiOkResponse({ type: WeeklyView })
  view(@Me() me: Principal, @Param() { week, gridId }: WeeklyParams): Promise<WeeklyView> {
    return this.views.view(me, week, gridId);
  }

  @Get(':week/:gridId/cases')
  @ApiOkResponse({ type: WeeklyCasePage })
  cases(
    @Me() me: Principal,
    @Param() { week, gridId }: WeeklyParams,
    @Query() query: WeeklyCasesQuery,
  ): Promise<WeeklyCasePage> {
    checkedCursor(query);
    return this.lists.behind(me, week, gridId, query);
  }

  @Post(':week/:gridId')
  @HttpCode(200)
  @ApiOkResponse({ type: WeeklyView })
  async save(
    @Me() me: Principal,
    @Param() { week, gridId }: WeeklyParams,
    @Body() body: SaveWeekly,
  ): Promise<WeeklyView> {
    await this.reports.save(me, week, gridId, body);
    return this.views.view(me, week, gridId);
  }

  /** Freezes figures and words. */
  @Post(':week/:gridId/sent')
  @HttpCode(200)
  @ApiOkResponse({ type: WeeklyView })
  async send(
    @Me() me: Principal,
    @Param() { week, gridId }: WeeklyParams,
    @Body() body: SendWeekly,
  ): Promise<WeeklyView> {
    await this.reports.send(me, week, gridId, body);
    return this.views.view(me, week, gridId);
  }

  /** Adds a correction to a report that was sent. */
  @Post(':week/:gridId/addenda')
  @HttpCode(200)
  @ApiOkResponse({ type: WeeklyView })
  async add(
    @Me() me: Principal,
    @Param() { week, gridId }: WeeklyParams,
    @Body() body: AddToWeekly,
  ): Promise<WeeklyView> {
    await this.reports.add(me, week, gridId, body);
    return this.views.view(me, week, gridId);
  }

  @Get(':week/:gridId/docx')
  @ApiProduces(DOCX)
  async word(
    @Me() me: Principal,
    @Param() { week, gridId }: WeeklyParams,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, bytes } = await this.views.word(me, week, gridId);
    await sendFile(reply, DOCX, name, bytes);
  }
}
