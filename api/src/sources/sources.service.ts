import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { CalendarService } from '../core/calendar/calendar.service';
import { frequencyText, owed } from '../core/calendar/frequency';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { ChangeSource } from './change-source';
import { InspectionPlans } from './inspection-plans';
import { kindOf, type SourceKind } from './kinds';
import { ReadSources } from './read-sources';
import { PollutionSource, SourceEntry } from './source.entity';

/** Inspections of one period; far above what a subdistrict does in a year. */
const MOST = 20_000;

/** An inspection that the day's plan of a grid asks for, or that was done today. */
export interface DueInspection {
  sourceId: string;
  name: string;
  kindName: string;
  placeText: string;
  frequency: string;
  asked: number;
  done: number;
  doneToday: boolean;
  must: boolean;
}

export interface OwedInspection {
  id: string;
  gridId: string;
  label: string;
  /** When it fell due. */
  at: Date;
  good: boolean;
}

/** An inspection that found everything in order. */
export interface GoodInspection {
  id: string;
  gridId: string;
  at: Date;
  categoryCodes: readonly string[];
  lng: number;
  lat: number;
}

export interface FoundSource {
  key: string;
  kind: SourceKind;
  name: string;
  lng: number;
  lat: number;
  placeText: string;
  gridId: string;
}

/** The register of sources, as other features use it. */
@Injectable()
export class SourcesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: CalendarService,
    private readonly plans: InspectionPlans,
    private readonly changes: ChangeSource,
    private readonly reading: ReadSources,
  ) {}

  /** What today's plan of some grids asks for, the most pressing first. */
  async today(gridIds: readonly string[]): Promise<DueInspection[]> {
    const plans = await this.plans.ofGrids(gridIds);
    const asked = [...plans.values()].flatMap(({ plan, today }) => (today ? [{ plan, today }] : []));
    const ids = asked.map(({ plan }) => plan.sourceId);
    const sources = await this.byId(ids);
    return asked
      .flatMap(({ plan, today }) => {
        const source = sources.get(plan.sourceId);
        if (!source) return [];
        const { id: sourceId, name, kind, placeText } = source;
        const { asked: times, done, doneToday, must } = today;
        const of = { sourceId, name, kindName: kindOf(kind).name, placeText };
        return [{ ...of, frequency: frequencyText(plan), asked: times, done, doneToday, must }];
      })
      .sort((a, b) => Number(b.must) - Number(a.must) || (a.sourceId < b.sourceId ? -1 : 1));
  }

  /** One row per inspection that fell due in the period (not later than now). */
  async owed(period: { from: Date; to: Date }): Promise<OwedInspection[]> {
    const now = this.clock.now();
    const until = { from: period.from, to: period.to < now ? period.to : now };
    if (until.to <= until.from) return [];
    const { plans, done } = await this.plans.of(until);
    const sources = await this.byId(plans.map(({ sourceId }) => sourceId));
    const calendar = this.calendars.current();
    return plans.flatMap((plan) => {
      const { gridId, sourceId } = plan;
      if (gridId === null) return [];
      const label = `检查${sources.get(sourceId)?.name ?? '污染源'}`;
      return owed(plan, done.get(sourceId) ?? [], until, calendar).map((one) => ({
        id: `${plan.id}-${one.window.from}-${one.slot}`,
        gridId,
        label,
        at: one.due,
        good: one.done,
      }));
    });
  }

  /** Inspections of the period that found everything in order. */
  async good({ from, to }: { from: Date; to: Date }): Promise<GoodInspection[]> {
    const rows = await this.database.manager
      .createQueryBuilder(SourceEntry, 'entry')
      .where({ action: 'inspected', result: 'good', undoneAt: IsNull() })
      .andWhere('entry.at >= :from AND entry.at < :to', { from, to })
      .orderBy('entry.id')
      .take(MOST)
      .getMany();
    const sources = await this.byId(rows.map(({ sourceId }) => sourceId));
    return rows.flatMap(({ id, at, sourceId }) => {
      const source = sources.get(sourceId);
      if (!source?.gridId) return [];
      const { gridId, kind, lng, lat } = source;
      return [{ id, gridId, at, categoryCodes: kindOf(kind).categories, lng, lat }];
    });
  }

  /** Enters a source that a patrol found, in the patrol's transaction; unit and contact come later. */
  addFound(manager: EntityManager, me: Principal, { gridId, ...found }: FoundSource): Promise<string> {
    return this.changes.insert(manager, me, found, gridId);
  }

  /** A source was entered by a slip: it leaves the register, with its plan. In the transaction of what undoes it. */
  async takeBack(manager: EntityManager, id: string): Promise<void> {
    const source = await manager.findOneBy(PollutionSource, { id });
    if (!source) return;
    await manager.update(PollutionSource, { id }, { state: 'removed', updatedAt: this.clock.now() });
    await this.plans.change(manager, source, null);
  }

  /** @throws Problem not_found when it is none of the person's grids */
  async require(me: Principal, id: string): Promise<{ id: string; name: string }> {
    return this.reading.visible(me, id);
  }

  async names(ids: readonly string[]): Promise<Map<string, string>> {
    return new Map([...(await this.byId(ids))].map(([id, { name }]) => [id, name]));
  }

  private async byId(ids: readonly string[]): Promise<Map<string, PollutionSource>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.manager.findBy(PollutionSource, { id: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.id, row]));
  }
}
