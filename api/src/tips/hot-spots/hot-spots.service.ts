import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, IsNull, MoreThan, Not } from 'typeorm';
import type { Principal } from '../../core/auth/principal';
import { Clock } from '../../core/clock';
import { Database } from '../../core/database/database';
import { GridsService } from '../../grids/grids.service';
import { gridsInScope } from '../../identity';
import { Categories } from '../categories';
import type { Category } from '../category.entity';
import { NOT_COUNTED } from '../duplicates/ended';
import { groupOf } from '../duplicates/siblings';
import { STATES } from '../lifecycle';
import { Tip } from '../tip.entity';
import { HOT_DAYS, HOT_RADIUS_METRES, hotSpots } from './hot-spots';
import type { HotSpotList, HotSpotView } from './hot-spots.dto';

/** Tips looked at, the newest first: bounds the clustering to some tenths of a second. */
export const HOT_INPUT_LIMIT = 5000;
const PLACES = 100;
const TIPS_SHOWN = 10;
const DAY_MS = 86_400_000;

const FIELDS = ['id', 'number', 'categoryId', 'lng', 'lat', 'gridId', 'state', 'submittedAt'] as const;
type Row = Pick<Tip, (typeof FIELDS)[number]>;

/**
 * Places where the same kind of pollution was reported again and again. Looks only at tips in the person's scope, so
 * a place on a border may be seen whole only by the level above.
 */
@Injectable()
export class HotSpots {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly categories: Categories,
  ) {}

  /** At most 100 places of the last 30 days, most tips first. */
  async inScope(me: Principal): Promise<HotSpotList> {
    return this.inGrids([...gridsInScope(me, await this.grids.tree())], me.roles.has('office'));
  }

  /** At most 100 places of some grids, and of what lies outside every grid. */
  async inGrids(gridIds: readonly string[], withoutGrid = false): Promise<HotSpotList> {
    const categories = await this.categories.byId();
    const rows = await this.rows(gridIds, withoutGrid, [...categories.keys()]);
    const names = await this.gridNames();
    const spots = hotSpots(
      rows
        .slice(0, HOT_INPUT_LIMIT)
        .map((row) => ({ ...row, group: groupOf(categories.get(row.categoryId)?.code ?? '') })),
    );
    return {
      days: HOT_DAYS,
      radius: HOT_RADIUS_METRES,
      complete: rows.length <= HOT_INPUT_LIMIT && spots.length <= PLACES,
      items: spots.slice(0, PLACES).map(({ centre, tips }) => view(centre, tips, categories, names)),
    };
  }

  private async rows(
    gridIds: readonly string[],
    withoutGrid: boolean,
    categoryIds: string[],
  ): Promise<Row[]> {
    const since = new Date(this.clock.now().getTime() - HOT_DAYS * DAY_MS);
    const common = {
      // All of them: so that the index on category and time is used.
      categoryId: In(categoryIds),
      submittedAt: MoreThan(since),
      state: Not(In(NOT_COUNTED)),
    };
    const where: FindOptionsWhere<Tip>[] = [{ ...common, gridId: In([...gridIds]) }];
    if (withoutGrid) where.push({ ...common, gridId: IsNull() });
    return this.database.manager.find(Tip, {
      select: Object.fromEntries(FIELDS.map((field) => [field, true])),
      where,
      order: { id: 'DESC' },
      take: HOT_INPUT_LIMIT + 1,
    });
  }

  private async gridNames(): Promise<Map<string, string>> {
    return new Map((await this.grids.tree()).grids.map(({ id, fullName }) => [id, fullName]));
  }
}

/** How often each value occurs, most often first, then in the order of the text. */
function counted(values: readonly string[]): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

function view(
  centre: { lng: number; lat: number },
  tips: readonly Row[],
  categories: ReadonlyMap<string, Category>,
  gridNames: ReadonlyMap<string, string>,
): HotSpotView {
  const times = tips.map(({ submittedAt }) => submittedAt.getTime());
  const [[mostGrid] = ['']] = counted(tips.map(({ gridId }) => gridId ?? ''));
  const nameOf = (code: string) => [...categories.values()].find((one) => one.code === code)?.name ?? '';
  return {
    id: tips[0]?.id ?? '',
    ...centre,
    gridName: gridNames.get(mostGrid) ?? null,
    count: tips.length,
    categories: counted(tips.map(({ categoryId }) => categories.get(categoryId)?.code ?? '')).map(
      ([code, count]) => ({ code, name: nameOf(code), count }),
    ),
    firstAt: new Date(Math.min(...times)).toISOString(),
    lastAt: new Date(Math.max(...times)).toISOString(),
    tips: [...tips]
      .reverse()
      .slice(0, TIPS_SHOWN)
      .map(({ id, number, categoryId, state, submittedAt }) => ({
        id,
        number,
        categoryName: categories.get(categoryId)?.name ?? '',
        state,
        stateName: STATES[state],
        submittedAt: submittedAt.toISOString(),
      })),
  };
}
