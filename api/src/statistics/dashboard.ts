import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { beijingDay } from '../core/calendar/beijing';
import { Clock } from '../core/clock';
import { GridsService } from '../grids/grids.service';
import { FIGURE_NAMES, FIGURES, type Period } from '../tips/figures';
import { TipCounts } from '../tips/figures/tip-counts.service';
import { TipFiguresService } from '../tips/figures/tip-figures.service';
import { AlertMode } from '../tips/limits/limits.service';
import { TipsService } from '../tips/tips.service';
import { type Board, boardOf, type Row } from './board';
import { BoardScopes, type Looked, partOf } from './board-scope';
import type { BoardQuery, BoardRow, BoardScope, BoardView, HeatView, TodayView } from './dashboard.dto';
import { periodOf } from './period';
import { Remembered } from './remembered';

/** Squares a phone can show. */
const MOST_CELLS = 300;
/** Side of a square by the level that is looked at, metres. */
const CELL: Record<number, number> = { 1: 250, 2: 120, 3: 60 };
const ALERTS = { yellow: '黄色', orange: '橙色', red: '红色' } as const;

/** The boards: numbers of a person's scope, each with the cases behind it. */
@Injectable()
export class Dashboard {
  private readonly boards: Remembered<Board>;

  constructor(
    private readonly clock: Clock,
    private readonly scopes: BoardScopes,
    private readonly grids: GridsService,
    private readonly figures: TipFiguresService,
    private readonly counts: TipCounts,
    private readonly tips: TipsService,
    private readonly alerts: AlertMode,
  ) {
    this.boards = new Remembered(clock);
  }

  async today(me: Principal, { gridId }: BoardScope): Promise<TodayView> {
    const looked = await this.scopes.of(me, gridId);
    const now = this.clock.now();
    const alert = await this.alerts.at(now);
    return {
      scopeName: looked.name,
      at: now.toISOString(),
      ...(await this.counts.open(looked.gridIds, now)),
      alert: alert === null ? null : ALERTS[alert],
    };
  }

  async board(me: Principal, query: BoardQuery): Promise<BoardView> {
    const { looked, period, board } = await this.read(me, query);
    return {
      scopeName: looked.name,
      from: beijingDay(period.from),
      to: beijingDay(new Date(period.to.getTime() - 1)),
      unit: board.unit,
      figures: FIGURE_NAMES.map((name) => ({
        name,
        label: FIGURES[name].label,
        help: FIGURES[name].help,
        value: board.total.figures[name],
      })),
      onTimeRate: board.total.onTimeRate,
      satisfaction: board.total.satisfaction,
      trend: board.trend.map(({ bucket, ...counts }) => ({
        ...counts,
        from: bucket.day,
        to: beijingDay(new Date(bucket.to.getTime() - 1)),
      })),
      byCategory: await this.categoryRows(board.byCategory),
      byPlace: placeRows(board.byPlace, looked),
      choices: await this.scopes.choices(me),
    };
  }

  async heat(me: Principal, query: BoardQuery): Promise<HeatView> {
    const looked = await this.scopes.of(me, query.gridId);
    const period = periodOf(query.from, query.to, this.clock.now());
    const level = looked.gridIds === null ? 1 : looked.parts.length > 0 ? 2 : 3;
    const metres = CELL[level] ?? 250;
    const lat = await this.latitude();
    return {
      metres,
      ...(await this.counts.heat(looked.gridIds, period, { metres, lat, limit: MOST_CELLS })),
    };
  }

  /** The numbers of a scope and period; remembered for a minute, for several people look at the same. */
  async read(me: Principal, query: BoardQuery): Promise<{ looked: Looked; period: Period; board: Board }> {
    const looked = await this.scopes.of(me, query.gridId);
    const period = periodOf(query.from, query.to, this.clock.now());
    const key = [looked.gridIds?.join() ?? 'all', period.from.getTime(), period.to.getTime()].join('|');
    const board = await this.boards.get(key, async () => {
      const records = await this.figures.records(looked.gridIds, period);
      return boardOf(records, period, looked.parts.length > 0 ? partOf(looked) : null);
    });
    return { looked, period, board };
  }

  async categoryRows(rows: readonly Row[]): Promise<BoardRow[]> {
    const names = await this.tips.categoryNames();
    return rows.map((row) => rowView(row, names.get(row.key) ?? row.key));
  }

  /** Of the middle of the map: a degree of longitude is as long as it is there. */
  private async latitude(): Promise<number> {
    const { polygons } = await this.grids.boundaries();
    for (const [polygon] of polygons.values()) {
      const lat = polygon?.[0]?.[0]?.[1];
      if (lat !== undefined) return lat;
    }
    return 34.7;
  }
}

export const placeRows = (rows: readonly Row[], { parts }: Looked): BoardRow[] =>
  rows.map((row) => rowView(row, parts.find(({ id }) => id === row.key)?.name ?? '网格以外、待分派'));

function rowView({ key, figures, onTimeRate, satisfaction }: Row, name: string): BoardRow {
  const { received, closed, due, onTime, open, overdue, answered } = figures;
  return { key, name, received, closed, due, onTime, open, overdue, answered, onTimeRate, satisfaction };
}
