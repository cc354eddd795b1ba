import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, IsNull, LessThan, MoreThanOrEqual } from 'typeorm';
import { Database } from '../../core/database/database';
import { Category } from '../category.entity';
import { TipAlarm } from '../clocks/clock.entity';
import { OPEN_STATES } from '../lifecycle';
import { Tip, TipEvent } from '../tip.entity';
import type { CaseRecord, Period } from './record';

/** Rows asked for at once: bound parameters are limited on both databases. */
const BATCH = 500;

function placesOf(gridIds: readonly (string | null)[] | null): FindOptionsWhere<Tip>[] {
  if (gridIds === null) return [{}];
  const ids = gridIds.filter((id) => id !== null);
  return [
    ...(ids.length > 0 ? [{ gridId: In(ids) }] : []),
    ...(ids.length < gridIds.length ? [{ gridId: IsNull() }] : []),
  ];
}

/**
 * Records for reports, bulletins and scores, and the only way other features count tips. Figures are made from them
 * by the rules in `figures.ts`.
 */
@Injectable()
export class TipFiguresService {
  constructor(private readonly database: Database) {}

  /**
   * Every tip of the grids that a figure of the period can count: filed before its end, and open or touched since its
   * start. `gridIds` null: all tips, those without a grid too; null among them: those without a grid.
   */
  async records(gridIds: readonly (string | null)[] | null, { from, to }: Period): Promise<CaseRecord[]> {
    if (gridIds?.length === 0) return [];
    const submittedAt = LessThan(to);
    const tips = await this.database.manager.find(Tip, {
      select: {
        id: true,
        gridId: true,
        categoryId: true,
        source: true,
        submittedAt: true,
        refusalReason: true,
        handlePercent: true,
      },
      where: placesOf(gridIds).flatMap((place) => [
        { ...place, submittedAt, updatedAt: MoreThanOrEqual(from) },
        { ...place, submittedAt, state: In([...OPEN_STATES]) },
      ]),
      order: { id: 'ASC' },
    });
    const ids = tips.map(({ id }) => id);
    const [events, late, categories] = [
      await this.events(ids),
      await this.late(ids),
      await this.categories(),
    ];
    return tips.map(({ categoryId, ...tip }) => ({
      ...tip,
      categoryCode: categories.get(categoryId) ?? '',
      lateAt: late.get(tip.id) ?? null,
      events: events.get(tip.id) ?? [],
    }));
  }

  /** Names of the categories by their codes; of a renamed one the latest. */
  async categoryNames(): Promise<Map<string, string>> {
    const rows = await this.database.manager.find(Category, { order: { validFrom: 'ASC', position: 'ASC' } });
    return new Map(rows.map(({ code, name }) => [code, name]));
  }

  private async events(ids: readonly string[]): Promise<Map<string, CaseRecord['events']>> {
    const found = new Map<string, TipEvent[]>();
    for (let start = 0; start < ids.length; start += BATCH) {
      const rows = await this.database.manager.find(TipEvent, {
        select: { tipId: true, id: true, action: true, toState: true, outcome: true, at: true },
        where: { tipId: In(ids.slice(start, start + BATCH)) },
        order: { tipId: 'ASC', id: 'ASC' },
      });
      for (const row of rows) {
        const list = found.get(row.tipId);
        if (list) list.push(row);
        else found.set(row.tipId, [row]);
      }
    }
    return found;
  }

  /** When the handle limit was noted as used up. */
  private async late(ids: readonly string[]): Promise<Map<string, Date>> {
    const found = new Map<string, Date>();
    for (let start = 0; start < ids.length; start += BATCH) {
      const rows = await this.database.manager.findBy(TipAlarm, {
        tipId: In(ids.slice(start, start + BATCH)),
        clock: 'handle',
        percent: 100,
      });
      for (const { tipId, firedAt } of rows) found.set(tipId, firedAt);
    }
    return found;
  }

  private async categories(): Promise<Map<string, string>> {
    const rows = await this.database.manager.find(Category);
    return new Map(rows.map(({ id, code }) => [id, code]));
  }
}
