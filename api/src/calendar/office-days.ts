import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { CalendarService } from '../core/calendar/calendar.service';
import { Database } from '../core/database/database';
import { Log } from '../core/log/log';
import { CalendarDay } from './calendar-day.entity';

/** A change made by another process is seen after this time at the latest. */
const FRESH_MS = 30_000;
/** Far above what two years can hold. */
const MOST = 1000;

/** Keeps the working calendar of this process as the office has it. */
@Injectable()
export class OfficeDays implements OnApplicationBootstrap, OnApplicationShutdown {
  private used = '';
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly calendars: CalendarService,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.reload();
    this.timer = setInterval(() => {
      this.reload().catch((error: unknown) => this.log.failure('calendar not read', error, {}));
    }, FRESH_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  inForce(manager: EntityManager): Promise<CalendarDay[]> {
    return manager.find(CalendarDay, {
      where: { currentDay: Not(IsNull()) },
      order: { day: 'ASC' },
      take: MOST,
    });
  }

  /** Reads the office's days; the calendar is made anew only when they differ from those in use. */
  async reload(): Promise<void> {
    const rows = await this.inForce(this.database.manager);
    const days = rows.map(({ day, worked }) => [day, worked] as const);
    const text = JSON.stringify(days);
    if (text === this.used) return;
    this.calendars.use(new Map(days));
    this.used = text;
  }
}
