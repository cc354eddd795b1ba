import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { notFound } from '../core/http/problem';
import { GridsService } from '../grids/grids.service';
import { FIGURES } from '../tips/figures';
import { StaffTipsService } from '../tips/staff-tips.service';
import type { Content } from './content';
import { casesBehind } from './counted';
import { RollUps } from './roll-ups';
import { unitsOf } from './units';
import { weekAfter, weekLabel, weekNamed, weekOf } from './week';
import { WeeklyCases } from './weekly-cases';
import { type Desk, WeeklyDesk, writes } from './weekly-desk';
import { WeeklyReports } from './weekly-reports';
import { WeeklyViews } from './weekly-views';
import type { WeeklyCasePage, WeeklyCasesQuery, WeekView } from './weekly.dto';
import { WeeklyReport } from './weekly.entity';

/** What stands together: the reports of a week, and the cases behind a figure. */
@Injectable()
export class WeeklyLists {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly desk: WeeklyDesk,
    private readonly reports: WeeklyReports,
    private readonly views: WeeklyViews,
    private readonly cases: WeeklyCases,
    private readonly rollUps: RollUps,
    private readonly tips: StaffTipsService,
  ) {}

  /** This person's reports of a week; without a day, of the present one. @throws Problem not_found */
  async week(me: Principal, day: string | undefined): Promise<WeekView> {
    const current = weekOf(this.clock.now());
    const week = day === undefined ? current : weekNamed(day);
    if (!week || week.from > current.from) throw notFound('这一周的周报');
    const rows = await this.database.manager.findBy(WeeklyReport, { week: week.day });
    const rowOf = (id: string) => rows.find(({ gridId }) => gridId === id) ?? null;
    const communities = await this.desk.communities(me);
    const root = (await this.grids.tree()).root;
    const roll = root && rowOf(root.id);
    const seesRoll = root && (me.roles.has('office') || Boolean(roll?.sentAt));
    const earlier = weekAfter(week, -1).day;
    const known = await this.database.manager.existsBy(WeeklyReport, {
      week: earlier,
      gridId: In(communities.map(({ id }) => id)),
    });
    return {
      week: week.day,
      label: weekLabel(week),
      earlier: known ? earlier : null,
      later: week.from < current.from ? weekAfter(week, 1).day : null,
      reports: communities.map((grid) =>
        this.views.summary({ grid, row: rowOf(grid.id), mayWrite: writes(me, grid) }),
      ),
      rollUp: seesRoll
        ? this.views.summary({ grid: root, row: roll ?? null, mayWrite: writes(me, root) })
        : null,
    };
  }

  /**
   * The cases behind a figure, by their ids. Of a frozen report always the same ones; those that have left this
   * person's scope since are not shown.
   */
  async behind(
    me: Principal,
    weekDay: string,
    gridId: string,
    query: WeeklyCasesQuery,
  ): Promise<WeeklyCasePage> {
    const desk = await this.desk.report(me, weekDay, gridId);
    const { unitOf } = unitsOf(desk.grid, await this.grids.tree());
    const { figure, category, source, unit, cursor, limit } = query;
    const ids = casesBehind(
      await this.casesOf(me, desk),
      { figure, categoryCode: category, source, unit },
      unitOf,
      cursor,
      limit,
    );
    const shown = ids.slice(0, limit);
    const cards = await this.tips.visible(me, shown);
    return {
      title: FIGURES[figure].label,
      items: cards.map(({ id, number, categoryName, placeText, gridName, stateName }) => ({
        id,
        number,
        categoryName,
        placeText,
        gridName,
        stateName,
      })),
      nextCursor: ids.length > limit ? (shown.at(-1) ?? null) : null,
    };
  }

  private async casesOf(me: Principal, desk: Desk) {
    const { row, grid } = desk;
    if (row?.content) {
      const own = await this.cases.of([row.id]);
      return grid.level === 1 ? this.rollUps.allCases(JSON.parse(row.content) as Content, own) : own;
    }
    const { content, cases } = await this.reports.draft(me, desk);
    return grid.level === 1 ? this.rollUps.allCases(content, cases) : cases;
  }
}
