import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../core/auth/guard';
import { type Principal, STAFF_ROLES } from '../../core/auth/principal';
import { checkedCursor, type Page, PageQuery, pageOf } from '../../core/http/page';
import { IdParam } from '../../core/outbox/outbox.controller';
import { EditRules } from './edit-rules';
import { RuleViews } from './rule-views';
import {
  DeleteRule,
  MoveRuleTo,
  RoutingChangePage,
  type RoutingChangeView,
  RoutingRuleList,
  SwitchRule,
  TryQuery,
  TryView,
  WriteRule,
} from './routing.dto';
import { TryRouting } from './try-routing';

/** Who gets which tip (派单规则): all staff may read the rules and try them, the office keeps them. */
@ApiTags('routing')
@Controller('staff/routing')
@Allow(...STAFF_ROLES)
export class RoutingController {
  constructor(
    private readonly views: RuleViews,
    private readonly edit: EditRules,
    private readonly trying: TryRouting,
  ) {}

  @Get()
  @ApiOkResponse({ type: RoutingRuleList })
  list(): Promise<RoutingRuleList> {
    return this.views.list();
  }

  @Get('changes')
  @ApiOkResponse({ type: RoutingChangePage })
  async changes(@Query() query: PageQuery): Promise<Page<RoutingChangeView>> {
    const rows = await this.views.changes(checkedCursor(query), query.limit);
    return pageOf(rows, query.limit, await this.views.changeView());
  }

  /** Where a tip would go, and why; nothing is stored. */
  @Get('try')
  @ApiOkResponse({ type: TryView })
  try(@Query() query: TryQuery): Promise<TryView> {
    return this.trying.run(query);
  }

  /** Adds a rule at the end of the list. Each change answers with the whole list. */
  @Post('rules')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: RoutingRuleList })
  async add(@Me() me: Principal, @Body() body: WriteRule): Promise<RoutingRuleList> {
    await this.edit.add(me, body);
    return this.views.list();
  }

  @Post('rules/:id')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: RoutingRuleList })
  async change(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: WriteRule,
  ): Promise<RoutingRuleList> {
    await this.edit.change(me, id, body);
    return this.views.list();
  }

  @Post('rules/:id/switch')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: RoutingRuleList })
  async enable(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: SwitchRule,
  ): Promise<RoutingRuleList> {
    await this.edit.enable(me, id, body);
    return this.views.list();
  }

  @Post('rules/:id/move')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: RoutingRuleList })
  async move(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: MoveRuleTo,
  ): Promise<RoutingRuleList> {
    await this.edit.move(me, id, body);
    return this.views.list();
  }

  @Post('rules/:id/delete')
  @Allow('office')
  @HttpCode(200)
  @ApiOkResponse({ type: RoutingRuleList })
  async remove(
    @Me() me: Principal,
    @Param() { id }: IdParam,
    @Body() body: DeleteRule,
  ): Promise<RoutingRuleList> {
    await this.edit.remove(me, id, body);
    return this.views.list();
  }
}
