import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../core/auth/guard';
import { type Principal, STAFF_ROLES } from '../../core/auth/principal';
import { IdParam } from '../../core/outbox/outbox.controller';
import { ChangeView, type QueueFilters, SavedViewList, SavedViewOut, SaveView } from './queue.dto';
import type { SavedView } from './saved-view.entity';
import { SavedViews } from './saved-views';

@ApiTags('staff')
@Controller('staff/views')
@Allow(...STAFF_ROLES)
export class SavedViewsController {
  constructor(private readonly views: SavedViews) {}

  @Get()
  @ApiOkResponse({ type: SavedViewList })
  async list(@Me() me: Principal): Promise<SavedViewList> {
    return { items: (await this.views.list(me.accountId)).map(out) };
  }

  /** Saves filters under a name; the same name again replaces them. */
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: SavedViewOut })
  async save(@Me() me: Principal, @Body() body: SaveView): Promise<SavedViewOut> {
    return out(await this.views.save(me.accountId, body));
  }

  @Post(':id')
  @HttpCode(200)
  @ApiOkResponse({ type: SavedViewOut })
  async change(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: ChangeView,
  ): Promise<SavedViewOut> {
    return out(await this.views.change(me.accountId, id, body));
  }

  @Post(':id/delete')
  @HttpCode(204)
  async remove(@Me() me: Principal, @Param() { id }: IdParam): Promise<void> {
    await this.views.remove(me.accountId, id);
  }
}

function out({ id, name, filters, position }: SavedView): SavedViewOut {
  return { id, name, filters: JSON.parse(filters) as QueueFilters, position };
}
