import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { Allow, Me } from '../../../core/auth/guard';
import { type Principal, STAFF_ROLES } from '../../../core/auth/principal';
import { Config } from '../../../core/config/config';
import { KeyField, Out } from '../../../core/http/fields';
import { Consents } from './consents';
import { TEMPLATE_NAMES, type TemplateKind, templatesOf } from './templates';

const KINDS = ['progress', 'message', 'task'] as const satisfies readonly TemplateKind[];

class AcceptBody {
  @KeyField() key!: string;

  @ApiProperty({ enum: [...KINDS], isArray: true, description: 'kinds the person answered "accept" to' })
  @IsArray({ message: '提醒种类应是列表' })
  @ArrayMaxSize(KINDS.length, { message: '提醒种类太多' })
  @ArrayUnique({ message: '提醒种类有重复' })
  @IsIn([...KINDS], { each: true, message: '提醒种类不正确' })
  accepted!: TemplateKind[];
}

class ReminderView {
  @Out('string', { enum: KINDS, enumName: 'ReminderKind' }) kind!: TemplateKind;
  @Out('string') name!: string;
  @Out('string', { description: 'template id for wx.requestSubscribeMessage' }) template!: string;
  @Out('integer', { description: 'how many more the person allows' }) remaining!: number;
}

class ReminderList {
  @Out(() => [ReminderView]) items!: ReminderView[];
}

/** What a person allows us to send through WeChat (notice item 16: feedback). */
@ApiTags('wechat')
@Controller('wechat/reminders')
@Allow('resident')
export class ConsentsController {
  constructor(
    private readonly config: Config,
    private readonly consents: Consents,
  ) {}

  /** The kinds this person can be reminded of; those of staff only for staff. */
  @Get()
  @ApiOkResponse({ type: ReminderList })
  async list(@Me() me: Principal): Promise<ReminderList> {
    const staff = STAFF_ROLES.some((role) => me.roles.has(role));
    const templates = templatesOf(this.config).filter(({ kind }) => staff || kind !== 'task');
    const left = await this.consents.all(
      me.accountId,
      templates.map(({ id }) => id),
    );
    return {
      items: templates.map(({ kind, id }) => ({
        kind,
        name: TEMPLATE_NAMES[kind],
        template: id,
        remaining: left.get(id) ?? 0,
      })),
    };
  }

  /** Counts what was accepted, once per key. */
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: ReminderList })
  async accept(@Me() me: Principal, @Body() { key, accepted }: AcceptBody): Promise<ReminderList> {
    const ids = templatesOf(this.config).flatMap(({ kind, id }) => (accepted.includes(kind) ? [id] : []));
    // Two kinds may share a template: one tap is one consent.
    await this.consents.accept(me.accountId, key, [...new Set(ids)]);
    return this.list(me);
  }
}
