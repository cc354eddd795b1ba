import { Injectable } from '@nestjs/common';
import { Between } from 'typeorm';
import { CalendarService } from '../core/calendar/calendar.service';
import { chineseCalendar } from '../core/calendar/work-calendar';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { CalendarDay } from './calendar-day.entity';
import type { CalendarView } from './calendar.dto';
import { missingYear, specialDays, yearOf, yearsAround } from './office-calendar';

const CHANGES = 100;

/** What the office sees of the working calendar. */
@Injectable()
export class CalendarViews {
  private readonly published = chineseCalendar();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: CalendarService,
  ) {}

  /** @param asked the year; without it the one that is missing, or else this one */
  async of(asked?: number): Promise<CalendarView> {
    const now = this.clock.now();
    const calendar = this.calendars.current();
    const missing = missingYear(calendar, now);
    const year = asked ?? missing ?? yearOf(now);
    const rows = await this.database.manager.find(CalendarDay, {
      where: { day: Between(`${year}-01-01`, `${year}-12-31`) },
      order: { id: 'DESC' },
      take: CHANGES,
    });
    const own = new Map(rows.flatMap((row) => (row.currentDay === null ? [] : [[row.day, row] as const])));
    const special = new Map(specialDays(calendar, year).map(({ day, worked }) => [day, worked]));
    for (const { day, worked } of own.values()) special.set(day, worked);
    return {
      year,
      missing,
      years: yearsAround(now).map((one) => ({
        year: one,
        known: calendar.knows(one),
        source: this.published.knows(one) ? 'published' : calendar.knows(one) ? 'office' : null,
      })),
      days: [...special]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([day, worked]) => ({
          day,
          worked,
          source: own.has(day) ? 'office' : 'published',
          reason: own.get(day)?.reason ?? null,
          id: own.get(day)?.id ?? null,
        })),
      changes: rows.map((row) => ({
        id: row.id,
        day: row.day,
        worked: row.worked,
        reason: row.reason,
        at: row.createdAt.toISOString(),
        endedAt: row.endedAt?.toISOString() ?? null,
      })),
    };
  }
}
