import { Injectable } from '@nestjs/common';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { newId } from '../core/ids';
import { Category, type Severity } from './category.entity';

type Row = [
  code: string,
  name: string,
  hint: string,
  severity: Severity,
  firstLevel: number,
  accept: string,
  handle: string,
  departments: string,
];

/** Product defaults (notice item 7 and city practice), most used first. Proposals, not law. */
const DEFAULTS: readonly Row[] = [
  ['road_dust', '小街巷道路扬尘', '路面积尘、车过扬灰', 'minor', 3, '2wh', '24h', '城管/环卫'],
  ['waste_burning', '垃圾焚烧', '有人在烧垃圾', 'live', 3, '15min', '2h', '城管'],
  ['site_dust', '工地扬尘', '工地没围挡、没洒水', 'ordinary', 2, '2wh', '24h', '住建/城管'],
  ['open_barbecue', '露天烧烤', '街边烧烤冒烟', 'live', 3, '30min', '24h', '城管'],
  ['cooking_fume', '餐饮油烟', '饭店油烟呛人', 'ordinary', 2, '4wh', '5wd', '城管/市场监管'],
  ['small_works_dust', '居民区内小修小建扬尘', '小区里切割、拆墙起灰', 'minor', 3, '2wh', '48h', '社区/城管'],
  ['coal_stove', '烧小煤炉', '烧煤炉取暖、做饭', 'minor', 3, '2wh', '3wd', '社区/城管'],
  ['leaf_burning', '落叶、秸秆焚烧', '烧树叶、烧秸秆', 'live', 3, '15min', '2h', '城管'],
  ['truck_spill', '渣土遗撒、车辆带泥', '渣土车一路撒土', 'live', 3, '30min', '4h', '城管/交警'],
  ['bare_soil', '裸土、物料未覆盖', '土堆、沙堆没盖', 'ordinary', 3, '4wh', '3wd', '住建/城管'],
  ['bulk_coal', '散煤销售、使用', '卖散煤、烧散煤', 'ordinary', 2, '4wh', '3wd', '市场监管'],
  ['paint_odour', '喷漆、汽修异味', '喷漆味、汽修味', 'ordinary', 2, '4wh', '5wd', '环保/交通'],
  ['black_smoke', '黑烟车、非道路机械', '车或机械冒黑烟', 'ordinary', 1, '4wh', '5wd', '公安交警/环保'],
  ['industrial', '工业废气、散乱污', '工厂、小作坊排气', 'major', 1, '1h', '5wd', '环保'],
  ['other', '其他', '说不清就选这个', 'ordinary', 3, '4wh', '5wd', '—'],
];
const FROM = new Date('2016-08-15T00:00:00.000Z');
const FRESH_MS = 60_000;

/** The dated category list, held in memory for a minute. */
@Injectable()
export class Categories {
  private cache: { rows: Promise<Category[]>; at: number } | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Writes the defaults if there is no category at all. */
  async seed(): Promise<void> {
    await this.database.transaction(async (manager) => {
      if (await manager.exists(Category)) return;
      await insertRows(
        manager,
        Category,
        DEFAULTS.map(
          ([code, name, hint, severity, firstLevel, acceptLimit, handleLimit, departments], position) => ({
            id: newId(),
            code,
            name,
            hint,
            severity,
            firstLevel,
            acceptLimit,
            handleLimit,
            departments,
            position,
            validFrom: FROM,
          }),
        ),
      );
    });
    this.cache = undefined;
  }

  async current(): Promise<Category[]> {
    const now = this.clock.now();
    const rows = await this.all();
    return rows.filter((row) => row.validFrom <= now && (row.validTo === null || row.validTo > now));
  }

  async byCode(code: string): Promise<Category | undefined> {
    return (await this.current()).find((row) => row.code === code);
  }

  /** Any version: a tip keeps the one it was filed under. */
  async byId(): Promise<Map<string, Category>> {
    return new Map((await this.all()).map((row) => [row.id, row]));
  }

  private all(): Promise<Category[]> {
    const now = this.clock.now().getTime();
    if (!this.cache || Math.abs(now - this.cache.at) > FRESH_MS) {
      this.cache = { rows: this.database.manager.find(Category, { order: { position: 'ASC' } }), at: now };
      this.cache.rows.catch(() => {
        // The caller gets the error; the next one asks again.
        this.cache = undefined;
      });
    }
    return this.cache.rows;
  }
}
