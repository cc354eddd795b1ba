import { Injectable, type OnModuleInit } from '@nestjs/common';
import { beijingDay } from '../core/calendar/beijing';
import { CalendarService } from '../core/calendar/calendar.service';
import { Database } from '../core/database/database';
import type { Job } from '../core/jobs/job';
import { JobsService } from '../core/jobs/jobs.service';
import { GridsService } from '../grids/grids.service';
import { IdentityService } from '../identity/identity.service';
import { NoticesService, workKind } from '../notices/notices.service';
import { missingYear } from './office-calendar';

/** From November on tells the office, once a month, that the next year's holidays are not known yet. */
@Injectable()
export class YearReminder implements Job, OnModuleInit {
  readonly name = 'calendar-year';
  readonly everyMs = 3_600_000;

  constructor(
    private readonly database: Database,
    private readonly calendars: CalendarService,
    private readonly grids: GridsService,
    private readonly identity: IdentityService,
    private readonly notices: NoticesService,
    private readonly jobs: JobsService,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(now: Date): Promise<number> {
    const year = missingYear(this.calendars.current(), now);
    if (year === null) return 0;
    const causeId = `calendar-${year}-${beijingDay(now).slice(0, 7)}`;
    return this.database.transaction(async (manager) => {
      const rootId = await this.grids.rootId(manager);
      const holders = await this.identity.seatHolders(manager, rootId ? [rootId] : []);
      const seats = holders.filter(({ role }) => role === 'office');
      const office = [...new Set(seats.map(({ accountId }) => accountId))];
      const told = await this.notices.told(manager, causeId, office);
      await this.notices.add(
        manager,
        office
          .filter((accountId) => !told.has(accountId))
          .map((accountId) => ({
            accountId,
            causeId,
            kind: workKind('calendar'),
            title: `请录入 ${year} 年的节假日`,
            body: `系统里还没有 ${year} 年的放假安排，时限只按周一至周五计算。国务院公布后，请到工作台「工作日历」录入。`,
            tipId: null,
            push: false,
          })),
      );
      return 0;
    });
  }
}
