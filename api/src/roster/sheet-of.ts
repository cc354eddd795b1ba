import type { SheetOf, Value } from '../core/documents/workbook';
import { ROLE_NAMES, type RosterSeat } from '../identity';
import { endDay, firstDay, type Known } from './known';
import { type Column, COLUMNS, HEADS } from './sheet';

const STATE = '状态（不用填）';

/** Seats as the rows that can be read back; by place. Pure. */
export function sheetOf(seats: readonly RosterSeat[], known: Known): SheetOf {
  const { tree, departments } = known;
  const position = new Map(tree.grids.map(({ id }, index) => [id, index]));
  const names = new Map(known.seats.map(({ id, personName }) => [id, personName]));
  const sorted = [...seats].sort(
    (a, b) => (position.get(a.gridId) ?? 0) - (position.get(b.gridId) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const rows = sorted.map((seat) => {
    const path = tree.pathUp(seat.gridId);
    const cells: Record<Column, Value> = {
      id: seat.id,
      community: tree.communityOf(seat.gridId)?.name ?? null,
      grid: path.find(({ level }) => level === 3)?.name ?? null,
      role: ROLE_NAMES[seat.role],
      person: seat.personName,
      department: departments.find(({ id }) => id === seat.departmentId)?.name ?? null,
      from: firstDay(seat),
      until: endDay(seat),
      deputy: names.get(seat.deputySeatId ?? '') ?? null,
    };
    const state = seat.accountId === null ? '没有认领' : '已认领';
    return [...(Object.keys(COLUMNS) as Column[]).map((column) => cells[column]), state];
  });
  return { name: '巡查队伍', heads: [...HEADS, STATE], rows };
}
