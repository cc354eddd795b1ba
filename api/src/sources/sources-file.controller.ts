import '@fastify/multipart';
import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { XLSX } from '../core/documents/workbook';
import { sendFile } from '../core/http/send-file';
import { Out } from '../core/http/fields';
import { Upload, uploaded } from '../core/http/upload';
import { SourceFilter } from './sources.dto';
import { SourcesFile } from './sources-file';

class CellErrorView {
  @Out('integer', { description: 'as Excel numbers it' }) row!: number;
  @Out('string') column!: string;
  @Out('string') message!: string;
}
class SourceImport {
  @Out('integer') rows!: number;
  @Out('integer', { description: '0 when there are errors, or when the file was read in before' })
  added!: number;
  @Out(() => [CellErrorView], { description: 'at most 100' }) errors!: CellErrorView[];
}

/** The register as a workbook. */
@ApiTags('sources')
@Controller('staff/sources-file')
@Allow('community_director', 'office')
export class SourcesFileController {
  constructor(private readonly files: SourcesFile) {}

  @Get()
  @ApiProduces(XLSX)
  async out(@Me() me: Principal, @Query() query: SourceFilter, @Res() reply: FastifyReply): Promise<void> {
    const { name, bytes } = await this.files.out(me, query);
    await sendFile(reply, XLSX, name, bytes);
  }

  /** Heads: 种类, 名称, 经度, 纬度 (degrees, GCJ-02), and, if wanted, those of the file that goes out. */
  @Post()
  @HttpCode(200)
  @Upload()
  @ApiOkResponse({ type: SourceImport })
  async in(@Me() me: Principal, @Req() request: FastifyRequest): Promise<SourceImport> {
    return this.files.in(me, await uploaded(request, '表格'));
  }
}
