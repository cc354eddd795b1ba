import { Injectable } from '@nestjs/common';
import type { Principal } from '../core/auth/principal';
import { beijingDay, parseDay } from '../core/calendar/beijing';
import { Clock } from '../core/clock';
import { Database, isDuplicate } from '../core/database/database';
import { forbidden, invalid, notFound, Problem } from '../core/http/problem';
import { GridsService } from '../grids/grids.service';
import { mayGiveLeave, mayManage, mayStandIn, type SeatEdit, SEAT_LEVEL } from '../identity';
import { RosterSeats } from '../identity/roster/roster-seats.service';
import type { AddSeat, SetDeputy } from './roster.dto';
import { RosterScope } from './scope.service';

/** Single changes from the pages; many at once come as a workbook. */
@Injectable()
export class EditSeats {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly scope: RosterScope,
    private readonly seats: RosterSeats,
  ) {}

  /** Gives the id of the seat; repeating it with the same key gives the same. @throws Problem invalid_input, forbidden, already_done */
  async add(me: Principal, body: AddSeat): Promise<string> {
    const tree = await this.grids.tree();
    const grid = tree.get(body.gridId);
    if (!grid) throw notFound('这个网格');
    if (body.role === 'department_staff') throw invalid('role', '科室的人请在「席位与邀请码」里增加');
    if (SEAT_LEVEL[body.role] !== grid.level) throw invalid('role', '这一级没有这个岗位');
    if (!mayManage(me, body, tree)) throw forbidden('这个岗位的人由上一级安排');
    const personName = body.personName.replace(/\s/gu, '');
    if (personName === '') throw invalid('personName', '请填写姓名');
    const { gridId, role } = body;
    const place = { gridId, role, departmentId: null, personName };
    const edit: SeatEdit = { kind: 'give', ...place, startsAt: this.from(body), endsAt: null };
    return this.once(me, body.key, edit, (seat) => seat.gridId === gridId && seat.personName === personName);
  }

  /** AB角. Repeating it does nothing. @throws Problem not_found, forbidden, invalid_input */
  async setDeputy(me: Principal, id: string, body: SetDeputy): Promise<void> {
    const deputySeatId = body.deputySeatId ?? null;
    const { seat, tree } = await this.scope.seat(me, id);
    if (!mayGiveLeave(me, seat, tree)) throw forbidden('代理人由本人或上一级设');
    if (seat.deputySeatId === deputySeatId) return;
    if (deputySeatId) {
      const other = await this.seats.find(deputySeatId);
      if (!other || !mayStandIn(seat, other, tree))
        throw invalid('deputySeatId', '代理人要是同一社区或上一级的人');
    }
    await this.once(me, body.key, { kind: 'deputy', seat, deputySeatId }, (same) => same.id === id);
  }

  private from({ from }: AddSeat): Date {
    const now = this.clock.now();
    if (from === undefined || from === beijingDay(now)) return now;
    if (from < beijingDay(now)) throw invalid('from', '开始日期要从今天起');
    try {
      return parseDay(from);
    } catch {
      throw invalid('from', '没有这一天，请重新选择日期');
    }
  }

  private async once(
    me: Principal,
    key: string,
    edit: SeatEdit,
    isSame: (seat: { id: string; gridId: string; personName: string }) => boolean,
  ): Promise<string> {
    for (let attempt = 1; ; attempt++) {
      const before = await this.seats.changedBy(me, key);
      if (before) {
        const seat = await this.seats.find(before.seatId);
        if (!seat || before.action !== edit.kind || !isSame(seat))
          throw new Problem('key_reused', '这一步已经提交过，请刷新后再看');
        return seat.id;
      }
      try {
        const [id = ''] = await this.database.transaction((manager) =>
          this.seats.apply(manager, me, [edit], key),
        );
        this.seats.forget();
        return id;
      } catch (error) {
        // Sent twice at once: looked at again.
        if (!isDuplicate(error) || attempt > 1) throw error;
      }
    }
  }
}
