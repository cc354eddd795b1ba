import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import type { Principal, Role } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { forbidden, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { GridsService } from '../grids/grids.service';
import { hashOfCode, newInvitationCode } from './invitation-code';
import { mayInvite } from './scope';
import { Seat, SeatInvitation } from './seat.entity';

const VALID_DAYS = 7;

export interface SeatRow {
  seat: Seat;
  invitation: SeatInvitation | null;
  mayInvite: boolean;
}

@Injectable()
export class SeatsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
  ) {}

  /** Seats of one's own grids and of the level below; the administrator sees level 1. At most 500. */
  async visible(principal: Principal): Promise<SeatRow[]> {
    const tree = await this.grids.tree();
    const ids = new Set(
      principal.seats
        .filter(({ role }) => role !== 'department_staff')
        .flatMap(({ gridId }) => [gridId, ...tree.childrenOf(gridId).map((child) => child.id)]),
    );
    if (principal.roles.has('admin') && tree.root) ids.add(tree.root.id);
    if (ids.size === 0) return [];
    const all = await this.database.manager.find(Seat, { where: { gridId: In([...ids]) }, take: 500 });
    const now = this.clock.now();
    const seats = all.filter(({ endsAt }) => endsAt === null || endsAt > now);
    const open = await this.database.manager.findBy(SeatInvitation, {
      seatId: In(seats.map((seat) => seat.id)),
      usedAt: IsNull(),
      cancelledAt: IsNull(),
    });
    const position = new Map(tree.grids.map((grid, index) => [grid.id, index]));
    seats.sort((a, b) => (position.get(a.gridId) ?? 0) - (position.get(b.gridId) ?? 0));
    return seats.map((seat) => ({
      seat,
      invitation:
        open.find((invitation) => invitation.seatId === seat.id && invitation.expiresAt > now) ?? null,
      mayInvite: seat.accountId === null && mayInvite(principal, seat, tree),
    }));
  }

  /** A new code cancels the old one. @throws Problem not_found, forbidden, already_done */
  async invite(principal: Principal, seatId: string): Promise<{ code: string; expiresAt: Date }> {
    const seat = await this.database.manager.findOneBy(Seat, { id: seatId });
    if (!seat || (seat.endsAt !== null && seat.endsAt <= this.clock.now())) throw notFound('这个席位');
    if (!mayInvite(principal, seat, await this.grids.tree())) throw forbidden('邀请码由上一级发放');
    if (seat.accountId) throw new Problem('already_done', '这个席位已经有人认领');
    return this.issue(seatId, principal.accountId);
  }

  /** Issues a code without a person behind it: the operator's command line and the demo. */
  async issue(seatId: string, issuedBy: string | null): Promise<{ code: string; expiresAt: Date }> {
    const now = this.clock.now();
    const code = newInvitationCode();
    const expiresAt = new Date(now.getTime() + VALID_DAYS * 86_400_000);
    await this.database.transaction(async (manager) => {
      await manager.update(
        SeatInvitation,
        { seatId, usedAt: IsNull(), cancelledAt: IsNull() },
        { cancelledAt: now },
      );
      await insertRows(manager, SeatInvitation, [
        { id: newId(), seatId, codeHash: hashOfCode(code), issuedBy, expiresAt },
      ]);
    });
    return { code, expiresAt };
  }

  /**
   * Gives the seat to the account if the hash is that of a code still good; false for any other.
   * @throws Problem already_done when somebody was faster
   */
  async take(accountId: string, codeHash: string): Promise<boolean> {
    const now = this.clock.now();
    const invitation = await this.database.manager.findOneBy(SeatInvitation, { codeHash });
    if (!invitation || invitation.cancelledAt || invitation.usedAt || invitation.expiresAt <= now)
      return false;
    await this.database.transaction(async (manager) => {
      const used = await changeExactlyOne(
        manager,
        SeatInvitation,
        { id: invitation.id, usedAt: IsNull(), cancelledAt: IsNull() },
        { usedAt: now },
      );
      const seated =
        used &&
        (await changeExactlyOne(
          manager,
          Seat,
          { id: invitation.seatId, accountId: IsNull() },
          { accountId },
        ));
      if (!seated) throw new Problem('already_done', '这个席位已经有人认领');
    });
    return true;
  }

  /** Names on the roster of those who hold a seat on this grid now; for staff only. */
  async namesOn(gridId: string): Promise<string[]> {
    const now = this.clock.now();
    const seats = await this.database.manager.findBy(Seat, { gridId });
    const current = seats.filter(
      (seat) =>
        seat.role !== 'department_staff' &&
        seat.startsAt <= now &&
        (seat.endsAt === null || seat.endsAt > now),
    );
    return [...new Set(current.map((seat) => seat.personName).filter(Boolean))];
  }

  async findSeat(gridId: string, role: Role): Promise<Seat | null> {
    return this.database.manager.findOneBy(Seat, { gridId, role });
  }

  /** Seats of these roles on these grids now, claimed or not, in the order of the grids given; at most 2,000. */
  async standing(
    manager: EntityManager,
    gridIds: readonly string[],
    roles: readonly Role[],
  ): Promise<Pick<Seat, 'id' | 'gridId' | 'role' | 'personName' | 'accountId'>[]> {
    if (gridIds.length === 0 || roles.length === 0) return [];
    const now = this.clock.now();
    const where = { gridId: In([...gridIds]), role: In([...roles]) };
    const seats = await manager.find(Seat, { where, order: { id: 'ASC' }, take: 2000 });
    const place = new Map(gridIds.map((id, index) => [id, index]));
    return seats
      .filter(({ startsAt, endsAt }) => startsAt <= now && (endsAt === null || endsAt > now))
      .sort((a, b) => (place.get(a.gridId) ?? 0) - (place.get(b.gridId) ?? 0));
  }
}
