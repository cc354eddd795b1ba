import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { ChoiceField, FlagField, IdListField, Out, OutTime } from '../core/http/fields';
import { checkedCursor, type Page, PageQuery, pageOf } from '../core/http/page';
import { invalid } from '../core/http/problem';
import type { Notice } from './notice.entity';
import { NoticesService } from './notices.service';

/** What a notice is about: one's own tip, a followed one, words on a case, something to do. */
const NOTICE_KINDS = ['tip', 'followed', 'message', 'task'] as const;

class NoticeQuery extends PageQuery {
  @ChoiceField('种类', NOTICE_KINDS, { optional: true }) kind?: (typeof NOTICE_KINDS)[number];
}

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

class UnreadCounts {
  @Out('integer', { description: 'of every kind, those not named here too' }) total!: number;
  @Out('integer') tip!: number;
  @Out('integer') followed!: number;
  @Out('integer') message!: number;
  @Out('integer') task!: number;
}

@ApiTags('notices')
@Controller('notices')
@Allow('resident')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Get()
  @ApiOkResponse({ type: NoticePage })
  async list(@Me() me: Principal, @Query() query: NoticeQuery): Promise<Page<NoticeView>> {
    return pageOf(
      await this.notices.list(me.accountId, checkedCursor(query), query.limit, query.kind),
      query.limit,
      view,
    );
  }

  @Get('unread')
  @ApiOkResponse({ type: UnreadCounts })
  async unread(@Me() me: Principal): Promise<UnreadCounts> {
    const kinds = await this.notices.unreadByKind(me.accountId);
    const of = (kind: (typeof NOTICE_KINDS)[number]) => kinds.get(kind) ?? 0;
    return {
      total: [...kinds.values()].reduce((sum, count) => sum + count, 0),
      tip: of('tip'),
      followed: of('followed'),
      message: of('message'),
      task: of('task'),
    };
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
