import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { IdParam } from '../core/outbox/outbox.controller';
import { Checklist } from './checklist';
import { Checks } from './checks';
import { DoCheck, ItemList, PlanQuery, PlanView, SaveItem } from './patrol.dto';
import { TodaysPlan } from './todays-plan';

/** Task list, today's plan and the checks done (notice, items 4 and 7). */
@ApiTags('patrol')
@Controller('staff/patrol')
@Allow('patrol_member', 'grid_head', 'community_director', 'office')
export class PatrolController {
  constructor(
    private readonly checklist: Checklist,
    private readonly plan: TodaysPlan,
    private readonly checks: Checks,
  ) {}

  @Get('plan')
  @ApiOkResponse({ type: PlanView })
  today(@Me() me: Principal, @Query() { gridId }: PlanQuery): Promise<PlanView> {
    return this.plan.of(me, gridId);
  }

  /** "查过，没问题". */
  @Post('checks')
  @HttpCode(200)
  @ApiOkResponse({ type: PlanView })
  async check(@Me() me: Principal, @Body() body: DoCheck): Promise<PlanView> {
    await this.checks.do(me, body);
    return this.plan.of(me, body.gridId);
  }

  @Post('checks/:id/undo')
  @HttpCode(200)
  @ApiOkResponse({ type: PlanView })
  async undo(@Me() me: Principal, @Param() { id }: IdParam): Promise<PlanView> {
    return this.plan.of(me, await this.checks.undo(me, id));
  }

  @Get('items')
  @ApiOkResponse({ type: ItemList })
  async items(): Promise<ItemList> {
    return { items: await this.checklist.list() };
  }

  @Post('items')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: ItemList })
  async save(@Me() me: Principal, @Body() body: SaveItem): Promise<ItemList> {
    await this.checklist.save(me, body);
    return this.items();
  }

  @Post('items/:id/stop')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: ItemList })
  async stop(@Me() me: Principal, @Param() { id }: IdParam): Promise<ItemList> {
    await this.checklist.stop(me, id);
    return this.items();
  }
}
