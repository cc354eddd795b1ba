import { beijingDay } from '../core/calendar/beijing';
import { isNotOver, mayManage, mayStandIn, ROLE_NAMES, type RosterSeat, type SeatEdit } from '../identity';
import { endDay, endOf, firstDay, type Known, type PlanItem, startOf } from './known';
import type { Faulty, Placed } from './plan';

/** What becomes different of a seat that there is; null: there is a fault. Pure. */
export function compareRow(
  row: Placed,
  seat: RosterSeat,
  who: string,
  known: Known,
  fault: Faulty,
): PlanItem | null {
  const moves = seat.gridId !== row.gridId || seat.role !== row.role;
  const ends = row.until !== null && row.until !== endDay(seat);
  const deputy = deputyOf(row, seat, known, fault);
  const fine = [
    deputy !== undefined || null,
    samePerson(row, seat, moves) || fault('person', '这个席位是另一个人的；换人请先办交接，再另起一行增加'),
    !ends || (row.until ?? '') >= beijingDay(known.now) || fault('until', '结束日期要从今天起'),
    mayLeave(seat, known, moves || ends, (message) => fault(moves ? 'grid' : 'until', message)),
  ];
  if (fine.includes(null)) return null;
  const small = smallEdits(row, seat, moves ? seat.deputySeatId : (deputy ?? null));
  const large = moves ? [moveOf(row, seat, known)] : ends ? [endOfSeat(row, seat)] : datesOf(row, seat);
  const all = [...small, ...large];
  const item = (kind: PlanItem['kind']): PlanItem => ({
    row: row.row,
    kind,
    who,
    what: all.map(({ says }) => says).join('；'),
    edits: all.map(({ edit }) => edit),
  });
  if (all.length === 0) return item('unchanged');
  const touched = moves ? [seat, row] : [seat];
  if (!touched.every((one) => mayManage(known.me, one, known.tree)))
    return fault('role', '这个岗位的人由上一级安排');
  return item(moves ? 'moved' : ends ? 'ended' : 'changed');
}

interface Said {
  edit: SeatEdit;
  says: string;
}

/** A name may be corrected while nobody has claimed the seat. */
const samePerson = (row: Placed, seat: RosterSeat, moves: boolean): boolean =>
  row.person === seat.personName || (seat.accountId === null && !moves);

function mayLeave(
  seat: RosterSeat,
  { openCases }: Known,
  leaves: boolean,
  fault: (message: string) => null,
): true | null {
  const open = openCases.get(seat.id) ?? 0;
  return !leaves || open === 0 || fault(`手上还有 ${open} 件在办，请先在「巡查队伍」里办交接`);
}

function smallEdits(row: Placed, seat: RosterSeat, deputySeatId: string | null): Said[] {
  const said: Said[] = [];
  if (row.person !== seat.personName)
    said.push({
      edit: { kind: 'rename', seat, personName: row.person },
      says: `${seat.personName}改为${row.person}`,
    });
  if (row.departmentId !== null && row.departmentId !== seat.departmentId)
    said.push({
      edit: { kind: 'department', seat, departmentId: row.departmentId },
      says: `改到${row.department}`,
    });
  if (deputySeatId !== seat.deputySeatId)
    said.push({
      edit: { kind: 'deputy', seat, deputySeatId },
      says: deputySeatId === null ? '不再设代理人' : `代理人：${row.deputy}`,
    });
  return said;
}

function moveOf(row: Placed, seat: RosterSeat, { tree, now }: Known): Said {
  const later = row.from !== null && row.from !== firstDay(seat) && row.from > beijingDay(now);
  const startsAt = later ? startOf(row.from ?? '') : now;
  const endsAt = row.until === null ? null : endOf(row.until);
  const { gridId, role } = row;
  return {
    edit: { kind: 'move', seat, gridId, role, startsAt, endsAt },
    says: `从${tree.get(seat.gridId)?.fullName ?? ''}${ROLE_NAMES[seat.role]}调来`,
  };
}

const endOfSeat = (row: Placed, seat: RosterSeat): Said => ({
  edit: { kind: 'end', seat, endsAt: endOf(row.until ?? '') },
  says: `${row.until ?? ''} 结束`,
});

/** Another first day, or no longer an end. A row with the number of an earlier seat says nothing about dates. */
function datesOf(row: Placed, seat: RosterSeat): Said[] {
  const from = row.from ?? firstDay(seat);
  const noEnd = row.until === null && seat.endsAt !== null;
  if ((row.id !== null && row.id !== seat.id) || (from === firstDay(seat) && !noEnd)) return [];
  const startsAt = from === firstDay(seat) ? seat.startsAt : startOf(from);
  const endsAt = row.until === null ? null : seat.endsAt;
  return [
    { edit: { kind: 'dates', seat, startsAt, endsAt }, says: `${from} 起${noEnd ? '，不再写明结束' : ''}` },
  ];
}

/** The seat of the deputy who is named: one that could stand in. null: nobody; undefined: there is a fault. */
function deputyOf(row: Placed, seat: RosterSeat, known: Known, fault: Faulty): string | null | undefined {
  if (row.deputy === '') return null;
  const { seats, tree, now } = known;
  const could = seats.filter(
    (one) => one.personName === row.deputy && isNotOver(one, now) && mayStandIn(seat, one, tree),
  );
  const set = could.find(({ id }) => id === seat.deputySeatId) ?? (could.length === 1 ? could[0] : undefined);
  if (set) return set.id;
  fault(
    'deputy',
    could.length === 0
      ? `同一社区或上一级没有叫“${row.deputy}”的人`
      : `有 ${could.length} 个人叫“${row.deputy}”，请在页面上设代理人`,
  );
  return undefined;
}
