import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { IdParam } from '../core/outbox/outbox.controller';
import { UpwardReports } from './upward-reports';
import { SaveUpward, SendUpward, UpwardView } from './upward.dto';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The upward report of a major or sudden event (notice, item 5): within one hour of the finding. */
@ApiTags('supervision')
@Controller('staff/tips/:id/upward-report')
@Allow('community_director', 'office')
export class UpwardController {
  constructor(private readonly reports: UpwardReports) {}

  @Get()
  @ApiOkResponse({ type: UpwardView })
  view(@Me() me: Principal, @Param() { id }: IdParam): Promise<UpwardView> {
    return this.reports.view(me, id);
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: UpwardView })
  async save(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: SaveUpward): Promise<UpwardView> {
    await this.reports.save(me, id, body);
    return this.reports.view(me, id);
  }

  /** Records when, to whom and how it was sent. */
  @Post('sent')
  @HttpCode(200)
  @ApiOkResponse({ type: UpwardView })
  async sent(@Me() me: Principal, @Param() { id }: IdParam, @Body() body: SendUpward): Promise<UpwardView> {
    await this.reports.send(me, id, body);
    return this.reports.view(me, id);
  }

  @Get('docx')
  @ApiProduces(WORD)
  async word(@Me() me: Principal, @Param() { id }: IdParam, @Res() reply: FastifyReply): Promise<void> {
    const { name, bytes } = await this.reports.word(me, id);
    await reply
      .header('content-type', WORD)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('cache-control', 'private, no-store')
      .send(bytes);
  }
}
