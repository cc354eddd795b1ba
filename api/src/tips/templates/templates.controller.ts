import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../core/auth/guard';
import { STAFF_ROLES } from '../../core/auth/principal';
import { IdParam } from '../../core/outbox/outbox.controller';
import { MOVES, STATES } from '../lifecycle';
import type { ResponseTemplate } from './template.entity';
import { AddTemplate, TemplateList, TemplateQuery, TemplateView } from './templates.dto';
import { TemplatesService } from './templates.service';

/** Response templates (回复模板): staff use them, the office keeps them. */
@ApiTags('templates')
@Controller('staff/templates')
export class TemplatesController {
  constructor(private readonly templates: TemplatesService) {}

  @Get()
  @Allow(...STAFF_ROLES)
  @ApiOkResponse({ type: TemplateList })
  async list(@Query() { state }: TemplateQuery): Promise<TemplateList> {
    return { items: (await this.templates.current(state)).map(view) };
  }

  @Post()
  @Allow('office')
  @ApiCreatedResponse({ type: TemplateView })
  async add(@Body() body: AddTemplate): Promise<TemplateView> {
    return view(await this.templates.add(body));
  }

  @Post(':id/end')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: TemplateView })
  async end(@Param() { id }: IdParam): Promise<TemplateView> {
    return view(await this.templates.end(id));
  }
}

function view(row: ResponseTemplate): TemplateView {
  return {
    id: row.id,
    code: row.code,
    state: row.state,
    stateName: (STATES as Record<string, string>)[row.state] ?? '任何时候',
    purpose: row.purpose,
    purposeName:
      row.purpose === 'message'
        ? '给举报人留言'
        : (MOVES.find((rule) => rule.move === row.purpose)?.label ?? row.title),
    title: row.title,
    text: row.text,
    position: row.position,
    validFrom: row.validFrom.toISOString(),
    validTo: row.validTo?.toISOString() ?? null,
  };
}
