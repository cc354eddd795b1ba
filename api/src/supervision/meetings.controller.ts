import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, Me } from '../core/auth/guard';
import { type Principal, STAFF_ROLES } from '../core/auth/principal';
import { checkedCursor, PageQuery, pageOf } from '../core/http/page';
import { IdParam } from '../core/outbox/outbox.controller';
import { MeetingViews } from './meeting-views';
import { Meetings } from './meetings';
import {
  ConcludeMeeting,
  MeetingDetail,
  MeetingList,
  MeetingPage,
  NewMeeting,
  TaskDone,
} from './meetings.dto';

/** Joint meetings (研判会商、联席会议、联合执法; notice, items 8 to 10). */
@ApiTags('supervision')
@Controller('staff')
@Allow(...STAFF_ROLES)
export class MeetingsController {
  constructor(
    private readonly meetings: Meetings,
    private readonly views: MeetingViews,
  ) {}

  @Get('meetings')
  @ApiOkResponse({ type: MeetingPage })
  async list(@Me() me: Principal, @Query() query: PageQuery): Promise<MeetingPage> {
    const rows = await this.meetings.list(me, checkedCursor(query), query.limit);
    const views = await this.views.summaries(rows);
    const page = pageOf(rows, query.limit, ({ id }) => views.get(id));
    return { ...page, items: page.items.filter((item) => item !== undefined) };
  }

  /** 201 the first time, 200 with the same meeting when it is sent again. */
  @Post('meetings')
  @Allow('community_director', 'office')
  @ApiCreatedResponse({ type: MeetingDetail })
  @ApiOkResponse({ type: MeetingDetail })
  async create(
    @Me() me: Principal,
    @Body() body: NewMeeting,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingDetail> {
    const { id, repeated } = await this.meetings.create(me, body);
    void reply.status(repeated ? 200 : 201);
    return this.views.detail(me, id);
  }

  @Get('meetings/:id')
  @ApiOkResponse({ type: MeetingDetail })
  detail(@Me() me: Principal, @Param() { id }: IdParam): Promise<MeetingDetail> {
    return this.views.detail(me, id);
  }

  @Post('meetings/:id/conclusion')
  @Allow('community_director', 'office')
  @HttpCode(200)
  @ApiOkResponse({ type: MeetingDetail })
  async conclude(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: ConcludeMeeting,
  ): Promise<MeetingDetail> {
    await this.meetings.conclude(me, await this.meetings.visible(me, id), body);
    return this.views.detail(me, id);
  }

  /** Ticks a task of a meeting; the same note again is the same answer. */
  @Post('meeting-tasks/:id/done')
  @HttpCode(200)
  @ApiOkResponse({ type: MeetingDetail })
  async done(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { note }: TaskDone,
  ): Promise<MeetingDetail> {
    const meeting = await this.meetings.tick(me, id, note);
    return this.views.detail(me, meeting.id);
  }

  /** Meetings about one tip, newest first, at most 50. */
  @Get('tips/:id/meetings')
  @ApiOkResponse({ type: MeetingList })
  async ofTip(@Me() me: Principal, @Param() { id }: IdParam): Promise<MeetingList> {
    const views = await this.views.summaries(await this.meetings.about(me, id));
    return { items: [...views.values()] };
  }
}
