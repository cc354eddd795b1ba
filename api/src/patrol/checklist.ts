import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, MoreThan, Not } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { beijingDay, DAY_MS } from '../core/calendar/beijing';
import { frequencyText } from '../core/calendar/frequency';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { invalid, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import type { GridTree } from '../grids';
import { GridsService } from '../grids/grids.service';
import { ReportingService } from '../tips/reporting.service';
import { ChecklistItem } from './checklist.entity';
import { DEFAULT_ITEMS } from './defaults';
import type { ItemView, SaveItem } from './patrol.dto';

const MOST_LINES = 60;
/** Versions of all lines in some years. */
const MOST = 5000;

export const codesOf = ({ categoryCodes }: Pick<ChecklistItem, 'categoryCodes'>): string[] =>
  categoryCodes.split(',').filter(Boolean);
const gridsOf = ({ gridIds }: Pick<ChecklistItem, 'gridIds'>): string[] => gridIds.split(',').filter(Boolean);

/** Whether an item is for a grid: for all, or named itself or by the community above it. Pure. */
export const isFor = (item: Pick<ChecklistItem, 'gridIds'>, gridId: string, tree: GridTree): boolean => {
  const named = gridsOf(item);
  return named.length === 0 || named.some((id) => tree.covers(id, gridId));
};

/** The task list and its standards (任务清单和工作标准; notice, item 4), which the office keeps. */
@Injectable()
export class Checklist {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly reporting: ReportingService,
  ) {}

  /** Writes the defaults if there is no item at all; they hold from today. */
  async seed(): Promise<void> {
    const now = this.clock.now();
    const seed = async (manager: EntityManager): Promise<void> => {
      if (await manager.exists(ChecklistItem)) return;
      const rows = DEFAULT_ITEMS.map((item, position) => {
        const id = newId();
        return {
          ...item,
          id,
          lineId: id,
          currentLineId: id,
          categoryCodes: item.categoryCodes.join(','),
          gridIds: '',
          fromDay: beijingDay(now),
          position,
          // Two processes that start at once must not both write them.
          createKey: `default-${position}`,
          createdAt: now,
        };
      });
      await insertRows(manager, ChecklistItem, rows);
    };
    await this.database.transaction(seed).catch((error: unknown) => {
      if (!isDuplicate(error)) throw error;
    });
  }

  /** Items that hold on some day from `day` on, or held since: all versions, in the order of the list. */
  since(day: string): Promise<ChecklistItem[]> {
    return this.database.manager.find(ChecklistItem, {
      where: [{ toDay: IsNull() }, { toDay: MoreThan(day) }],
      order: { position: 'ASC', id: 'ASC' },
      take: MOST,
    });
  }

  /** Items that hold on a day. */
  async on(day: string): Promise<ChecklistItem[]> {
    return (await this.since(day)).filter(({ fromDay }) => fromDay <= day);
  }

  /** Titles of lines, also of ended ones. */
  async titles(lineIds: readonly string[]): Promise<Map<string, string>> {
    if (lineIds.length === 0) return new Map();
    const rows = await this.database.manager.find(ChecklistItem, {
      where: { lineId: In([...new Set(lineIds)]) },
      order: { id: 'ASC' },
    });
    return new Map(rows.map(({ lineId, title }) => [lineId, title]));
  }

  /** The list as the office last left it. */
  async list(): Promise<ItemView[]> {
    const rows = await this.database.manager.find(ChecklistItem, {
      where: { currentLineId: Not(IsNull()) },
      order: { position: 'ASC', id: 'ASC' },
      take: MOST_LINES,
    });
    const tree = await this.grids.tree();
    const today = beijingDay(this.clock.now());
    return rows.map((row) => ({
      id: row.id,
      lineId: row.lineId,
      title: row.title,
      standard: row.standard,
      categoryCodes: codesOf(row),
      cycle: row.cycle,
      times: row.times,
      frequency: frequencyText(row),
      gridIds: gridsOf(row),
      scope: scopeText(gridsOf(row), tree),
      fromDay: row.fromDay,
      later: row.fromDay > today,
    }));
  }

  /**
   * A new line, or a new version of one; it holds from tomorrow, so that nobody's day is turned over. The same key
   * does nothing again.
   * @throws Problem invalid_input, key_reused, stale_version
   */
  async save(me: Principal, body: SaveItem): Promise<void> {
    if (await this.repeated(me, body.key)) return;
    await this.check(body);
    const now = this.clock.now();
    const tomorrow = beijingDay(new Date(now.getTime() + DAY_MS));
    const id = newId();
    const row = {
      id,
      title: body.title.trim(),
      standard: body.standard.trim(),
      categoryCodes: body.categoryCodes.join(','),
      cycle: body.cycle,
      times: body.cycle === 'daily' || body.cycle === 'workday' ? 1 : body.times,
      gridIds: body.gridIds.join(','),
      fromDay: tomorrow,
      toDay: null,
      createdBy: me.accountId,
      createKey: body.key,
      createdAt: now,
    };
    try {
      await this.database.transaction(async (manager) => {
        if (!body.id) {
          const count = await manager.countBy(ChecklistItem, { currentLineId: Not(IsNull()) });
          if (count >= MOST_LINES) throw invalid('title', `清单最多 ${MOST_LINES} 项，请先停用不用的`);
          const [last] = await manager.find(ChecklistItem, { order: { position: 'DESC' }, take: 1 });
          const position = (last?.position ?? 0) + 1;
          await insertRows(manager, ChecklistItem, [{ ...row, lineId: id, currentLineId: id, position }]);
          return;
        }
        const { lineId, position } = await this.end(manager, me, body.id, tomorrow);
        await insertRows(manager, ChecklistItem, [{ ...row, lineId, currentLineId: lineId, position }]);
      });
    } catch (error) {
      if (isDuplicate(error) && (await this.repeated(me, body.key))) return;
      throw error;
    }
  }

  /** The line is asked for no more from tomorrow on; what was done stays. Again does nothing. @throws Problem not_found */
  async stop(me: Principal, id: string): Promise<void> {
    const row = await this.database.manager.findOneBy(ChecklistItem, { id });
    if (!row) throw notFound('这一项');
    if (row.currentLineId === null) return;
    const tomorrow = beijingDay(new Date(this.clock.now().getTime() + DAY_MS));
    await this.database.transaction((manager) => this.end(manager, me, id, tomorrow));
  }

  /** Ends a version; one that was to begin later never holds. */
  private async end(manager: EntityManager, me: Principal, id: string, day: string): Promise<ChecklistItem> {
    const row = await manager.findOneBy(ChecklistItem, { id });
    if (!row) throw notFound('这一项');
    const where = { id, currentLineId: row.lineId };
    const set = { currentLineId: null, toDay: day, endedBy: me.accountId };
    if (!(await changeExactlyOne(manager, ChecklistItem, where, set)))
      throw new Problem('stale_version', '这一项刚刚有人改过，请看过最新内容再改');
    return row;
  }

  private async check({ title, standard, categoryCodes, gridIds }: SaveItem): Promise<void> {
    if (title.trim() === '') throw invalid('title', '请填写巡查内容');
    if (standard.trim() === '') throw invalid('standard', '请写明标准');
    const known = new Set((await this.reporting.categoryList()).map(({ code }) => code));
    if (categoryCodes.some((code) => !known.has(code))) throw invalid('categoryCodes', '请选择污染类型');
    const tree = await this.grids.tree();
    if (gridIds.some((gridId) => (tree.get(gridId)?.level ?? 1) === 1))
      throw invalid('gridIds', '请选择网格或社区');
  }

  private async repeated(me: Principal, createKey: string): Promise<boolean> {
    const row = await this.database.manager.findOneBy(ChecklistItem, { createKey });
    if (!row) return false;
    if (row.createdBy === me.accountId) return true;
    throw new Problem('key_reused', '这一步已经提交过，请刷新后再看');
  }
}

function scopeText(gridIds: readonly string[], tree: GridTree): string {
  if (gridIds.length === 0) return '全部网格';
  const names = gridIds.flatMap((id) => tree.get(id)?.fullName ?? []);
  return names.length <= 3 ? names.join('、') : `${names.slice(0, 3).join('、')}等 ${names.length} 个`;
}
