import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { beijingDay } from '../core/calendar/beijing';
import { Clock } from '../core/clock';
import type { GridTree } from '../grids';
import { GridsService } from '../grids/grids.service';
import {
  isCurrent,
  lastDay,
  mayGiveLeave,
  mayManage,
  ROLE_NAMES,
  type RosterSeat,
  type SeatLeave,
  understaffed,
} from '../identity';
import { DepartmentsService } from '../identity/departments.service';
import { Leaves } from '../identity/roster/leaves.service';
import { RosterSeats } from '../identity/roster/roster-seats.service';
import { endDay, firstDay } from './known';
import { DUTIES } from './leading.entity';
import { RosterLists } from './lists';
import type { LeaveView, RosterOverview, RosterPlace, SeatPage, SeatRow, TeamRow } from './roster.dto';
import { maySeeDepartment, RosterScope, visibleGrids } from './scope.service';

const WHAT: Record<string, string> = {
  give: '增加席位',
  end: '结束席位',
  move: '调动',
  deputy: '改代理人',
  rename: '改姓名',
  dates: '改日期',
};

/** The roster as staff see it; names are on it, so it is for staff alone. */
@Injectable()
export class RosterViews {
  constructor(
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly scope: RosterScope,
    private readonly seats: RosterSeats,
    private readonly leaves: Leaves,
    private readonly lists: RosterLists,
    private readonly departments: DepartmentsService,
  ) {}

  async overview(me: Principal): Promise<RosterOverview> {
    const tree = await this.grids.tree();
    const seen = visibleGrids(me, tree);
    const all = (await this.seats.notOver([...seen])).filter(
      (seat) => seat.role !== 'department_staff' || maySeeDepartment(me, seat, tree),
    );
    const now = this.clock.now();
    const current = all.filter((seat) => isCurrent(seat, now));
    const leaves = tree.grids.filter(({ id, level }) => level === 3 && seen.has(id));
    const short = understaffed(leaves, current).map(teamRow);
    const places = tree.grids.filter(({ id, level }) => seen.has(id) && level < 3);
    return {
      places: places.map((place) => {
        const ids = new Set(
          place.level === 1 ? [place.id] : [place.id, ...tree.childrenOf(place.id).map(({ id }) => id)],
        );
        const here = current.filter(({ gridId }) => ids.has(gridId));
        return {
          gridId: place.id,
          name: place.fullName,
          seats: here.length,
          unclaimed: here.filter(({ accountId }) => accountId === null).length,
          short: short.filter(({ gridId }) => ids.has(gridId)).length,
        };
      }),
      understaffed: short,
      grids: leaves.length,
      leaves: await this.leaveViews(me, all, tree),
      leading: (await this.lists.leading()).map(({ id, duty, personName, title }) => ({
        id,
        dutyName: DUTIES[duty],
        personName,
        title,
      })),
      mayImport: me.roles.has('office') || me.roles.has('community_director'),
      mayLead: me.roles.has('office'),
    };
  }

  /** A community with its grids, a grid, or the subdistrict's own seats. @throws Problem not_found */
  async place(me: Principal, gridId: string): Promise<RosterPlace> {
    const { tree, gridIds } = await this.scope.grid(me, gridId);
    const node = tree.get(gridId);
    const seats = (await this.seats.notOver(gridIds)).filter(
      (seat) => seat.role !== 'department_staff' || maySeeDepartment(me, seat, tree),
    );
    const order = new Map(gridIds.map((id, index) => [id, index]));
    seats.sort((a, b) => (order.get(a.gridId) ?? 0) - (order.get(b.gridId) ?? 0));
    const departments = await this.departments.byId();
    const leaves = tree.grids.filter(({ id, level }) => level === 3 && gridIds.includes(id));
    const current = seats.filter((seat) => isCurrent(seat, this.clock.now()));
    return {
      gridId,
      name: node?.fullName ?? '',
      level: node?.level ?? 3,
      seats: await this.rows(seats, tree),
      units: (await this.lists.units(gridIds)).map((unit) => ({
        id: unit.id,
        gridId: unit.gridId,
        gridName: tree.get(unit.gridId)?.fullName ?? '',
        departmentName: departments.get(unit.departmentId)?.name ?? '',
        people: unit.people,
        task: unit.task,
      })),
      teams: leaves.map((grid) => {
        const here = current.filter((seat) => seat.gridId === grid.id);
        return teamRow({
          grid,
          members: here.filter(({ role }) => role === 'patrol_member').length,
          head: here.some(({ role }) => role === 'grid_head'),
        });
      }),
      mayManage: gridIds.some((id) =>
        mayManage(me, { gridId: id, role: node?.level === 1 ? 'office' : 'grid_head' }, tree),
      ),
    };
  }

  /** @throws Problem not_found */
  async seat(me: Principal, id: string): Promise<SeatPage> {
    const { seat, tree } = await this.scope.seat(me, id);
    const [row] = await this.rows([seat], tree);
    if (!row) throw new Error(`no row of seat ${id}`);
    const manages = mayManage(me, seat, tree);
    const gives = mayGiveLeave(me, seat, tree);
    const others = gives ? await this.leaves.candidates(seat) : [];
    const first = (other: RosterSeat) => Number(other.id !== seat.deputySeatId);
    return Object.assign({}, row, {
      leaves: await this.leaveViews(me, [seat], tree),
      standIns: others
        .sort((a, b) => first(a) - first(b))
        .map((other) => ({ seatId: other.id, name: this.words(other, tree) })),
      deputySeatId: seat.deputySeatId,
      history: (await this.seats.changes(id)).map(({ action, at }) => ({
        what: WHAT[action] ?? action,
        at: at.toISOString(),
      })),
      mayManage: manages,
      mayGiveLeave: gives,
    });
  }

  private words(seat: RosterSeat, tree: GridTree): string {
    return `${tree.get(seat.gridId)?.fullName ?? ''} ${ROLE_NAMES[seat.role]} ${seat.personName}`;
  }

  private async rows(seats: readonly RosterSeat[], tree: GridTree): Promise<SeatRow[]> {
    const departments = await this.departments.byId();
    const now = this.clock.now();
    const away = new Set(
      (await this.leaves.notOver(seats.map(({ id }) => id)))
        .filter(({ fromAt }) => fromAt <= now)
        .map(({ seatId }) => seatId),
    );
    const deputies = await this.seats.named(seats.flatMap(({ deputySeatId }) => deputySeatId ?? []));
    return seats.map((seat) => ({
      id: seat.id,
      gridId: seat.gridId,
      gridName: tree.get(seat.gridId)?.fullName ?? '',
      role: seat.role,
      roleName: ROLE_NAMES[seat.role],
      departmentName: departments.get(seat.departmentId ?? '')?.name ?? null,
      personName: seat.personName,
      claimed: seat.accountId !== null,
      from: firstDay(seat),
      until: endDay(seat),
      deputy: deputies.get(seat.deputySeatId ?? '')?.personName ?? null,
      onLeave: away.has(seat.id),
    }));
  }

  private async leaveViews(
    me: Principal,
    seats: readonly RosterSeat[],
    tree: GridTree,
  ): Promise<LeaveView[]> {
    const byId = new Map(seats.map((seat) => [seat.id, seat]));
    const leaves: SeatLeave[] = await this.leaves.notOver([...byId.keys()]);
    const standIns = await this.seats.named(leaves.flatMap(({ standInSeatId }) => standInSeatId ?? []));
    const now = this.clock.now();
    return leaves.flatMap((leave) => {
      const seat = byId.get(leave.seatId);
      if (!seat) return [];
      const standIn = standIns.get(leave.standInSeatId ?? '');
      return [
        {
          id: leave.id,
          seatId: seat.id,
          who: this.words(seat, tree),
          from: beijingDay(leave.fromAt),
          until: lastDay(leave),
          running: leave.fromAt <= now,
          standIn: standIn ? this.words(standIn, tree) : null,
          covered: standIn !== undefined && standIn.accountId !== null && isCurrent(standIn, now),
          mayEnd: mayGiveLeave(me, seat, tree),
        },
      ];
    });
  }
}

const teamRow = ({
  grid,
  members,
  head,
}: {
  grid: { id: string; fullName: string };
  members: number;
  head: boolean;
}): TeamRow => ({ gridId: grid.id, gridName: grid.fullName, members, head });
