import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Me } from '../../core/auth/guard';
import { type Principal, STAFF_ROLES } from '../../core/auth/principal';
import { Clock } from '../../core/clock';
import { GridsService } from '../../grids/grids.service';
import { rolesInScope } from '../../identity';
import { Categories } from '../categories';
import { openMoves } from '../lifecycle';
import type { Tip } from '../tip.entity';
import { TipViews } from '../tip-views';
import { bandOf } from './band';
import { Bulk } from './bulk';
import { BULK_MOVES, type BulkMove, BulkMoves, BulkReport } from './bulk.dto';
import { dueCursor } from './due-cursor';
import { Queue } from './queue';
import { QueueFilters, QueueMap, QueuePage, QueueQuery } from './queue.dto';

/** More pins than these cannot be told apart on a phone. */
const MOST_PINS = 200;

@ApiTags('staff')
@Controller('staff')
@Allow(...STAFF_ROLES)
export class QueueController {
  constructor(
    private readonly queue: Queue,
    private readonly bulk: Bulk,
    private readonly views: TipViews,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly categories: Categories,
  ) {}

  @Get('queue')
  @ApiOkResponse({ type: QueuePage })
  async page(@Me() me: Principal, @Query() query: QueueQuery): Promise<QueuePage> {
    const rows = await this.queue.page(me, query, query.cursor, query.limit);
    const shown = rows.slice(0, query.limit);
    const views = await this.views.staff(shown);
    const tree = await this.grids.tree();
    const now = this.clock.now();
    const movesOf = (tip: Tip): BulkMove[] => {
      const isReporter = tip.reporterId === me.accountId;
      const person = { accountId: me.accountId, isReporter, rolesInScope: rolesInScope(me, tip, tree) };
      const open = openMoves(tip, person, now).map(({ move }) => move);
      return BULK_MOVES.filter((move) => open.includes(move));
    };
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return {
      items: shown.flatMap((tip) => {
        const view = views.get(tip.id);
        return view
          ? [
              Object.assign({}, view, {
                version: tip.version,
                band: bandOf(tip, now),
                bulkMoves: movesOf(tip),
              }),
            ]
          : [];
      }),
      nextCursor: last ? (query.sort === 'due' ? dueCursor(last) : last.id) : null,
      counts: await this.queue.counts(me),
    };
  }

  /** The queue as pins, at most 200 of them. */
  @Get('queue/map')
  @ApiOkResponse({ type: QueueMap })
  async map(@Me() me: Principal, @Query() filters: QueueFilters): Promise<QueueMap> {
    const rows = await this.queue.page(me, filters, undefined, MOST_PINS);
    const categories = await this.categories.byId();
    const now = this.clock.now();
    return {
      pins: rows.slice(0, MOST_PINS).map((tip) => ({
        id: tip.id,
        categoryCode: categories.get(tip.categoryId)?.code ?? '',
        categoryName: categories.get(tip.categoryId)?.name ?? '',
        lng: tip.lng,
        lat: tip.lat,
        band: bandOf(tip, now),
      })),
      capped: rows.length > MOST_PINS,
    };
  }

  /** One plain move for several tips. Each is decided for itself; repeating the key gives the same results. */
  @Post('moves/bulk')
  @HttpCode(200)
  @ApiOkResponse({ type: BulkReport })
  async bulkMove(@Me() me: Principal, @Body() body: BulkMoves): Promise<BulkReport> {
    return { items: await this.bulk.run(me, body) };
  }
}
