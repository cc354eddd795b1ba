import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../auth/guard';
import { ChoiceField, IdField, Out, OutTime } from '../http/fields';
import { checkedCursor, type Page, PageQuery, pageOf } from '../http/page';
import type { OutboxMessage, OutboxState } from './outbox-message.entity';
import { OutboxService } from './outbox.service';

const STATES = ['pending', 'done', 'dead'] as const;

class OutboxQuery extends PageQuery {
  @ChoiceField('状态', STATES, { optional: true })
  state: OutboxState = 'dead';
}

export class IdParam {
  @IdField('编号')
  id!: string;
}

class OutboxView {
  @Out('string') id!: string;
  @Out('string') topic!: string;
  @Out('string', { enum: STATES }) state!: OutboxState;
  @Out('integer') attempts!: number;
  @Out('string', { nullable: true }) lastError!: string | null;
  @OutTime() createdAt!: string;
  @OutTime({ nullable: true }) nextAttemptAt!: string | null;
}

class OutboxPage {
  @Out(() => [OutboxView]) items!: OutboxView[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}

/** What goes to other systems, and what could not be delivered. */
@ApiTags('admin')
@Controller('admin/outbox')
@Allow('admin')
export class OutboxController {
  constructor(private readonly outbox: OutboxService) {}

  @Get()
  @ApiOkResponse({ type: OutboxPage })
  async list(@Query() query: OutboxQuery): Promise<Page<OutboxView>> {
    const rows = await this.outbox.list(query.state, checkedCursor(query), query.limit);
    return pageOf(rows, query.limit, view);
  }

  @Post(':id/replay')
  @HttpCode(204)
  async replay(@Param() { id }: IdParam): Promise<void> {
    await this.outbox.replay(id);
  }
}

function view(m: OutboxMessage): OutboxView {
  return {
    id: m.id,
    topic: m.topic,
    state: m.state,
    attempts: m.attempts,
    lastError: m.lastError,
    createdAt: m.createdAt.toISOString(),
    nextAttemptAt: m.state === 'pending' ? m.nextAttemptAt.toISOString() : null,
  };
}
