import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { notFound } from '../core/http/problem';
import type { GridTree } from '../grids';
import { GridsService } from '../grids/grids.service';
import { type Week, weekNamed } from './week';
import { WeeklyReport } from './weekly.entity';

type Grid = GridTree['grids'][number];

/** A report on somebody's desk: it need not have a row yet. */
export interface Desk {
  grid: Grid;
  week: Week;
  row: WeeklyReport | null;
  mayWrite: boolean;
}

/** Whose reports a person sees and writes: the director those of the own community, the office all. */
@Injectable()
export class WeeklyDesk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
  ) {}

  /**
   * One report. The roll-up is the office's; directors read it once it is sent.
   * @throws Problem not_found also for what this person may not see, and for weeks to come
   */
  async report(me: Principal, weekDay: string, gridId: string): Promise<Desk> {
    const week = weekNamed(weekDay);
    const tree = await this.grids.tree();
    const grid = tree.get(gridId);
    if (!week || week.from > this.clock.now() || !grid || grid.level > 2) throw notFound('这一周的周报');
    const row = await this.row(week, gridId);
    const mayWrite = writes(me, grid);
    if (!mayWrite && !me.roles.has('office') && !(grid.level === 1 && row?.sentAt))
      throw notFound('这一周的周报');
    return { grid, week, row, mayWrite };
  }

  /** Communities of this person in the roster's order: the office's are all. */
  async communities(me: Principal): Promise<Grid[]> {
    const tree = await this.grids.tree();
    const all = tree.communities;
    return me.roles.has('office') ? all : all.filter((grid) => writes(me, grid));
  }

  row(week: Week, gridId: string): Promise<WeeklyReport | null> {
    return this.database.manager.findOneBy(WeeklyReport, { week: week.day, gridId });
  }
}

/** The holder of the seat writes: the director of the community, the office at the subdistrict. */
export const writes = (me: Principal, { id, level }: Pick<Grid, 'id' | 'level'>): boolean =>
  me.seats.some(
    ({ gridId, role }) => gridId === id && role === (level === 1 ? 'office' : 'community_director'),
  );
