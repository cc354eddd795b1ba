import { Injectable } from '@nestjs/common';
import { And, LessThan, MoreThanOrEqual } from 'typeorm';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { GridsService } from '../grids/grids.service';
import { weekLabel, weekNamed } from './week';
import { WeeklyReport } from './weekly.entity';

/** How a report that fell due turned out: for assessment (notice, items 12 and 13). */
export interface Outcome {
  /** The community. */
  unitId: string;
  kind: 'weekly_report';
  id: string;
  label: string;
  /** When it was due. */
  at: Date;
  /** Sent in time. */
  good: boolean;
}

/** Weekly reports for other features. */
@Injectable()
export class WeeklyService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
  ) {}

  /** One row per community's report that fell due from `from` up to but not including `to`, by time. */
  async outcomes({ from, to }: { from: Date; to: Date }): Promise<Outcome[]> {
    const now = this.clock.now();
    const rows = await this.database.manager.find(WeeklyReport, {
      select: { id: true, gridId: true, week: true, dueAt: true, sentAt: true },
      where: { dueAt: And(MoreThanOrEqual(from), LessThan(to < now ? to : now)) },
      order: { dueAt: 'ASC', id: 'ASC' },
    });
    const tree = await this.grids.tree();
    return rows.flatMap(({ id, gridId, week: day, dueAt, sentAt }) => {
      const week = weekNamed(day);
      if (!dueAt || !week) return [];
      return [
        {
          unitId: gridId,
          kind: 'weekly_report' as const,
          id,
          label: `${tree.get(gridId)?.fullName ?? ''} ${weekLabel(week)}周报`,
          at: dueAt,
          good: sentAt !== null && sentAt <= dueAt,
        },
      ];
    });
  }
}
