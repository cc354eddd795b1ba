import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { beijingDay } from '../core/calendar/beijing';
import { Clock } from '../core/clock';
import { Database, isDuplicate } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { invalid, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import type { GridTree } from '../grids';
import { isNotOver, ROLE_NAMES, type RosterSeat, type SeatEdit } from '../identity';
import { RosterSeats } from '../identity/roster/roster-seats.service';
import { HandoverCases } from '../tips/handover/handover-cases.service';
import { SeatHandover, SeatHandoverCase } from './handover.entity';
import type { HandedOver, HandOver, HandoverView } from './handover.dto';
import { HandoverNotices } from './handover-notices';
import { endOf } from './known';
import { Leavers } from './leavers';
import { RosterScope } from './scope.service';

/**
 * A person leaves a seat (交接): every open case that hangs on them is decided knowingly, each with a line on its
 * timeline; then the seat ends and the one who follows gets theirs.
 */
@Injectable()
export class Handover {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly scope: RosterScope,
    private readonly seats: RosterSeats,
    private readonly leavers: Leavers,
    private readonly tips: HandoverCases,
    private readonly notices: HandoverNotices,
  ) {}

  async view(me: Principal, seatId: string): Promise<HandoverView> {
    const { seat, tree } = await this.scope.managed(me, seatId);
    const { alone, cases } = await this.leavers.of(seat);
    return {
      seatId,
      gridId: seat.gridId,
      departmentId: seat.departmentId,
      placeName: tree.get(seat.gridId)?.fullName ?? '',
      roleName: ROLE_NAMES[seat.role],
      personName: seat.personName,
      alone,
      cases: cases.map((one) => ({ ...one, dueAt: one.dueAt?.toISOString() ?? null })),
    };
  }

  /**
   * Cases that go elsewhere go one by one, so that a repeat after a failure only does the rest; the end of the seat
   * and the lines of those that stay are one transaction.
   * @throws Problem not_found, forbidden, invalid_input, key_reused, stale_version (a case that was not decided)
   */
  async run(me: Principal, seatId: string, body: HandOver): Promise<HandedOver> {
    const bodyHash = createHash('sha256')
      .update(JSON.stringify([seatId, body]))
      .digest('hex');
    const before = await this.earlier(me, body.key, bodyHash);
    if (before) return before;
    const { seat, tree } = await this.scope.managed(me, seatId);
    const now = this.clock.now();
    if (!isNotOver(seat, now)) throw new Problem('already_done', '这个席位已经结束');
    const endsAt = lastDayOf(body, now);
    await this.refuseUndecided(seat, body);
    for (const { tipId, version, decision, gridId, departmentId } of body.cases) {
      if (decision === 'stay') continue;
      if (!gridId && !departmentId) throw invalid('cases', '请选择转给哪个网格或科室');
      if (gridId === seat.gridId) throw invalid('cases', '转给本网格请选“留在本网格”');
      // The case's own lines are told apart by the key of the handover.
      await this.tips.assign(me, tipId, version, `${body.key.slice(0, 50)}-handover`, {
        gridId,
        departmentId,
      });
    }
    const edits = editsOf(seat, body, endsAt, now);
    try {
      const done = await this.database.transaction((manager) =>
        this.store(manager, me, { seat, tree, body, bodyHash, endsAt, edits, now }),
      );
      this.seats.forget();
      return done;
    } catch (error) {
      // Sent twice at once: the other one has done it.
      const other = isDuplicate(error) ? await this.earlier(me, body.key, bodyHash) : null;
      if (other) return other;
      throw error;
    }
  }

  private async store(
    manager: EntityManager,
    me: Principal,
    what: {
      seat: RosterSeat;
      tree: GridTree;
      body: HandOver;
      bodyHash: string;
      endsAt: Date;
      edits: SeatEdit[];
      now: Date;
    },
  ): Promise<HandedOver> {
    const { seat, tree, body, bodyHash, endsAt, edits, now } = what;
    const id = newId();
    const staying = body.cases.filter(({ decision }) => decision === 'stay').map(({ tipId }) => tipId);
    const text =
      seat.departmentId === null
        ? `承办人员调整，由${tree.get(seat.gridId)?.fullName ?? '本单位'}继续办理，时限不变`
        : '承办人员调整，由原责任单位继续办理，时限不变';
    await this.tips.note(manager, staying, {
      me,
      gridId: actingGrid(me, seat, tree),
      key: `handover-${id}`,
      text,
      at: now,
    });
    const [, successorSeatId = null] = await this.seats.apply(manager, me, edits, `handover-${id}`);
    await insertRows(manager, SeatHandover, [
      {
        id,
        seatId: seat.id,
        actorId: me.accountId,
        handoverKey: body.key,
        bodyHash,
        note: body.note?.trim() ?? '',
        successorSeatId,
        endsAt,
        at: now,
      },
    ]);
    const cases = body.cases.map(({ tipId, decision, gridId }) => ({
      id: newId(),
      handoverId: id,
      tipId,
      decision,
      toGridId: gridId ?? null,
    }));
    for (let start = 0; start < cases.length; start += 100)
      await insertRows(manager, SeatHandoverCase, cases.slice(start, start + 100));
    await this.notices.tell(manager, { id, seat, tree, stayed: staying.length });
    const moved = cases.length - staying.length;
    return { seatId: seat.id, endsAt: endsAt.toISOString(), stayed: staying.length, moved, successorSeatId };
  }

  /** Every case that hangs on the person has to be among the decided ones. */
  private async refuseUndecided(seat: RosterSeat, body: HandOver): Promise<void> {
    const { cases } = await this.leavers.of(seat);
    const decided = new Set(body.cases.map(({ tipId }) => tipId));
    const open = new Set(cases.map(({ id }) => id));
    const forgotten = cases.filter(({ id, own }) => own && !decided.has(id));
    if (forgotten.length > 0)
      throw new Problem('stale_version', `还有 ${forgotten.length} 件在办案件没有决定怎样交接，请看过再提交`);
    // What was given away by an earlier try is gone from here; what stays must be here.
    const gone = body.cases.filter(({ tipId, decision }) => decision === 'stay' && !open.has(tipId));
    if (gone.length > 0) throw new Problem('stale_version', '有案件刚刚有变化，请看过最新情况再提交');
  }

  private async earlier(me: Principal, key: string, bodyHash: string): Promise<HandedOver | null> {
    const { manager } = this.database;
    const row = await manager.findOneBy(SeatHandover, { actorId: me.accountId, handoverKey: key });
    if (!row) return null;
    if (row.bodyHash !== bodyHash) throw new Problem('key_reused', '这一步已经提交过，请刷新后再看');
    const cases = await manager.findBy(SeatHandoverCase, { handoverId: row.id });
    const stayed = cases.filter(({ decision }) => decision === 'stay').length;
    return {
      seatId: row.seatId,
      endsAt: row.endsAt.toISOString(),
      stayed,
      moved: cases.length - stayed,
      successorSeatId: row.successorSeatId,
    };
  }
}

/** At once when no day, or today, is given; else at the end of the day. @throws Problem invalid_input */
function lastDayOf({ lastDay }: HandOver, now: Date): Date {
  if (lastDay === undefined || lastDay === beijingDay(now)) return now;
  if (lastDay < beijingDay(now)) throw invalid('lastDay', '离岗日期要从今天起');
  try {
    return endOf(lastDay);
  } catch {
    throw invalid('lastDay', '没有这一天，请重新选择日期');
  }
}

function editsOf(seat: RosterSeat, { successor }: HandOver, endsAt: Date, now: Date): SeatEdit[] {
  const name = successor?.replace(/\s/gu, '') ?? '';
  if (name === seat.personName) throw invalid('successor', '接任的人不能是离岗的人');
  const { gridId, role, departmentId } = seat;
  return [
    { kind: 'end', seat, endsAt },
    ...(name === ''
      ? []
      : // Given at once, so that the person can claim it and look in before the other leaves.
        [
          {
            kind: 'give' as const,
            gridId,
            role,
            departmentId,
            personName: name,
            startsAt: now,
            endsAt: null,
          },
        ]),
  ];
}

/** The place for which the one who decides acts. */
function actingGrid(me: Principal, seat: RosterSeat, tree: GridTree): string {
  const above = me.seats.filter(({ gridId }) => tree.covers(gridId, seat.gridId));
  return above.sort((a, b) => b.level - a.level)[0]?.gridId ?? seat.gridId;
}
