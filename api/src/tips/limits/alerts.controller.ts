import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../core/auth/guard';
import { Clock } from '../../core/clock';
import { IdParam } from '../../core/outbox/outbox.controller';
import { Categories } from '../categories';
import type { AlertPeriod } from './alert-period.entity';
import { AlertList, type AlertStanding, AlertView, StartAlert } from './alerts.dto';
import { AlertsService } from './alerts.service';
import { ALERTED } from './limits';
import { AlertMode } from './limits.service';

/** The heavy-pollution alert (重污染天气应急响应): the office says when it is on. */
@ApiTags('staff')
@Controller('staff/alerts')
@Allow('office')
export class AlertsController {
  constructor(
    private readonly alerts: AlertsService,
    private readonly mode: AlertMode,
    private readonly clock: Clock,
    private readonly categories: Categories,
  ) {}

  @Get()
  @ApiOkResponse({ type: AlertList })
  async list(): Promise<AlertList> {
    const now = this.clock.now();
    const items = (await this.alerts.list()).map((period) => view(period, now));
    const categories = [...(await this.categories.byId()).values()];
    const affects = categories.filter(({ code }) => ALERTED.has(code)).map(({ name }) => name);
    return { current: await this.mode.at(now), affects, items };
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: AlertView })
  async start(@Body() body: StartAlert): Promise<AlertView> {
    return view(await this.alerts.start(body), this.clock.now());
  }

  /** Ends it, or cancels it when it has not begun. Can be repeated. */
  @Post(':id/end')
  @HttpCode(200)
  @ApiOkResponse({ type: AlertView })
  async end(@Param() { id }: IdParam): Promise<AlertView> {
    return view(await this.alerts.end(id), this.clock.now());
  }
}

function standingOf({ startsAt, endsAt, cancelledAt }: AlertPeriod, now: Date): AlertStanding {
  if (cancelledAt !== null) return 'cancelled';
  if (startsAt > now) return 'planned';
  return endsAt !== null && endsAt <= now ? 'over' : 'on';
}

function view(period: AlertPeriod, now: Date): AlertView {
  const { id, level, reason, startsAt, endsAt } = period;
  return {
    id,
    level,
    reason,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt?.toISOString() ?? null,
    standing: standingOf(period, now),
  };
}
