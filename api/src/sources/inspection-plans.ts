import { Injectable } from '@nestjs/common';
import { type EntityManager, type FindOptionsWhere, In, IsNull, MoreThan, MoreThanOrEqual } from 'typeorm';
import { beijingDay, DAY_MS } from '../core/calendar/beijing';
import { CalendarService } from '../core/calendar/calendar.service';
import { type DayPlan, type Frequency, planFor, windowOf } from '../core/calendar/frequency';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import { SourceEntry, SourcePlan } from './source.entity';

/** Sources of some grids, or a year's plans; far above what a subdistrict has. */
const MOST = 5000;
/** Of a source that never had a plan. */
const AS_A_RULE: Frequency = { cycle: 'monthly', times: 1 };

export interface PlanOfDay {
  /** The newest one. */
  plan: SourcePlan;
  /** Null when nothing is asked for today. */
  today: DayPlan | null;
  inspectedAt: Date | null;
}

/** How often sources are inspected, and on which days they were. */
@Injectable()
export class InspectionPlans {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: CalendarService,
  ) {}

  /**
   * Another plan for a source: a change holds from tomorrow, so that nobody's day is turned over; an end (null) at
   * once; the first plan too, and one that is taken up again (`again`: as often as before).
   */
  async change(
    manager: EntityManager,
    source: { id: string; gridId: string | null },
    next: Frequency | 'again' | null,
  ): Promise<void> {
    const now = this.clock.now();
    const today = beijingDay(now);
    const tomorrow = beijingDay(new Date(now.getTime() + DAY_MS));
    const [last] = await manager.find(SourcePlan, {
      where: { sourceId: source.id },
      order: { id: 'DESC' },
      take: 1,
    });
    const runs = last?.currentSourceId != null;
    // One that was to begin tomorrow ends with its first day: it asks for nothing.
    const toDay = last && last.fromDay > today ? last.fromDay : next === null ? today : tomorrow;
    if (runs) {
      const where = { id: last.id, currentSourceId: source.id };
      await changeExactlyOne(manager, SourcePlan, where, { currentSourceId: null, toDay });
    }
    if (next === null) return;
    const { cycle, times } = next === 'again' ? (last ?? AS_A_RULE) : next;
    const fromDay = runs ? toDay : last?.toDay && last.toDay > today ? last.toDay : today;
    const plan = { sourceId: source.id, gridId: source.gridId, cycle, times, fromDay, toDay: null };
    await insertRows(manager, SourcePlan, [{ id: newId(), currentSourceId: source.id, ...plan }]);
  }

  /** The plans of some sources, with what they ask for today. */
  today(sourceIds: readonly string[]): Promise<Map<string, PlanOfDay>> {
    return this.withToday({ sourceId: In([...sourceIds]) }, sourceIds.length);
  }

  /** Those of some grids. */
  ofGrids(gridIds: readonly string[]): Promise<Map<string, PlanOfDay>> {
    return this.withToday({ gridId: In([...gridIds]) }, gridIds.length);
  }

  /** All plans that were in force in a time, and the days of all inspections in it (with a quarter before it). */
  async of(period: { from: Date; to: Date }): Promise<{ plans: SourcePlan[]; done: Map<string, string[]> }> {
    const first = windowOf('quarterly', beijingDay(period.from)).from;
    const since = beijingDay(period.from);
    const plans = await this.database.manager.find(SourcePlan, {
      where: [{ toDay: IsNull() }, { toDay: MoreThanOrEqual(since) }],
      order: { id: 'ASC' },
      take: MOST,
    });
    return { plans, done: await this.daysDone(first, beijingDay(period.to)) };
  }

  private async withToday(
    which: FindOptionsWhere<SourcePlan>,
    asked: number,
  ): Promise<Map<string, PlanOfDay>> {
    if (asked === 0) return new Map();
    const day = beijingDay(this.clock.now());
    const all = await this.database.manager.find(SourcePlan, {
      where: [
        { ...which, toDay: IsNull() },
        { ...which, toDay: MoreThan(day) },
      ],
      order: { id: 'ASC' },
      take: MOST,
    });
    const ids = [...new Set(all.map(({ sourceId }) => sourceId))];
    if (ids.length === 0) return new Map();
    const done = await this.daysDone(windowOf('quarterly', day).from, day, ids);
    const latest = await this.latest(ids);
    const calendar = this.calendars.current();
    const views = new Map<string, PlanOfDay>();
    for (const plan of all) {
      const { sourceId } = plan;
      const today = planFor(plan, done.get(sourceId) ?? [], day, calendar) ?? views.get(sourceId)?.today;
      // The newest is shown; what is asked today comes from the one that holds today.
      views.set(sourceId, { plan, today: today ?? null, inspectedAt: latest.get(sourceId) ?? null });
    }
    return views;
  }

  private async daysDone(from: string, to: string, ids?: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.database.manager
      .createQueryBuilder(SourceEntry, 'entry')
      .select('entry.sourceId', 'sourceId')
      .addSelect('entry.day', 'day')
      .where({ action: 'inspected', undoneAt: IsNull(), ...(ids ? { sourceId: In([...ids]) } : {}) })
      .andWhere('entry.day >= :from AND entry.day <= :to', { from, to })
      .getRawMany<{ sourceId: string; day: string }>();
    const days = new Map<string, string[]>();
    for (const { sourceId, day } of rows) days.set(sourceId, [...(days.get(sourceId) ?? []), day]);
    return days;
  }

  private async latest(ids: readonly string[]): Promise<Map<string, Date>> {
    const rows = await this.database.manager
      .createQueryBuilder(SourceEntry, 'entry')
      .select('entry.sourceId', 'sourceId')
      .addSelect('MAX(entry.id)', 'last')
      .where({ action: 'inspected', undoneAt: IsNull(), sourceId: In([...ids]) })
      .groupBy('entry.sourceId')
      .getRawMany<{ sourceId: string; last: string }>();
    const entries = await this.database.manager.findBy(SourceEntry, { id: In(rows.map(({ last }) => last)) });
    return new Map(entries.map(({ sourceId, at }) => [sourceId, at]));
  }
}
