import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, Me } from '../core/auth/guard';
import { type Principal, STAFF_ROLES } from '../core/auth/principal';
import { DOCX } from '../core/documents/official-document';
import { XLSX } from '../core/documents/workbook';
import { sendFile } from '../core/http/send-file';
import { IdParam } from '../core/outbox/outbox.controller';
import { bulletinWord, bulletinWorkbook, type Printed } from './bulletin-files';
import { BulletinViews } from './bulletin-views';
import { Bulletins } from './bulletins';
import {
  BulletinDetail,
  BulletinList,
  NewBulletin,
  NewNote,
  PublishBulletin,
  ReaderList,
  SaveBulletin,
} from './bulletins.dto';

/** Monthly bulletins (通报; notice, item 11). */
@ApiTags('bulletins')
@Controller('staff/bulletins')
@Allow(...STAFF_ROLES)
export class BulletinsController {
  constructor(
    private readonly bulletins: Bulletins,
    private readonly views: BulletinViews,
  ) {}

  @Get()
  @ApiOkResponse({ type: BulletinList })
  list(@Me() me: Principal): Promise<BulletinList> {
    return this.views.list(me);
  }

  /** Drafts a month's bulletin: 201; 200 with the one that is there. */
  @Post()
  @Allow('office')
  @ApiCreatedResponse({ type: BulletinDetail })
  @ApiOkResponse({ type: BulletinDetail })
  async draft(
    @Me() me: Principal,
    @Body() { month }: NewBulletin,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BulletinDetail> {
    const { id, repeated } = await this.bulletins.draft(me, month);
    void reply.status(repeated ? 200 : 201);
    return this.views.detail(me, id);
  }

  @Get(':id')
  @ApiOkResponse({ type: BulletinDetail })
  detail(@Me() me: Principal, @Param() { id }: IdParam): Promise<BulletinDetail> {
    return this.views.detail(me, id);
  }

  @Post(':id')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: BulletinDetail })
  async save(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: SaveBulletin,
  ): Promise<BulletinDetail> {
    await this.bulletins.save(me, id, body);
    return this.views.detail(me, id);
  }

  @Post(':id/publication')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: BulletinDetail })
  async publish(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() { version }: PublishBulletin,
  ): Promise<BulletinDetail> {
    await this.bulletins.publish(me, id, version);
    return this.views.detail(me, id);
  }

  /** 更正: what is published is not written over. */
  @Post(':id/notes')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: BulletinDetail })
  async correct(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: NewNote,
  ): Promise<BulletinDetail> {
    await this.bulletins.correct(me, id, body);
    return this.views.detail(me, id);
  }

  /** The page says that it was shown. */
  @Post(':id/receipt')
  @HttpCode(200)
  @ApiOkResponse({ type: BulletinDetail })
  async receipt(@Me() me: Principal, @Param() { id }: IdParam): Promise<BulletinDetail> {
    await this.bulletins.receipt(me, await this.bulletins.visible(me, id));
    return this.views.detail(me, id);
  }

  @Get(':id/readers')
  @Allow('office')
  @ApiOkResponse({ type: ReaderList })
  async readers(@Me() me: Principal, @Param() { id }: IdParam): Promise<ReaderList> {
    return { items: await this.views.readers(await this.bulletins.visible(me, id)) };
  }

  @Get(':id/docx')
  @ApiProduces(DOCX)
  async word(@Me() me: Principal, @Param() { id }: IdParam, @Res() reply: FastifyReply): Promise<void> {
    const printed = await this.printed(me, id);
    await sendFile(reply, DOCX, `${printed.title}.docx`, await bulletinWord(printed));
  }

  @Get(':id/xlsx')
  @ApiProduces(XLSX)
  async excel(@Me() me: Principal, @Param() { id }: IdParam, @Res() reply: FastifyReply): Promise<void> {
    const printed = await this.printed(me, id);
    await sendFile(reply, XLSX, `${printed.title}.xlsx`, await bulletinWorkbook(printed));
  }

  private async printed(me: Principal, id: string): Promise<Printed> {
    const bulletin = await this.bulletins.visible(me, id);
    const { notes, figures } = await this.views.detail(me, id);
    const { month, title, text, publishedAt } = bulletin;
    const issuer = await this.views.issuer();
    return { month, title, text, publishedAt, issuer, figures, notes: notes.map((note) => note.text) };
  }
}
