import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In, IsNull, MoreThan } from 'typeorm';
import { CalendarService } from '../../core/calendar/calendar.service';
import type { WorkCalendar } from '../../core/calendar/work-calendar';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { Database } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { newId } from '../../core/ids';
import type { Job } from '../../core/jobs/job';
import { JobsService } from '../../core/jobs/jobs.service';
import { TipAlarm } from '../clocks/clock.entity';
import { duesOf } from '../clocks/dues';
import { TipClocks } from '../clocks/tip-clocks';
import { OPEN_STATES } from '../lifecycle';
import { systemLine } from '../system-line';
import { Tip, TipEvent } from '../tip.entity';
import { type ChangedDues, changedDues } from './changed-dues';

const BATCH = 50;

/**
 * After the working calendar was changed, works out the due instants of all open tips anew and says so on their
 * timelines. Also once after a start: the new version may have brought new holidays.
 */
@Injectable()
export class RecalculateDues implements Job, OnModuleInit {
  readonly name = 'tip-calendar';
  readonly everyMs = 60_000;
  /** The calendar for which all tips were gone through; a changed one is another object. */
  private done: WorkCalendar | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: CalendarService,
    private readonly clocks: TipClocks,
    private readonly jobs: JobsService,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(): Promise<number> {
    const calendar = this.calendars.current();
    if (this.done === calendar) return 0;
    const { manager } = this.database;
    for (let after = ''; ;) {
      const tips = await manager.find(Tip, {
        where: { state: In([...OPEN_STATES]), id: MoreThan(after) },
        order: { id: 'ASC' },
        take: BATCH,
      });
      await this.adjust(tips, calendar);
      const last = tips.at(-1);
      if (!last || tips.length < BATCH) break;
      after = last.id;
    }
    this.done = calendar;
    return 0;
  }

  private async adjust(tips: readonly Tip[], calendar: WorkCalendar): Promise<void> {
    const { manager } = this.database;
    const now = this.clock.now();
    const ids = tips.map(({ id }) => id);
    const spans = await this.clocks.spansOf(manager, ids);
    const fired = ids.length > 0 ? await manager.findBy(TipAlarm, { tipId: In(ids) }) : [];
    for (const tip of tips) {
      const own = <T extends { tipId: string }>(rows: readonly T[]) =>
        rows.filter((row) => row.tipId === tip.id);
      const change = changedDues(tip, duesOf(tip, own(spans), own(fired), calendar, now));
      if (change) await this.database.transaction((tx) => this.store(tx, tip, change, now));
    }
  }

  /** A tip that was moved or attended to meanwhile has its instants from the new calendar already. */
  private async store(
    manager: EntityManager,
    tip: Tip,
    { dues, said }: ChangedDues,
    now: Date,
  ): Promise<void> {
    const as = (at: Date | null) => at ?? IsNull();
    const read = {
      id: tip.id,
      version: tip.version,
      acceptDueAt: as(tip.acceptDueAt),
      handleDueAt: as(tip.handleDueAt),
      checkDueAt: as(tip.checkDueAt),
      alarmAt: as(tip.alarmAt),
    };
    // No move: people who look at the tip need not look again.
    if (!(await changeExactlyOne(manager, Tip, read, { ...dues, version: tip.version }))) return;
    if (said === null) return;
    const line = { key: `calendar-${newId()}`, action: 'limits_changed' as const, detail: said, at: now };
    await insertRows(manager, TipEvent, [systemLine(tip, line)]);
  }
}
