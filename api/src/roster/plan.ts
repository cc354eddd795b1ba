import { beijingDay } from '../core/calendar/beijing';
import { isNotOver, mayManage, ROLE_NAMES, type RosterSeat } from '../identity';
import { compareRow } from './compare-row';
import { endOf, type Known, type PlanItem, startOf } from './known';
import { placeOf } from './places';
import { type Column, COLUMNS, type SheetFault, type SheetRow } from './sheet';

export interface Plan {
  items: PlanItem[];
  faults: SheetFault[];
  /** Seats that are on the roster and not in the file: they stay as they are. */
  absent: RosterSeat[];
}

export interface Placed extends SheetRow {
  gridId: string;
  departmentId: string | null;
}
/** Notes what is wrong with the row at hand. */
export type Faulty = (column: Column, message: string) => null;

/**
 * What taking over these rows changes, each row by itself, and what is wrong with it. Nothing is ended because it is
 * missing. Pure.
 */
export function planRoster(rows: readonly SheetRow[], known: Known): Plan {
  const faults: SheetFault[] = [];
  const items: PlanItem[] = [];
  const seen = new Map<string, number>();
  const used = new Set<string>();
  for (const row of rows) {
    const fault: Faulty = (column, message) => {
      faults.push({ row: row.row, column: COLUMNS[column], message });
      return null;
    };
    const placed = place(row, known, fault);
    if (!placed || isTwice(placed, seen, fault)) continue;
    const seat = seatOf(placed, known, fault);
    if (seat === null) continue;
    if (seat !== 'new') used.add(seat.id);
    const who = wording(placed, known);
    const item =
      seat === 'new' ? added(placed, who, known, fault) : compareRow(placed, seat, who, known, fault);
    if (item) items.push(item);
  }
  const { me, seats, tree, now } = known;
  const absent = seats.filter(
    (seat) => isNotOver(seat, now) && !used.has(seat.id) && mayManage(me, seat, tree),
  );
  return { items, faults, absent };
}

function place(row: SheetRow, { tree, departments }: Known, fault: Faulty): Placed | null {
  const found = placeOf(row, tree);
  if (!('gridId' in found)) return fault(found.column, found.message);
  if (row.role !== 'department_staff') {
    if (row.department !== '') return fault('department', '只有职能部门人员要填科室');
    return { ...row, ...found, departmentId: null };
  }
  const departmentId = departments.find(({ name }) => name === row.department)?.id;
  if (departmentId === undefined)
    return fault('department', `请填其中之一：${departments.map(({ name }) => name).join('、')}`);
  return { ...row, ...found, departmentId };
}

function isTwice(
  { row, id, gridId, role, person }: Placed,
  seen: Map<string, number>,
  fault: Faulty,
): boolean {
  const keys = [`${gridId}/${role}/${person}`, ...(id === null ? [] : [id])];
  const before = keys.map((key) => seen.get(key)).find((one) => one !== undefined);
  for (const key of keys) seen.set(key, row);
  if (before !== undefined) fault('person', `和第 ${before} 行重复；如果是另一个人，请在姓名后加注区分`);
  return before !== undefined;
}

/** The seat a row is about: by its number, else by place, role and name. null: there is a fault. */
function seatOf(row: Placed, { seats, now }: Known, fault: Faulty): RosterSeat | 'new' | null {
  const here = seats.find(
    (seat) =>
      seat.gridId === row.gridId &&
      seat.role === row.role &&
      seat.personName === row.person &&
      isNotOver(seat, now),
  );
  if (row.id === null) return here ?? 'new';
  const byId = seats.find(({ id }) => id === row.id);
  if (!byId) return fault('id', '没有这个编号；新增的人请把编号留空');
  if (isNotOver(byId, now)) {
    if (here && here.id !== byId.id) return fault('person', '这个岗位上已有叫这个名字的席位');
    return byId;
  }
  // It was moved, or ended, after the file was made.
  return here ?? fault('id', '这个席位已经结束；要重新上岗请把编号留空，另起一行');
}

const wording = (row: Placed, { tree }: Known): string =>
  [tree.get(row.gridId)?.fullName, row.department, ROLE_NAMES[row.role], row.person]
    .filter(Boolean)
    .join(' · ');

function added(row: Placed, who: string, { me, tree, now }: Known, fault: Faulty): PlanItem | null {
  const today = beijingDay(now);
  const { gridId, role, departmentId, person, from, until, deputy } = row;
  const faults = [
    mayManage(me, row, tree) || fault('role', '这个岗位的人由上一级安排'),
    deputy === '' || fault('deputy', '新增的人请导入以后再设代理人'),
    until === null || until >= today || fault('until', '结束日期要从今天起'),
  ];
  if (faults.includes(null)) return null;
  const dates = { startsAt: startOf(from ?? today), endsAt: until === null ? null : endOf(until) };
  const what = `${from ?? today} 起${until === null ? '' : `，到 ${until}`}`;
  const edits = [{ kind: 'give' as const, gridId, role, departmentId, personName: person, ...dates }];
  return { row: row.row, kind: 'new', who, what, edits };
}
