import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../core/auth/guard';
import { CalendarService } from '../core/calendar/calendar.service';
import { Clock } from '../core/clock';
import { Config } from '../core/config/config';
import { checkedCursor, type Page, pageOf } from '../core/http/page';
import { ChaseByHand } from './chase-by-hand';
import type { Referral } from './referral.entity';
import { referralView } from './referral-view';
import {
  ChaseBody,
  NumberBody,
  ReferralId,
  ReferralPage,
  ReferralQuery,
  ReferralView,
} from './referrals.dto';
import { ReferralsService } from './referrals.service';

/** What the district platform has, for the office. */
@ApiTags('referrals')
@Controller('staff/referrals')
@Allow('office')
export class ReferralsController {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly byHand: ChaseByHand,
    private readonly calendars: CalendarService,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Get()
  @ApiOkResponse({ type: ReferralPage })
  async list(@Query() query: ReferralQuery): Promise<Page<ReferralView>> {
    const { which, tipId, limit } = query;
    const filter = { open: which === 'open', ...(tipId ? { tipId } : {}) };
    const rows = await this.referrals.list(filter, checkedCursor(query), limit);
    return pageOf(rows, limit, (row) => this.view(row));
  }

  /** The district's number, entered by hand; the same again changes nothing. */
  @Post(':id/number')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralView })
  async number(@Param() { id }: ReferralId, @Body() { outsideNumber }: NumberBody): Promise<ReferralView> {
    return this.view(await this.referrals.acknowledge(id, outsideNumber));
  }

  /** Asks the district now, or sends again what never arrived; at most once an hour. */
  @Post(':id/chase')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralView })
  async chase(@Param() { id }: ReferralId, @Body() { chases }: ChaseBody): Promise<ReferralView> {
    return this.view(await this.byHand.run(id, chases));
  }

  private view(row: Referral): ReferralView {
    const connected = this.config.DISTRICT_URL !== undefined;
    return referralView(row, { now: this.clock.now(), calendar: this.calendars.current(), connected });
  }
}
