import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { DOCX } from '../core/documents/official-document';
import { sendFile } from '../core/http/send-file';
import { IdParam } from '../core/outbox/outbox.controller';
import { BeginReport } from './begin-report';
import { UpwardReports } from './upward-reports';
import { BeginUpward, SaveUpward, SendUpward, UpwardQuery, UpwardView } from './upward.dto';

/** Upward reports of a major or sudden event (notice, item 5): within one hour of the finding, then as it goes on. */
@ApiTags('supervision')
@Controller('staff/tips/:id/upward-report')
@Allow('community_director', 'office')
export class UpwardController {
  constructor(
    private readonly reports: UpwardReports,
    private readonly begin: BeginReport,
  ) {}

  /** The latest report, or the one that is asked for; with a list of all. */
  @Get()
  @ApiOkResponse({ type: UpwardView })
  view(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Query() { sequence }: UpwardQuery,
  ): Promise<UpwardView> {
    return this.reports.view(me, id, sequence);
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: UpwardView })
  async save(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: SaveUpward): Promise<UpwardView> {
    await this.reports.save(me, id, body);
    return this.reports.view(me, id, body.sequence ?? 1);
  }

  /** Begins a continued (续报) or final (终报) report from the newest data. */
  @Post('next')
  @HttpCode(200)
  @ApiOkResponse({ type: UpwardView })
  async next(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: BeginUpward): Promise<UpwardView> {
    const sequence = await this.begin.run(me, id, body);
    return this.reports.view(me, id, sequence);
  }

  /** Records when, to whom and how it was sent. */
  @Post('sent')
  @HttpCode(200)
  @ApiOkResponse({ type: UpwardView })
  async sent(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: SendUpward): Promise<UpwardView> {
    await this.reports.send(me, id, body);
    return this.reports.view(me, id, body.sequence ?? 1);
  }

  @Get('docx')
  @ApiProduces(DOCX)
  async word(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Query() { sequence }: UpwardQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, bytes } = await this.reports.word(me, id, sequence);
    await sendFile(reply, DOCX, name, bytes);
  }
}
