import { Injectable } from '@nestjs/common';
import { type EntityManager, In, LessThanOrEqual, MoreThan } from 'typeorm';
import type { PrincipalSeat } from '../../core/auth/principal';
import { Seat } from '../seat.entity';
import { isCurrent } from './roster-rules';
import { SeatLeave } from './seat-leave.entity';

type Held = Pick<Seat, 'id' | 'accountId'>;

/** Who stands in for whom at a moment. A stand-in's own stand-in is not asked: the chain has one link. */
@Injectable()
export class StandIns {
  /** Seats for which the holders of `own` stand in now. */
  async seatsFor(manager: EntityManager, own: readonly Held[], now: Date): Promise<Seat[]> {
    if (own.length === 0) return [];
    const leaves = await manager.findBy(SeatLeave, {
      standInSeatId: In(own.map(({ id }) => id)),
      fromAt: LessThanOrEqual(now),
      untilAt: MoreThan(now),
    });
    if (leaves.length === 0) return [];
    const seats = await manager.findBy(Seat, { id: In(leaves.map(({ seatId }) => seatId)) });
    return seats.filter((seat) => isCurrent(seat, now));
  }

  /** The seats with the account that acts for each: the stand-in's in place of one on leave. */
  async present<S extends Held>(manager: EntityManager, seats: readonly S[], now: Date): Promise<S[]> {
    if (seats.length === 0) return [];
    const leaves = await manager.findBy(SeatLeave, {
      seatId: In(seats.map(({ id }) => id)),
      fromAt: LessThanOrEqual(now),
      untilAt: MoreThan(now),
    });
    const ids = leaves.flatMap(({ standInSeatId }) => standInSeatId ?? []);
    if (ids.length === 0) return [...seats];
    const others = (await manager.findBy(Seat, { id: In(ids) })).filter((seat) => isCurrent(seat, now));
    const accounts = new Map(others.map(({ id, accountId }) => [id, accountId]));
    return seats.map((seat) => {
      const leave = leaves.find(({ seatId }) => seatId === seat.id);
      return { ...seat, accountId: accounts.get(leave?.standInSeatId ?? '') ?? seat.accountId };
    });
  }
}

/** Marked, so that what is done for somebody else can be told from one's own. */
export const asStandIn = (seat: PrincipalSeat): PrincipalSeat => ({ ...seat, standIn: true });
