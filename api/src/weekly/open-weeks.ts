import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { CalendarService } from '../core/calendar/calendar.service';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import { GridsService } from '../grids/grids.service';
import { dueAt, type Week, weekAfter, weekNamed, weekOf } from './week';
import { WeeklyReport } from './weekly.entity';

/** Weeks in which the system stood still are opened later, but no more than these. */
const CATCH_UP = 8;

/** Makes the rows of a week's reports: one a community and the roll-up. Repeating it changes nothing. */
@Injectable()
export class OpenWeeks {
  constructor(
    private readonly database: Database,
    private readonly calendars: CalendarService,
    private readonly grids: GridsService,
  ) {}

  /** All weeks since the one opened last, up to the present one. */
  async run(now: Date): Promise<void> {
    const latest = await this.latest();
    const current = weekOf(now);
    let week = latest ?? current;
    const earliest = weekAfter(current, -CATCH_UP);
    if (week.from < earliest.from) week = earliest;
    // The latest one too: a community may be new.
    for (; week.from <= current.from; week = weekAfter(week, 1)) await this.open(week, now);
  }

  private async latest(): Promise<Week | null> {
    const [row] = await this.database.manager.find(WeeklyReport, {
      select: { id: true, week: true },
      order: { week: 'DESC' },
      take: 1,
    });
    return row ? weekNamed(row.week) : null;
  }

  private async open(week: Week, now: Date): Promise<void> {
    const tree = await this.grids.tree();
    const wanted = tree.grids.filter(({ level }) => level <= 2);
    const there = await this.database.manager.find(WeeklyReport, {
      select: { id: true, gridId: true },
      where: { week: week.day, gridId: In(wanted.map(({ id }) => id)) },
    });
    const lacking = wanted.filter(({ id }) => !there.some(({ gridId }) => gridId === id));
    if (lacking.length === 0) return;
    const due = dueAt(week, now, this.calendars.current());
    const rows = lacking.map(({ id, level }) => ({
      id: newId(),
      level,
      gridId: id,
      week: week.day,
      dueAt: level === 2 ? due : null,
      zero: false,
    }));
    try {
      await this.database.transaction((manager: EntityManager) => insertRows(manager, WeeklyReport, rows));
    } catch (error) {
      // Another process opened it at this moment.
      if (!isDuplicate(error)) throw error;
    }
  }
}
