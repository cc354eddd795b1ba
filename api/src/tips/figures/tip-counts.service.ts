import { Injectable } from '@nestjs/common';
import { Brackets, In, type SelectQueryBuilder } from 'typeorm';
import { Database } from '../../core/database/database';
import { metresPerLng } from '../../grids';
import { NOT_COUNTED } from '../duplicates/ended';
import { OPEN_STATES } from '../lifecycle';
import type { Band } from '../queue/band';
import { Tip } from '../tip.entity';
import type { Period } from './record';

const HOUR_MS = 3_600_000;
const SOON_MS = 4 * HOUR_MS;
const METRES_PER_LAT = 111_195;
/** Due times of this year and later stand for "no clock runs". */
const NO_CLOCK = new Date('9000-01-01T00:00:00.000Z');

export type OpenCounts = Record<Band, number> & { major: number };

/** A square of the map; its middle in degrees, GCJ-02. */
export interface HeatCell {
  lng: number;
  lat: number;
  count: number;
}

export interface Heat {
  cells: HeatCell[];
  /** Sides of a cell, degrees. */
  width: number;
  height: number;
  /** False: there were more cells; those with the most tips are shown. */
  complete: boolean;
}

/** Numbers counted in the database, for boards that are looked at often. `gridIds` null: all, also outside every grid. */
@Injectable()
export class TipCounts {
  constructor(private readonly database: Database) {}

  /** Open tips by the time left; the same bands as in the queue. */
  async open(gridIds: readonly string[] | null, now: Date): Promise<OpenCounts> {
    const soon = new Date(now.getTime() + SOON_MS);
    const row = await this.within(gridIds)
      .select('COUNT(*)', 'total')
      .addSelect('SUM(CASE WHEN tip.next_due_at <= :now THEN 1 ELSE 0 END)', 'overdue')
      .addSelect(
        'SUM(CASE WHEN tip.next_due_at > :now AND tip.next_due_at <= :soon THEN 1 ELSE 0 END)',
        'soon',
      )
      .addSelect('SUM(CASE WHEN tip.next_due_at > :none THEN 1 ELSE 0 END)', 'none')
      .addSelect(`SUM(CASE WHEN tip.severity = 'major' THEN 1 ELSE 0 END)`, 'major')
      .andWhere({ state: In([...OPEN_STATES]) })
      .setParameters(this.stored({ now, soon, none: NO_CLOCK }))
      .getRawOne<Record<string, string | number | null>>();
    // Sums come as text from MariaDB, and as null when there is no row.
    const number = (name: string) => Number(row?.[name] ?? 0);
    const [overdue, soonDue, none] = [number('overdue'), number('soon'), number('none')];
    return {
      overdue,
      soon: soonDue,
      none,
      later: number('total') - overdue - soonDue - none,
      major: number('major'),
    };
  }

  /** Ids of open tips of a band, nearest deadline first. `after` is the last id of the page before. */
  async openIds(
    gridIds: readonly string[] | null,
    band: Band | 'major',
    now: Date,
    { after, limit }: { after: string | undefined; limit: number },
  ): Promise<string[]> {
    const soon = new Date(now.getTime() + SOON_MS);
    const query = this.within(gridIds)
      .select('tip.id', 'id')
      .andWhere({ state: In([...OPEN_STATES]) })
      .setParameters(this.stored({ now, soon, none: NO_CLOCK }));
    const bands: Record<Band | 'major', string> = {
      overdue: 'tip.next_due_at <= :now',
      soon: 'tip.next_due_at > :now AND tip.next_due_at <= :soon',
      later: 'tip.next_due_at > :soon AND tip.next_due_at <= :none',
      none: 'tip.next_due_at > :none',
      major: `tip.severity = 'major'`,
    };
    query.andWhere(bands[band]);
    if (after) query.andWhere('tip.id < :after', { after });
    const rows = await query.orderBy('tip.id', 'DESC').limit(limit).getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
  }

  /**
   * Tips of a period by squares of the map, the fullest first. What was withdrawn, merged or refused is left out.
   * @param metres side of a square
   * @param lat degrees, GCJ-02, of the middle of the area: a degree of longitude is taken as long as it is there
   */
  async heat(
    gridIds: readonly string[] | null,
    { from, to }: Period,
    { metres, lat, limit }: { metres: number; lat: number; limit: number },
  ): Promise<Heat> {
    const [width, height] = [metres / Math.max(1, metresPerLng(lat)), metres / METRES_PER_LAT];
    const rows = await this.within(gridIds)
      .select('FLOOR(tip.lng / :width)', 'x')
      .addSelect('FLOOR(tip.lat / :height)', 'y')
      .addSelect('COUNT(*)', 'n')
      .andWhere('tip.submitted_at >= :from AND tip.submitted_at < :to')
      .andWhere('tip.state NOT IN (:...gone)', { gone: [...NOT_COUNTED] })
      .setParameters({ width, height, ...this.stored({ from, to }) })
      .groupBy('x')
      .addGroupBy('y')
      .orderBy('n', 'DESC')
      .addOrderBy('x')
      .addOrderBy('y')
      .limit(limit + 1)
      .getRawMany<Record<'x' | 'y' | 'n', string | number>>();
    return {
      cells: rows.slice(0, limit).map(({ x, y, n }) => ({
        lng: (Number(x) + 0.5) * width,
        lat: (Number(y) + 0.5) * height,
        count: Number(n),
      })),
      width,
      height,
      complete: rows.length <= limit,
    };
  }

  private within(gridIds: readonly string[] | null): SelectQueryBuilder<Tip> {
    const query = this.database.manager.createQueryBuilder(Tip, 'tip');
    if (gridIds === null) return query;
    return query.where(
      new Brackets((where) =>
        gridIds.length === 0 ? where.where('1 = 0') : where.where({ gridId: In([...gridIds]) }),
      ),
    );
  }

  /** Dates as the driver stores them: a raw comparison on SQLite is one of texts. */
  private stored(dates: Record<string, Date>): Record<string, unknown> {
    const { dataSource } = this.database.manager;
    const column = dataSource
      .getMetadata(Tip)
      .columns.find(({ propertyName }) => propertyName === 'submittedAt');
    if (!column) throw new Error('tip has no submittedAt');
    const store = (date: Date): unknown => dataSource.driver.preparePersistentValue(date, column);
    return Object.fromEntries(Object.entries(dates).map(([name, date]) => [name, store(date)]));
  }
}
