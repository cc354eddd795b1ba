import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { checkedCursor, type Page, PageQuery, pageOf } from '../core/http/page';
import { IdParam } from '../core/outbox/outbox.controller';
import {
  EntryDetail,
  entryDetail,
  EntryPage,
  type EntryView,
  entryView,
  lastDay,
  PointsView,
} from './points.dto';
import { PointsService } from './points.service';
import { RulesService } from './rules/rules.service';

/** Said beside the prizes, not among the ways to earn. */
const OF_REWARDS = ['rewards', 'cash'];

/** A person's own points (notice item 16, 参与奖). */
@ApiTags('points')
@Controller('points')
@Allow('resident')
export class PointsController {
  constructor(
    private readonly points: PointsService,
    private readonly rules: RulesService,
  ) {}

  @Get()
  @ApiOkResponse({ type: PointsView })
  async summary(@Me() me: Principal): Promise<PointsView> {
    const { expiring, ...standing } = await this.points.standing(me.accountId);
    const rules = await this.rules.current();
    return {
      ...standing,
      expiring: expiring ? { amount: expiring.amount, lastDay: lastDay(expiring.at) } : null,
      rules: rules
        .filter(({ code }) => !OF_REWARDS.includes(code))
        .map(({ code, name, text }) => ({ code, name, text })),
    };
  }

  @Get('entries')
  @ApiOkResponse({ type: EntryPage })
  async entries(@Me() me: Principal, @Query() query: PageQuery): Promise<Page<EntryView>> {
    const rows = await this.points.entries(me.accountId, checkedCursor(query), query.limit);
    return pageOf(
      rows.map((row) => ({ id: row.entry.id, ...row })),
      query.limit,
      entryView,
    );
  }

  @Get('entries/:id')
  @ApiOkResponse({ type: EntryDetail })
  async entry(@Me() me: Principal, @Param() { id }: IdParam): Promise<EntryDetail> {
    return entryDetail(await this.points.explain(me.accountId, id));
  }
}
