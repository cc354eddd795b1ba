import { Injectable } from '@nestjs/common';
import { type EntityManager, In, MoreThan } from 'typeorm';
import type { Principal } from '../../core/auth/principal';
import { beijingDay } from '../../core/calendar/beijing';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { Database } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { runSql } from '../../core/database/run-sql';
import { forbidden, invalid, notFound, Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import type { GridTree } from '../../grids';
import { GridsService } from '../../grids/grids.service';
import { NoticesService, workKind } from '../../notices/notices.service';
import { Principals } from '../principals';
import { ROLE_NAMES } from '../scope';
import { Seat } from '../seat.entity';
import { lastDay, leaveSpan, overlaps, SAYS, type Span } from './leave-rules';
import { isCurrent, isNotOver, mayGiveLeave, mayStandIn } from './roster-rules';
import { SeatLeave } from './seat-leave.entity';

type Grid = NonNullable<ReturnType<GridTree['get']>>;

export interface NewLeave {
  key: string;
  /** Beijing days, both included. */
  from: string;
  until: string;
  standInSeatId?: string | undefined;
}

/** Leave (请假) and who stands in: entered by the person or the level above, ending by itself. */
@Injectable()
export class Leaves {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly notices: NoticesService,
    private readonly principals: Principals,
  ) {}

  /** Repeating it with the same key does nothing. @throws Problem not_found, forbidden, invalid_input, key_reused */
  async give(me: Principal, seatId: string, body: NewLeave): Promise<void> {
    const now = this.clock.now();
    const seat = await this.seat(me, seatId);
    const span = leaveSpan(body.from, body.until, now);
    if (typeof span === 'string') {
      if (await this.repeated(this.database.manager, me, seatId, body)) return;
      throw invalid(SAYS[span].field, SAYS[span].message);
    }
    const standIn = body.standInSeatId ? await this.standIn(seat, body.standInSeatId, now) : null;
    const place = (await this.grids.tree()).get(seat.gridId);
    await this.database.transaction(async (manager) => {
      // One at a time for each seat, so that two leaves cannot overlap unseen.
      await lock(manager, standIn ? [seat.id, standIn.id] : [seat.id]);
      if (await this.repeated(manager, me, seatId, body)) return;
      await this.refuseOverlap(manager, seat, standIn, span, now);
      const id = newId();
      await insertRows(manager, SeatLeave, [
        {
          id,
          ...span,
          seatId,
          standInSeatId: standIn?.id ?? null,
          createdBy: me.accountId,
          createKey: body.key,
          createdAt: now,
        },
      ]);
      await this.tell(manager, id, place, seat, standIn, span);
    });
    this.forget([seat, standIn]);
  }

  /** The person is back, or it is called off. Repeating it does nothing. @throws Problem not_found, forbidden */
  async end(me: Principal, id: string): Promise<string> {
    const now = this.clock.now();
    const leave = await this.database.manager.findOneBy(SeatLeave, { id });
    if (!leave) throw notFound('这次请假');
    const seat = await this.seat(me, leave.seatId);
    const set = { untilAt: leave.fromAt > now ? leave.fromAt : now, endedAt: now, endedBy: me.accountId };
    await this.database.transaction((manager) =>
      changeExactlyOne(manager, SeatLeave, { id, untilAt: MoreThan(now) }, set),
    );
    const { standInSeatId } = leave;
    const standIn = standInSeatId ? await this.database.manager.findOneBy(Seat, { id: standInSeatId }) : null;
    this.forget([seat, standIn]);
    return leave.seatId;
  }

  /** Leaves of these seats that are not over, by their beginning. */
  async notOver(seatIds: readonly string[]): Promise<SeatLeave[]> {
    if (seatIds.length === 0) return [];
    const where = { seatId: In([...seatIds]), untilAt: MoreThan(this.clock.now()) };
    return this.database.manager.find(SeatLeave, { where, order: { fromAt: 'ASC' }, take: 1000 });
  }

  /** Seats whose people could stand in for this one: claimed, and not over. Names are for staff's eyes. */
  async candidates(seat: Seat): Promise<Seat[]> {
    const tree = await this.grids.tree();
    const parent = tree.get(seat.gridId)?.parentId ?? null;
    const around = parent ? [parent, ...tree.childrenOf(parent).map(({ id }) => id)] : [];
    const below = tree.childrenOf(seat.gridId).map(({ id }) => id);
    const gridId = In([...new Set([seat.gridId, ...around, ...below])]);
    const seats = await this.database.manager.find(Seat, { where: { gridId }, take: 1000 });
    const now = this.clock.now();
    return seats.filter(
      (other) =>
        other.accountId !== null &&
        other.accountId !== seat.accountId &&
        isCurrent(other, now) &&
        mayStandIn(seat, other, tree),
    );
  }

  private async seat(me: Principal, id: string): Promise<Seat> {
    const seat = await this.database.manager.findOneBy(Seat, { id });
    if (!seat || !isNotOver(seat, this.clock.now())) throw notFound('这个席位');
    if (!mayGiveLeave(me, seat, await this.grids.tree())) throw forbidden('请假由本人或上一级登记');
    return seat;
  }

  private async standIn(seat: Seat, id: string, now: Date): Promise<Seat> {
    const other = await this.database.manager.findOneBy(Seat, { id });
    if (!other || !isCurrent(other, now) || !mayStandIn(seat, other, await this.grids.tree()))
      throw invalid('standInSeatId', '代理人要是同一社区或上一级现在在岗的人');
    if (other.accountId === null) throw invalid('standInSeatId', '代理人还没有认领席位，请先让本人认领');
    if (other.accountId === seat.accountId) throw invalid('standInSeatId', '代理人不能是本人');
    return other;
  }

  private async repeated(manager: EntityManager, me: Principal, seatId: string, body: NewLeave) {
    const row = await manager.findOneBy(SeatLeave, { createdBy: me.accountId, createKey: body.key });
    if (!row) return false;
    const same =
      row.seatId === seatId &&
      row.standInSeatId === (body.standInSeatId ?? null) &&
      beijingDay(row.fromAt) === body.from;
    if (!same) throw new Problem('key_reused', '这一步已经提交过，请刷新后再看');
    return true;
  }

  private async refuseOverlap(
    manager: EntityManager,
    seat: Seat,
    standIn: Seat | null,
    span: Span,
    now: Date,
  ): Promise<void> {
    const ids = [seat.id, ...(standIn ? [standIn.id] : [])];
    const leaves = await manager.findBy(SeatLeave, { seatId: In(ids), untilAt: MoreThan(now) });
    const clash = leaves.find((leave) => overlaps(leave, span));
    if (!clash) return;
    throw clash.seatId === seat.id
      ? invalid('from', '这几天已经登记过请假')
      : invalid('standInSeatId', '代理人这几天也请假，请换一个人');
  }

  /** The stand-in and the level above. No names: the page shows them to those who may see them. */
  private async tell(
    manager: EntityManager,
    id: string,
    grid: Grid | undefined,
    seat: Seat,
    standIn: Seat | null,
    span: Span,
  ): Promise<void> {
    const days = `${beijingDay(span.fromAt)} 至 ${lastDay(span)}`;
    const place = `${grid?.fullName ?? ''}${ROLE_NAMES[seat.role]}`;
    const above = grid?.parentId ? await manager.findBy(Seat, { gridId: grid.parentId }) : [];
    const now = this.clock.now();
    const managers = above.flatMap((one) =>
      isCurrent(one, now) && one.role !== 'department_staff' ? (one.accountId ?? []) : [],
    );
    const note = (accountId: string, title: string, body: string) => ({
      accountId,
      causeId: id,
      kind: workKind('roster'),
      title,
      body,
      tipId: null,
      push: false,
    });
    const acting = standIn?.accountId ?? null;
    await this.notices.add(manager, [
      ...(acting
        ? [
            note(
              acting,
              '请您代理工作',
              `${place}请假（${days}），由您代理。这几天您能看到并办理那里的案件，办理记录会注明是代理；到期自动结束。`,
            ),
          ]
        : []),
      ...[...new Set(managers)]
        .filter((accountId) => accountId !== acting)
        .map((accountId) =>
          note(
            accountId,
            '有人请假',
            `${place}请假（${days}），${acting ? '已安排代理人' : '没有安排代理人，请留意案件'}。`,
          ),
        ),
    ]);
  }

  private forget(seats: readonly (Seat | null)[]): void {
    for (const seat of seats) if (seat?.accountId) this.principals.forget(seat.accountId);
  }
}

/** Takes the rows of these seats until the transaction ends; before any read of it. */
async function lock(manager: EntityManager, ids: readonly string[]): Promise<void> {
  for (const id of [...ids].sort()) await runSql(manager, 'UPDATE seat SET role = role WHERE id = ?', [id]);
}
