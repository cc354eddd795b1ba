import type { DataSource } from 'typeorm';
import { chineseCalendar } from '@lantian/api/core/calendar/work-calendar';
import { Database } from '@lantian/api/core/database/database';
import { insertRows } from '@lantian/api/core/database/insert';
import { newId } from '@lantian/api/core/ids';
import { Grid, GridPolygon } from '@lantian/api/grids/grid.entity';
import { GridTree } from '@lantian/api/grids/grid-tree';
import { Account } from '@lantian/api/identity/account.entity';
import { Seat } from '@lantian/api/identity/seat.entity';
import { Category } from '@lantian/api/tips/category.entity';
import { AlertPeriod } from '@lantian/api/tips/limits/alert-period.entity';
import { ALERT, QUARTER } from './quarter';
import type { Place, World } from './world';

const RESIDENTS = 500;
/** Unique in its table: the quarter is written into a database once. */
const KEY = 'demo-quarter';

/**
 * The world of a database that has roster, boundaries and categories: whoever sits on a seat acts for it, others are
 * added without a name. Adds the residents and the alert of the quarter.
 * @throws the database's error for a duplicate when the quarter was written before
 */
export async function settle(dataSource: DataSource): Promise<World> {
  const { manager } = dataSource;
  const grids = await manager.find(Grid, { order: { position: 'ASC', id: 'ASC' } });
  const seats = await manager.find(Seat, { order: { id: 'ASC' } });
  const categories = await manager.find(Category);
  const polygons = await manager.find(GridPolygon);
  const staff = new Map(
    grids.map(({ id }) => [
      id,
      seats.find((seat) => seat.gridId === id && seat.accountId)?.accountId ?? newId(),
    ]),
  );
  const residents = Array.from({ length: RESIDENTS }, () => newId());
  const seated = new Set(seats.map(({ accountId }) => accountId));
  const added = [...residents, ...[...staff.values()].filter((id) => !seated.has(id))];
  await new Database(dataSource).transaction(async (tx) => {
    await insertRows(
      tx,
      Account,
      added.map((id) => ({ id, displayName: null, createdAt: QUARTER.from })),
    );
    const alert = { level: ALERT.level, reason: '演示季度的预警', startsAt: ALERT.from, endsAt: ALERT.to };
    await insertRows(tx, AlertPeriod, [{ ...alert, id: newId(), cancelledAt: null, startKey: KEY }]);
  });
  return {
    tree: new GridTree(grids),
    calendar: chineseCalendar(),
    categories: new Map(categories.map((category) => [category.code, category])),
    middles: new Map(polygons.map(({ gridId, rings }) => [gridId, middleOf(rings)])),
    residents,
    staff,
    alertAt: (at) => (at >= ALERT.from && at < ALERT.to ? ALERT.level : null),
  };
}

/** Mean of the corners of the outline, the first of which is also the last. */
function middleOf(rings: string): Place {
  const [outline = []] = JSON.parse(rings) as [number, number][][];
  const corners = outline.slice(1);
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  return { lng: mean(0), lat: mean(1) };
}
