import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { Out, OutTime } from '../core/http/fields';
import { checkedCursor, type Page, PageQuery, pageOf } from '../core/http/page';
import { PointsService } from './points.service';

class RuleView {
  @Out('string') code!: string;
  @Out('string') name!: string;
  @Out('string') text!: string;
}

class PointsView {
  @Out('integer') balance!: number;
  @Out('integer') earnedThisMonth!: number;
  @Out(() => [RuleView]) rules!: RuleView[];
}

class EntryView {
  @Out('string') id!: string;
  @Out('integer') amount!: number;
  @Out('integer') balanceAfter!: number;
  @Out('string') ruleName!: string;
  @Out('string') memo!: string;
  @Out('string', { nullable: true }) tipId!: string | null;
  @Out('string', { nullable: true }) tipNumber!: string | null;
  @OutTime() at!: string;
}

class EntryPage {
  @Out(() => [EntryView]) items!: EntryView[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}

@ApiTags('points')
@Controller('points')
@Allow('resident')
export class PointsController {
  constructor(private readonly points: PointsService) {}

  @Get()
  @ApiOkResponse({ type: PointsView })
  async summary(@Me() me: Principal): Promise<PointsView> {
    const rules = await this.points.rules();
    return {
      balance: await this.points.balance(me.accountId),
      earnedThisMonth: await this.points.earnedThisMonth(me.accountId),
      rules: rules.map(({ code, name, text }) => ({ code, name, text })),
    };
  }

  @Get('entries')
  @ApiOkResponse({ type: EntryPage })
  async entries(@Me() me: Principal, @Query() query: PageQuery): Promise<Page<EntryView>> {
    const rows = await this.points.entries(me.accountId, checkedCursor(query), query.limit);
    return pageOf(
      rows.map((row) => ({ id: row.entry.id, ...row })),
      query.limit,
      ({ entry, posting, ruleName }) => ({
        id: entry.id,
        amount: entry.amount,
        balanceAfter: entry.balanceAfter,
        ruleName,
        memo: `${ruleName}：${posting.memo}`,
        tipId: posting.tipId,
        tipNumber: posting.tipId ? posting.memo : null,
        at: entry.at.toISOString(),
      }),
    );
  }
}
