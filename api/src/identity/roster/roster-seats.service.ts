import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, MoreThan } from 'typeorm';
import type { Principal } from '../../core/auth/principal';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { Database } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { Problem } from '../../core/http/problem';
import { newId } from '../../core/ids';
import { Principals } from '../principals';
import { Seat, SeatInvitation } from '../seat.entity';
import { SeatChange } from '../seat-change.entity';
import { isNotOver } from './roster-rules';
import { SeatLeave } from './seat-leave.entity';
import type { SeatEdit } from './seat-edits';

/** More seats than this no subdistrict has. */
const MOST_SEATS = 5000;

/** Reading and changing the seats of the roster, for the feature that keeps it. */
@Injectable()
export class RosterSeats {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly principals: Principals,
  ) {}

  find(id: string): Promise<Seat | null> {
    return this.database.manager.findOneBy(Seat, { id });
  }

  /** Seats on these grids that are not over, in the order they were given. */
  async notOver(gridIds: readonly string[]): Promise<Seat[]> {
    if (gridIds.length === 0) return [];
    const where = { gridId: In([...gridIds]) };
    const seats = await this.database.manager.find(Seat, { where, order: { id: 'ASC' }, take: MOST_SEATS });
    return seats.filter((seat) => isNotOver(seat, this.clock.now()));
  }

  /** All seats on these grids, those that are over too. */
  async ever(gridIds: readonly string[]): Promise<Seat[]> {
    if (gridIds.length === 0) return [];
    const where = { gridId: In([...gridIds]) };
    return this.database.manager.find(Seat, { where, order: { id: 'ASC' }, take: MOST_SEATS });
  }

  /** By id, also those that are over. */
  async named(ids: readonly string[]): Promise<Map<string, Seat>> {
    if (ids.length === 0) return new Map();
    const seats = await this.database.manager.findBy(Seat, { id: In([...new Set(ids)]) });
    return new Map(seats.map((seat) => [seat.id, seat]));
  }

  /** What was done with a seat, newest first; at most 50. */
  changes(seatId: string): Promise<SeatChange[]> {
    return this.database.manager.find(SeatChange, { where: { seatId }, order: { id: 'DESC' }, take: 50 });
  }

  /** The seat that a change with this key of this person was about; null: there was none. */
  async changedBy(me: Principal, changeKey: string): Promise<SeatChange | null> {
    return this.database.manager.findOneBy(SeatChange, { actorId: me.accountId, changeKey });
  }

  /**
   * Makes the edits in the caller's transaction, each with a line of its own on record; gives the ids of the seats.
   * Afterwards `forget` has to be called.
   * @param key client-made; the edits get `key`, `key-1`, `key-2` …
   * @throws Problem stale_version when a seat changed meanwhile, already_done when one is there already
   */
  async apply(
    manager: EntityManager,
    me: Principal,
    edits: readonly SeatEdit[],
    key: string,
  ): Promise<string[]> {
    const ids: string[] = [];
    for (const [index, edit] of edits.entries()) {
      const { id, departmentId } = await this.make(manager, edit);
      ids.push(id);
      await insertRows(manager, SeatChange, [
        {
          id: newId(),
          seatId: id,
          action: edit.kind === 'department' ? 'move' : edit.kind,
          departmentId: departmentId ?? '',
          actorId: me.accountId,
          changeKey: index === 0 ? key : `${key}-${index}`,
          at: this.clock.now(),
        },
      ]);
    }
    return ids;
  }

  /** So that what changed counts at once, also for those who stand in. */
  forget(): void {
    this.principals.forgetAll();
  }

  private async make(
    manager: EntityManager,
    edit: SeatEdit,
  ): Promise<{ id: string; departmentId: string | null }> {
    if (edit.kind === 'give') return this.give(manager, { ...edit, accountId: null });
    const { seat } = edit;
    switch (edit.kind) {
      case 'end':
        await this.end(manager, seat, edit.endsAt);
        return seat;
      case 'move': {
        await this.end(manager, seat, edit.startsAt);
        const { personName, accountId } = seat;
        return this.give(manager, { ...edit, departmentId: null, personName, accountId });
      }
      case 'department':
        await this.change(manager, seat, { departmentId: edit.departmentId });
        return { id: seat.id, departmentId: edit.departmentId };
      case 'dates':
        await this.change(manager, seat, { startsAt: edit.startsAt, endsAt: edit.endsAt });
        return seat;
      case 'rename':
        await this.change(manager, seat, { personName: edit.personName });
        return seat;
      case 'deputy':
        await this.change(manager, seat, { deputySeatId: edit.deputySeatId });
        return seat;
    }
  }

  /** A seat that was ended comes back: the roster has one row for a name on a place. */
  private async give(
    manager: EntityManager,
    edit: Omit<Extract<SeatEdit, { kind: 'give' }>, 'kind'> & { accountId: string | null },
  ): Promise<{ id: string; departmentId: string | null }> {
    const { gridId, role, personName, departmentId, accountId, startsAt, endsAt } = edit;
    const before = await manager.findOneBy(Seat, { gridId, role, personName });
    const fresh = { departmentId, accountId, startsAt, endsAt, deputySeatId: null };
    if (before && isNotOver(before, startsAt))
      throw new Problem('already_done', '这个岗位上已有叫这个名字的席位；如果是另一个人，请在姓名后加注区分');
    const id = before?.id ?? newId();
    if (before) await manager.update(Seat, { id }, fresh);
    else await insertRows(manager, Seat, [{ id, gridId, role, personName, ...fresh }]);
    return { id, departmentId };
  }

  private async end(manager: EntityManager, seat: Seat, endsAt: Date): Promise<void> {
    await this.change(manager, seat, { endsAt });
    await manager.update(
      SeatInvitation,
      { seatId: seat.id, usedAt: IsNull(), cancelledAt: IsNull() },
      { cancelledAt: this.clock.now() },
    );
    // A seat that comes back begins without the leave of before.
    const away = { seatId: seat.id, untilAt: MoreThan(endsAt) };
    await manager.update(SeatLeave, away, { untilAt: endsAt, endedAt: this.clock.now() });
  }

  /** Only as it was read: the same person on it, with the same end. */
  private async change(manager: EntityManager, seat: Seat, set: Partial<Seat>): Promise<void> {
    const { id, accountId, endsAt } = seat;
    const where = { id, accountId: accountId ?? IsNull(), endsAt: endsAt ?? IsNull() };
    if (!(await changeExactlyOne(manager, Seat, where, set)))
      throw new Problem('stale_version', '名单刚刚有变化，请看过最新情况再操作');
  }
}
