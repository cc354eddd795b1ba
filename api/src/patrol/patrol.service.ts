import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { beijingDay } from '../core/calendar/beijing';
import { CalendarService } from '../core/calendar/calendar.service';
import { owed, windowOf } from '../core/calendar/frequency';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { GridsService } from '../grids/grids.service';
import { SourcesService } from '../sources/sources.service';
import { ChecklistItem, PatrolCheck } from './checklist.entity';
import { Checklist, codesOf, isFor } from './checklist';
import type { FindingKind, FindingState } from './finding';
import { PatrolFinding } from './finding.entity';

/** UTC; `from` included, `to` excluded. At most 400 days. */
export interface Period {
  from: Date;
  to: Date;
}

/** One scheduled check, or inspection of a source, that fell due. */
export interface Outcome {
  /** Grid id. */
  unitId: string;
  kind: 'patrol_check';
  id: string;
  label: string;
  /** When it fell due. */
  at: Date;
  /** Done in time. */
  good: boolean;
}

/** One category that a scheduled check covered and of which it found nothing. */
export interface NothingFound {
  /** Of the check; the same for all its categories. */
  id: string;
  gridId: string;
  at: Date;
  categoryCode: string | null;
  /** Degrees, GCJ-02; null: the whole grid was looked at. */
  lat: number | null;
  lng: number | null;
}

export interface PatrolFigures {
  gridId: string;
  /** Findings by kind; what was taken back is not counted. */
  dissuaded: number;
  rectify: number;
  newSource: number;
  reported: number;
  /** Of those told to rectify: rectified, filed as cases, and still open after their last day. */
  rectified: number;
  rectifyFiled: number;
  late: number;
}

const COUNTED: Record<FindingKind, 'dissuaded' | 'rectify' | 'newSource' | 'reported'> = {
  dissuaded: 'dissuaded',
  rectify: 'rectify',
  new_source: 'newSource',
  reported: 'reported',
};

/** What other features read of patrols: the weekly report, the assessment. */
@Injectable()
export class PatrolService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly calendars: CalendarService,
    private readonly checklist: Checklist,
    private readonly sources: SourcesService,
  ) {}

  /**
   * One row per scheduled check, and per inspection of a source, that fell due in the period and not later than now;
   * good when it was done in time. A window in which the plan changed asks for nothing.
   */
  async outcomes(period: Period): Promise<Outcome[]> {
    const now = this.clock.now();
    const until = { from: period.from, to: period.to < now ? period.to : now };
    if (until.to <= until.from) return [];
    const items = await this.checklist.since(beijingDay(until.from));
    const done = await this.daysDone(until);
    const tree = await this.grids.tree();
    const calendar = this.calendars.current();
    const checks = tree.grids
      .filter(({ level }) => level === 3)
      .flatMap((grid) =>
        items
          .filter((item) => isFor(item, grid.id, tree))
          .flatMap((item) =>
            owed(item, done.get(`${grid.id} ${item.lineId}`) ?? [], until, calendar).map((one) => ({
              unitId: grid.id,
              kind: 'patrol_check' as const,
              id: `${item.id}-${grid.id}-${one.window.from}-${one.slot}`,
              label: `${item.title}（${one.window.from}）`,
              at: one.due,
              good: one.done,
            })),
          ),
      );
    const inspections = (await this.sources.owed(until)).map(({ gridId, ...one }) => ({
      ...one,
      unitId: gridId,
      kind: 'patrol_check' as const,
    }));
    return [...checks, ...inspections];
  }

  /**
   * Scheduled checks done in the period that found nothing, one row for each category they covered, and inspections
   * that found all in order, with the place of the source.
   */
  async nothingFound({ from, to }: Period): Promise<NothingFound[]> {
    const checks = await this.database.manager
      .createQueryBuilder(PatrolCheck, 'patrol')
      .where({ result: 'clear' })
      .andWhere('patrol.at >= :from AND patrol.at < :to', { from, to })
      .orderBy('patrol.id')
      .getMany();
    const itemIds = [...new Set(checks.map(({ itemId }) => itemId))];
    const items =
      itemIds.length > 0 ? await this.database.manager.findBy(ChecklistItem, { id: In(itemIds) }) : [];
    const codes = new Map(items.map((item) => [item.id, codesOf(item)]));
    const good = await this.sources.good({ from, to });
    return [
      ...checks.flatMap(({ id, gridId, at, itemId }) =>
        (codes.get(itemId) ?? []).map((categoryCode) => ({
          id,
          gridId,
          at,
          categoryCode,
          lat: null,
          lng: null,
        })),
      ),
      ...good.flatMap(({ id, gridId, at, categoryCodes, lat, lng }) =>
        categoryCodes.map((categoryCode) => ({ id, gridId, at, categoryCode, lat, lng })),
      ),
    ];
  }

  /** Findings of the period by kind, for each grid (or community, of a director's own) that has any. */
  async figures({ from, to }: Period): Promise<PatrolFigures[]> {
    const now = this.clock.now();
    const rows = await this.database.manager
      .createQueryBuilder(PatrolFinding, 'finding')
      .select('finding.gridId', 'gridId')
      .addSelect('finding.kind', 'kind')
      .addSelect('finding.state', 'state')
      .addSelect('CASE WHEN finding.rectifyBy < :now THEN 1 ELSE 0 END', 'past')
      .addSelect('COUNT(*)', 'count')
      .where("finding.foundAt >= :from AND finding.foundAt < :to AND finding.state <> 'undone'", { from, to })
      .setParameter('now', now)
      .groupBy('finding.gridId')
      .addGroupBy('finding.kind')
      .addGroupBy('finding.state')
      .addGroupBy('past')
      .getRawMany<{
        gridId: string;
        kind: FindingKind;
        state: FindingState;
        past: unknown;
        count: unknown;
      }>();
    const figures = new Map<string, PatrolFigures>();
    for (const { gridId, kind, state, past, count } of rows) {
      const of = figures.get(gridId) ?? empty(gridId);
      figures.set(gridId, of);
      const n = Number(count);
      of[COUNTED[kind]] += n;
      if (kind !== 'rectify') continue;
      if (state === 'rectified') of.rectified += n;
      else if (state === 'filed' || state === 'filing') of.rectifyFiled += n;
      else if (Number(past) === 1) of.late += n;
    }
    return [...figures.values()].sort((a, b) => (a.gridId < b.gridId ? -1 : 1));
  }

  /** Beijing days on which a line was checked in a grid, from the quarter of the period's begin on. */
  private async daysDone({ from, to }: Period): Promise<Map<string, string[]>> {
    const first = windowOf('quarterly', beijingDay(from)).from;
    const rows = await this.database.manager
      .createQueryBuilder(PatrolCheck, 'patrol')
      .select('patrol.gridId', 'gridId')
      .addSelect('patrol.lineId', 'lineId')
      .addSelect('patrol.day', 'day')
      .where('patrol.day >= :first AND patrol.day <= :last', { first, last: beijingDay(to) })
      .getRawMany<{ gridId: string; lineId: string; day: string }>();
    const days = new Map<string, string[]>();
    for (const { gridId, lineId, day } of rows) {
      const key = `${gridId} ${lineId}`;
      const known = days.get(key);
      if (known) known.push(day);
      else days.set(key, [day]);
    }
    return days;
  }
}

const empty = (gridId: string): PatrolFigures => ({
  gridId,
  dissuaded: 0,
  rectify: 0,
  newSource: 0,
  reported: 0,
  rectified: 0,
  rectifyFiled: 0,
  late: 0,
});
