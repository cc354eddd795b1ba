import { Injectable } from '@nestjs/common';
import { Between, LessThanOrEqual } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { beijingDay, DAY_MS, startOfDay } from '../core/calendar/beijing';
import { CalendarService } from '../core/calendar/calendar.service';
import { frequencyText, planFor, windowOf } from '../core/calendar/frequency';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { forbidden } from '../core/http/problem';
import type { GridTree } from '../grids';
import { GridsService } from '../grids/grids.service';
import { gridsInScope } from '../identity';
import { SourcesService } from '../sources/sources.service';
import { ReportingService } from '../tips/reporting.service';
import { PatrolCheck } from './checklist.entity';
import { Checklist, codesOf, isFor } from './checklist';
import { isLate, UNDO_MS } from './finding';
import { PatrolFinding } from './finding.entity';
import type { PlanCheck, PlanRectification, PlanView } from './patrol.dto';

const MOST_RECTIFICATIONS = 50;

/** Grids whose patrols a person sees: those of their seats, in the order of the roster. Pure. */
export const patrolGrids = (me: Principal, tree: GridTree) => {
  const mine = gridsInScope(me, tree);
  return tree.grids.filter(({ level, id }) => level === 3 && mine.has(id));
};

/** What a grid has to look at today; computed, never entered. */
@Injectable()
export class TodaysPlan {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly calendars: CalendarService,
    private readonly checklist: Checklist,
    private readonly sources: SourcesService,
    private readonly reporting: ReportingService,
  ) {}

  /** @param gridId one of the person's grids; without it the first one @throws Problem forbidden */
  async of(me: Principal, gridId?: string): Promise<PlanView> {
    const tree = await this.grids.tree();
    const grids = patrolGrids(me, tree).map(({ id, fullName }) => ({ id, name: fullName }));
    const grid = gridId ? grids.find(({ id }) => id === gridId) : grids[0];
    if (gridId && !grid) throw forbidden('这不是您的网格');
    const day = beijingDay(this.clock.now());
    const workday = this.calendars.current().isWorkday(day);
    const empty = { checks: [], inspections: [], rectifications: [] };
    if (!grid) return { day, workday, grid: null, grids, ...empty };
    return {
      day,
      workday,
      grid,
      grids,
      checks: await this.checks(me, grid.id, day, tree),
      inspections: await this.sources.today([grid.id]),
      rectifications: await this.rectifications(grid.id),
    };
  }

  private async checks(me: Principal, gridId: string, day: string, tree: GridTree): Promise<PlanCheck[]> {
    const items = (await this.checklist.on(day)).filter((item) => isFor(item, gridId, tree));
    const done = await this.database.manager.findBy(PatrolCheck, {
      gridId,
      day: Between(windowOf('quarterly', day).from, day),
    });
    const calendar = this.calendars.current();
    const now = this.clock.now().getTime();
    return items
      .flatMap((item) => {
        const own = done.filter(({ lineId }) => lineId === item.lineId);
        const days = own.map((check) => check.day);
        const plan = planFor(item, days, day, calendar);
        if (!plan) return [];
        const today = own.find((check) => check.day === day);
        const mayUndo =
          today?.byId === me.accountId &&
          today.result === 'clear' &&
          now - today.receivedAt.getTime() <= UNDO_MS;
        return {
          lineId: item.lineId,
          title: item.title,
          standard: item.standard,
          categoryCodes: codesOf(item),
          frequency: frequencyText(item),
          asked: plan.asked,
          done: plan.done,
          doneToday: plan.doneToday,
          must: plan.must,
          undoId: today && mayUndo ? today.id : null,
        };
      })
      .sort((a, b) => Number(a.doneToday) - Number(b.doneToday) || Number(b.must) - Number(a.must));
  }

  private async rectifications(gridId: string): Promise<PlanRectification[]> {
    const now = this.clock.now();
    const endOfToday = new Date(startOfDay(now).getTime() + DAY_MS);
    const rows = await this.database.manager.find(PatrolFinding, {
      where: { gridId, state: 'waiting', rectifyBy: LessThanOrEqual(endOfToday) },
      order: { rectifyBy: 'ASC', id: 'ASC' },
      take: MOST_RECTIFICATIONS,
    });
    const names = new Map((await this.reporting.categoryList()).map(({ code, name }) => [code, name]));
    return rows.map((row) => ({
      id: row.id,
      categoryName: names.get(row.categoryCode) ?? '',
      placeText: row.placeText,
      told: row.told,
      rectifyBy: (row.rectifyBy ?? now).toISOString(),
      late: isLate(row, now),
    }));
  }
}
