import '@fastify/multipart';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Me } from '../core/auth/guard';
import { type Principal, STAFF_ROLES } from '../core/auth/principal';
import { XLSX } from '../core/documents/workbook';
import { sendFile } from '../core/http/send-file';
import { Upload, uploaded } from '../core/http/upload';
import { IdParam } from '../core/outbox/outbox.controller';
import { Leaves } from '../identity/roster/leaves.service';
import { EditSeats } from './edit-seats';
import { Handover } from './handover';
import { HandedOver, HandOver, HandoverView } from './handover.dto';
import { ConfirmQuery, ImportPlan } from './import.dto';
import { AddLeading, AddUnit } from './lists.dto';
import { RosterLists } from './lists';
import { RosterFile } from './roster-file.service';
import { RosterViews } from './roster-views';
import { AddSeat, GiveLeave, RosterOverview, RosterPlace, SeatPage, SetDeputy } from './roster.dto';

const ALL = [...STAFF_ROLES, 'admin'] as const;

/** The roster (notice, item 1 and annex): seats, leave and stand-ins, handover, the leading group, dispatched units. */
@ApiTags('roster')
@Controller('staff/roster')
@Allow(...ALL)
export class RosterController {
  constructor(
    private readonly views: RosterViews,
    private readonly edits: EditSeats,
    private readonly leaves: Leaves,
    private readonly handover: Handover,
    private readonly lists: RosterLists,
    private readonly file: RosterFile,
  ) {}

  @Get()
  @ApiOkResponse({ type: RosterOverview })
  overview(@Me() me: Principal): Promise<RosterOverview> {
    return this.views.overview(me);
  }

  @Get('grids/:id')
  @ApiOkResponse({ type: RosterPlace })
  place(@Me() me: Principal, @Param() { id }: IdParam): Promise<RosterPlace> {
    return this.views.place(me, id);
  }

  @Get('seats/:id')
  @ApiOkResponse({ type: SeatPage })
  seat(@Me() me: Principal, @Param() { id }: IdParam): Promise<SeatPage> {
    return this.views.seat(me, id);
  }

  @Post('seats')
  @Allow('office', 'community_director', 'admin')
  @HttpCode(200)
  @ApiOkResponse({ type: SeatPage })
  async add(@Me() me: Principal, @Body() body: AddSeat): Promise<SeatPage> {
    return this.views.seat(me, await this.edits.add(me, body));
  }

  @Post('seats/:id/deputy')
  @HttpCode(200)
  @ApiOkResponse({ type: SeatPage })
  async deputy(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: SetDeputy): Promise<SeatPage> {
    await this.edits.setDeputy(me, id, body);
    return this.views.seat(me, id);
  }

  @Post('seats/:id/leave')
  @HttpCode(200)
  @ApiOkResponse({ type: SeatPage })
  async leave(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: GiveLeave): Promise<SeatPage> {
    await this.leaves.give(me, id, body);
    return this.views.seat(me, id);
  }

  /** Back early, or called off. */
  @Post('leaves/:id/end')
  @HttpCode(200)
  @ApiOkResponse({ type: SeatPage })
  async back(@Me() me: Principal, @Param() { id }: IdParam): Promise<SeatPage> {
    return this.views.seat(me, await this.leaves.end(me, id));
  }

  @Get('seats/:id/handover')
  @Allow('office', 'community_director', 'admin')
  @ApiOkResponse({ type: HandoverView })
  cases(@Me() me: Principal, @Param() { id }: IdParam): Promise<HandoverView> {
    return this.handover.view(me, id);
  }

  @Post('seats/:id/handover')
  @Allow('office', 'community_director', 'admin')
  @HttpCode(200)
  @ApiOkResponse({ type: HandedOver })
  handOver(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: HandOver): Promise<HandedOver> {
    return this.handover.run(me, id, body);
  }

  @Post('leading')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: RosterOverview })
  async addLeading(@Me() me: Principal, @Body() body: AddLeading): Promise<RosterOverview> {
    await this.lists.addLeading(me, body);
    return this.views.overview(me);
  }

  @Post('leading/:id/end')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: RosterOverview })
  async endLeading(@Me() me: Principal, @Param() { id }: IdParam): Promise<RosterOverview> {
    await this.lists.endLeading(me, id);
    return this.views.overview(me);
  }

  @Post('units')
  @Allow('office', 'community_director')
  @HttpCode(200)
  @ApiOkResponse({ type: RosterPlace })
  async addUnit(@Me() me: Principal, @Body() body: AddUnit): Promise<RosterPlace> {
    await this.lists.addUnit(me, body);
    return this.views.place(me, body.gridId);
  }

  @Post('units/:id/end')
  @Allow('office', 'community_director')
  @HttpCode(200)
  @ApiOkResponse({ type: RosterPlace })
  async endUnit(@Me() me: Principal, @Param() { id }: IdParam): Promise<RosterPlace> {
    return this.views.place(me, await this.lists.endUnit(me, id));
  }

  /** The seats that one manages, as a workbook that can be imported again. */
  @Get('xlsx')
  @Allow('office', 'community_director')
  @ApiProduces(XLSX)
  async export(@Me() me: Principal, @Res() reply: FastifyReply): Promise<void> {
    const { name, bytes } = await this.file.export(me);
    await sendFile(reply, XLSX, name, bytes);
  }

  /** A dry run; with `plan`, the code of one, exactly that is taken over. */
  @Post('imports')
  @Upload()
  @Allow('office', 'community_director')
  @HttpCode(200)
  @ApiOkResponse({ type: ImportPlan })
  async import(
    @Me() me: Principal,
    @Query() { plan, key }: ConfirmQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportPlan> {
    const bytes = await uploaded(request, '表格');
    return plan === undefined ? this.file.dryRun(me, bytes) : this.file.confirm(me, bytes, key, plan);
  }
}
