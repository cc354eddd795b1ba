import { Injectable } from '@nestjs/common';
import { changeExactlyOne } from '../../core/database/change';
import { Database, isDuplicate } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { invalid, notFound, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import type { ChangeView, QueueFilters, SaveView } from './queue.dto';
import { SavedView } from './saved-view.entity';

const MOST = 20;
const LONGEST = 2000;

/** A person's own views of the queue. Every write can be repeated. */
@Injectable()
export class SavedViews {
  constructor(private readonly database: Database) {}

  list(accountId: string): Promise<SavedView[]> {
    const order = { position: 'ASC', id: 'ASC' } as const;
    return this.database.manager.find(SavedView, { where: { accountId }, order, take: MOST });
  }

  /** Saves under a name; the same name again replaces the filters. */
  async save(accountId: string, body: SaveView): Promise<SavedView> {
    const name = trimmed(body.name);
    const filters = JSON.stringify(body.filters satisfies QueueFilters);
    if (filters.length > LONGEST) throw invalid('filters', '筛选条件太长');
    const attempt = () =>
      this.database.transaction(async (manager) => {
        const views = await manager.find(SavedView, { where: { accountId }, take: MOST + 1 });
        const known = views.find((view) => view.name === name);
        if (known) {
          await manager.update(SavedView, { id: known.id }, { filters });
          return Object.assign({}, known, { filters });
        }
        if (views.length >= MOST) throw invalid('name', `最多保存 ${MOST} 个，请先删除不用的`);
        const position = Math.max(-1, ...views.map((view) => view.position)) + 1;
        const view = { id: newId(), accountId, name, filters, position };
        await insertRows(manager, SavedView, [view]);
        return view;
      });
    try {
      return await attempt();
    } catch (error) {
      // Somebody else's phone of the same person saved it at this moment: now it is there to be replaced.
      if (!isDuplicate(error)) throw error;
      return attempt();
    }
  }

  /** @throws Problem not_found also for another person's; already_done when the name is taken */
  async change(accountId: string, id: string, { name, position }: ChangeView): Promise<SavedView> {
    const set = {
      ...(name === undefined ? {} : { name: trimmed(name) }),
      ...(position === undefined ? {} : { position }),
    };
    try {
      return await this.database.transaction(async (manager) => {
        const view = await manager.findOneBy(SavedView, { id, accountId });
        if (!view) throw notFound('这个筛选');
        if (Object.keys(set).length > 0) await changeExactlyOne(manager, SavedView, { id, accountId }, set);
        return Object.assign({}, view, set);
      });
    } catch (error) {
      if (isDuplicate(error)) throw new Problem('already_done', '已经有同名的筛选，请换一个名称');
      throw error;
    }
  }

  /** What is gone already is gone; another person's is not found. */
  async remove(accountId: string, id: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      const view = await manager.findOneBy(SavedView, { id });
      if (!view) return;
      if (view.accountId !== accountId) throw notFound('这个筛选');
      await manager.delete(SavedView, { id, accountId });
    });
  }
}

function trimmed(name: string): string {
  const text = name.trim();
  if (text === '') throw invalid('name', '请填写名称');
  return text;
}
