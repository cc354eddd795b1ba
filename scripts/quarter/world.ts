import type { ChineseCalendar } from '@lantian/api/core/calendar/work-calendar';
import type { Role } from '@lantian/api/core/auth/principal';
import type { GridTree } from '@lantian/api/grids/index';
import type { Category } from '@lantian/api/tips/category.entity';
import type { AlertLevel } from '@lantian/api/tips/limits/limits';
import type { Tip } from '@lantian/api/tips/tip.entity';
import type { Actor } from './life';

export interface Place {
  /** Degrees, GCJ-02. */
  lng: number;
  lat: number;
}

/** Where the quarter is lived: what a database holds after set-up. */
export interface World {
  tree: GridTree;
  calendar: ChineseCalendar;
  categories: ReadonlyMap<string, Category>;
  /** A point inside each grid of level 3, by its id. */
  middles: ReadonlyMap<string, Place>;
  residents: readonly string[];
  /** The account that acts for a grid, community or the subdistrict, by its id. */
  staff: ReadonlyMap<string, string>;
  alertAt: (at: Date) => AlertLevel | null;
}

const ROLES: Readonly<Record<number, Role>> = { 3: 'grid_head', 2: 'community_director', 1: 'office' };

/** The one who acts for a level over a tip's place. @throws Error when nobody is there */
export function actorAt({ tree, staff }: World, tip: Pick<Tip, 'gridId'>, level: number): Actor {
  const grid = tree.pathUp(tip.gridId ?? tree.root?.id ?? '').find((one) => one.level === level) ?? tree.root;
  const accountId = grid ? staff.get(grid.id) : undefined;
  const role = ROLES[level];
  if (!grid || accountId === undefined || role === undefined)
    throw new Error(`nobody acts at level ${level}`);
  return { accountId, isReporter: false, rolesInScope: new Set([role]), gridId: grid.id };
}

export const reporterOf = (tip: Pick<Tip, 'reporterId'>): Actor => ({
  accountId: tip.reporterId,
  isReporter: true,
  rolesInScope: new Set(),
  gridId: null,
});
