import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, Me } from '../../core/auth/guard';
import type { Principal } from '../../core/auth/principal';
import { Clock } from '../../core/clock';
import { checkedCursor, PageQuery, pageOf } from '../../core/http/page';
import { IdParam } from '../../core/outbox/outbox.controller';
import { MessagePage, MessageView, WriteMessage } from './conversation.dto';
import { ConversationService } from './conversation.service';
import { MessageViews } from './message-views';
import { silence } from './talk';
import { WriteMessages } from './write-message';

/** Question and answer on a case: reporter and staff never learn who the other is (notice item 16, feedback). */
@ApiTags('conversation')
@Controller('tips/:id/messages')
@Allow('resident')
export class ConversationController {
  constructor(
    private readonly conversation: ConversationService,
    private readonly views: MessageViews,
    private readonly writing: WriteMessages,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  @Get()
  @ApiOkResponse({ type: MessagePage })
  async list(@Me() me: Principal, @Param() { id }: IdParam, @Query() query: PageQuery): Promise<MessagePage> {
    const { tip, side } = await this.conversation.enter(me, id);
    const rows = await this.conversation.page(tip.id, checkedCursor(query), query.limit);
    const { items, nextCursor } = pageOf(rows, query.limit, (message) => message);
    const { since, totalSeconds } = await this.conversation.waiting(tip);
    return {
      items: await this.views.of(items, me),
      nextCursor,
      waiting: { since: since?.toISOString() ?? null, totalSeconds },
      side,
      closed: silence(tip, this.clock.now()),
    };
  }

  /** 201 the first time, 200 with the same message when it is sent again. */
  @Post()
  @ApiCreatedResponse({ type: MessageView })
  @ApiOkResponse({ type: MessageView })
  async write(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: WriteMessage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MessageView> {
    const { tip, side } = await this.conversation.enter(me, id);
    const { message, repeated } = await this.writing.run(me, tip, side, body);
    void reply.status(repeated ? 200 : 201);
    const [view] = await this.views.of([message], me);
    if (!view) throw new Error(`message ${message.id} has no view`);
    return view;
  }
}
