import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import type { FigureName } from '../tips/figures';
import type { CountedCase } from './counted';
import { WeeklyCase } from './weekly.entity';

const BATCH = 100;

/** The cases that frozen reports count. */
@Injectable()
export class WeeklyCases {
  constructor(private readonly database: Database) {}

  /** Inside the caller's transaction. */
  async store(manager: EntityManager, ownerId: string, cases: readonly CountedCase[]): Promise<void> {
    for (let start = 0; start < cases.length; start += BATCH)
      await insertRows(
        manager,
        WeeklyCase,
        cases.slice(start, start + BATCH).map(({ figures, ...one }) => ({
          ...one,
          id: newId(),
          ownerId,
          figures: `,${figures.join(',')},`,
        })),
      );
  }

  /** All cases of these owners, in a fixed order. */
  async of(ownerIds: readonly string[]): Promise<CountedCase[]> {
    const all: CountedCase[] = [];
    for (const ownerId of ownerIds) {
      const rows = await this.database.manager.find(WeeklyCase, {
        where: { ownerId },
        order: { tipId: 'ASC' },
      });
      all.push(...rows.map(counted));
    }
    return all;
  }
}

const counted = ({
  tipId,
  gridId,
  categoryCode,
  source,
  refusalReason,
  figures,
}: WeeklyCase): CountedCase => ({
  tipId,
  gridId,
  categoryCode,
  source: source as CountedCase['source'],
  refusalReason,
  figures: figures.split(',').filter(Boolean) as FigureName[],
});
