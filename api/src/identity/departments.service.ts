import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import { Department } from './department.entity';

const DEFAULTS = [
  ['chengguan', '城管'],
  ['huanwei', '环卫'],
  ['zhujian', '住建'],
  ['shichang', '市场监管'],
  ['huanbao', '环保'],
  ['jiaotong', '交通'],
  ['jiaojing', '公安交警'],
] as const;
const FRESH_MS = 60_000;

/** The departments, held in memory for a minute. */
@Injectable()
export class DepartmentsService implements OnApplicationBootstrap {
  private known: { rows: Promise<Department[]>; at: number } | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Writes the defaults if there is no department at all. */
  async onApplicationBootstrap(): Promise<void> {
    await this.database.transaction(async (manager) => {
      if (await manager.exists(Department)) return;
      const rows = DEFAULTS.map(([code, name], position) => ({ id: newId(), code, name, position }));
      await insertRows(manager, Department, rows);
    });
    this.known = undefined;
  }

  /** In the order of the roster; some ten. */
  list(): Promise<Department[]> {
    const now = this.clock.now().getTime();
    if (!this.known || Math.abs(now - this.known.at) > FRESH_MS) {
      const rows = this.database.manager.find(Department, { order: { position: 'ASC' }, take: 100 });
      this.known = { rows, at: now };
      rows.catch(() => {
        // The caller gets the error; the next one asks again.
        this.known = undefined;
      });
    }
    return this.known.rows;
  }

  async byId(): Promise<Map<string, Department>> {
    return new Map((await this.list()).map((row) => [row.id, row]));
  }
}
