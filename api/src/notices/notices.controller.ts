import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { FlagField, IdListField, Out, OutTime } from '../core/http/fields';
import { checkedCursor, type Page, PageQuery, pageOf } from '../core/http/page';
import { invalid } from '../core/http/problem';
import type { Notice } from './notice.entity';
import { NoticesService } from './notices.service';

class ReadBody {
  @IdListField('消息', { min: 1, max: 50, optional: true }) ids?: string[];
  @FlagField('全部', { optional: true }) all?: boolean;
}

class NoticeView {
  @Out('string') id!: string;
  @Out('string') kind!: string;
  @Out('string') title!: string;
  @Out('string') body!: string;
  @Out('string', { nullable: true }) tipId!: string | null;
  @OutTime() createdAt!: string;
  @OutTime({ nullable: true }) readAt!: string | null;
}

class NoticePage {
  @Out(() => [NoticeView]) items!: NoticeView[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}

class UnreadView {
  @Out('integer') unread!: number;
}

@ApiTags('notices')
@Controller('notices')
@Allow('resident')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Get()
  @ApiOkResponse({ type: NoticePage })
  async list(@Me() me: Principal, @Query() query: PageQuery): Promise<Page<NoticeView>> {
    return pageOf(
      await this.notices.list(me.accountId, checkedCursor(query), query.limit),
      query.limit,
      view,
    );
  }

  /** Marks some (`ids`) or all (`all: true`) as read. */
  @Post('read')
  @HttpCode(200)
  @ApiOkResponse({ type: UnreadView })
  async read(@Me() me: Principal, @Body() { ids, all }: ReadBody): Promise<UnreadView> {
    if ((ids === undefined) === (all !== true)) throw invalid('ids', '请选择要标为已读的消息');
    return { unread: await this.notices.markRead(me.accountId, ids ?? 'all') };
  }
}

function view({ id, kind, title, body, tipId, createdAt, readAt }: Notice): NoticeView {
  return {
    id,
    kind,
    title,
    body,
    tipId,
    createdAt: createdAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  };
}
