import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, Me } from '../core/auth/guard';
import type { Principal } from '../core/auth/principal';
import { XLSX } from '../core/documents/workbook';
import { sendFile } from '../core/http/send-file';
import { BehindFigures } from './behind-figures';
import { BoardFile } from './board-file';
import { Dashboard } from './dashboard';
import {
  BehindPage,
  BehindQuery,
  BoardQuery,
  BoardScope,
  BoardView,
  HeatView,
  TodayView,
} from './dashboard.dto';

/** Boards for those who have grids: a grid sees its grid, a community its grids, the office all. */
@ApiTags('statistics')
@Controller('staff/dashboard')
@Allow('patrol_member', 'grid_head', 'community_director', 'office')
export class DashboardController {
  constructor(
    private readonly dashboard: Dashboard,
    private readonly behind: BehindFigures,
    private readonly file: BoardFile,
  ) {}

  @Get('today')
  @ApiOkResponse({ type: TodayView })
  today(@Me() me: Principal, @Query() query: BoardScope): Promise<TodayView> {
    return this.dashboard.today(me, query);
  }

  /** At most 92 days; without days the last 30. As of at most a minute ago. */
  @Get()
  @ApiOkResponse({ type: BoardView })
  board(@Me() me: Principal, @Query() query: BoardQuery): Promise<BoardView> {
    return this.dashboard.board(me, query);
  }

  @Get('heat')
  @ApiOkResponse({ type: HeatView })
  heat(@Me() me: Principal, @Query() query: BoardQuery): Promise<HeatView> {
    return this.dashboard.heat(me, query);
  }

  /** The cases behind a number. */
  @Get('cases')
  @ApiOkResponse({ type: BehindPage })
  cases(@Me() me: Principal, @Query() query: BehindQuery): Promise<BehindPage> {
    return this.behind.page(me, query);
  }

  @Get('xlsx')
  @ApiProduces(XLSX)
  async export(@Me() me: Principal, @Query() query: BoardQuery, @Res() reply: FastifyReply): Promise<void> {
    const { name, bytes } = await this.file.make(me, query);
    await sendFile(reply, XLSX, name, bytes);
  }
}
