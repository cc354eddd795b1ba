import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Principal, Role } from '../core/auth/principal';
import { Clock } from '../core/clock';
import { changeExactlyOne } from '../core/database/change';
import { Database } from '../core/database/database';
import { insertRows } from '../core/database/insert';
import { forbidden, notFound, Problem } from '../core/http/problem';
import { newId } from '../core/ids';
import { sha256 } from '../core/sealed';
import { GridsService } from '../grids/grids.service';
import { Principals } from './principals';
import { mayInvite } from './scope';
import { Seat, SeatInvitation } from './seat.entity';

/** No 0/O, 1/I/L: the code is read out over the telephone. 31^8 ≈ 8·10^11. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 8;
const VALID_DAYS = 7;
const WRONG_LIMIT = 10;
const WRONG_WINDOW_MS = 60 * 60_000;

export interface SeatRow {
  seat: Seat;
  invitation: SeatInvitation | null;
  mayInvite: boolean;
}

@Injectable()
export class SeatsService {
  private readonly wrong = new Map<string, number[]>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grids: GridsService,
    private readonly principals: Principals,
  ) {}

  /** Seats of one's own grids and of the level below; the administrator sees level 1. At most 500. */
  async visible(principal: Principal): Promise<SeatRow[]> {
    const tree = await this.grids.tree();
    const ids = new Set(
      principal.seats.flatMap(({ gridId }) => [gridId, ...tree.childrenOf(gridId).map((child) => child.id)]),
    );
    if (principal.roles.has('admin') && tree.root) ids.add(tree.root.id);
    if (ids.size === 0) return [];
    const seats = await this.database.manager.find(Seat, { where: { gridId: In([...ids]) }, take: 500 });
    const open = await this.database.manager.findBy(SeatInvitation, {
      seatId: In(seats.map((seat) => seat.id)),
      usedAt: IsNull(),
      cancelledAt: IsNull(),
    });
    const now = this.clock.now();
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
    if (!seat) throw notFound('这个席位');
    if (!mayInvite(principal, seat, await this.grids.tree())) throw forbidden('邀请码由上一级发放');
    if (seat.accountId) throw new Problem('already_done', '这个席位已经有人认领');
    return this.issue(seatId, principal.accountId);
  }

  /** Issues a code without a person behind it: the operator's command line and the demo. */
  async issue(seatId: string, issuedBy: string | null): Promise<{ code: string; expiresAt: Date }> {
    const now = this.clock.now();
    const code = Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
    const expiresAt = new Date(now.getTime() + VALID_DAYS * 86_400_000);
    await this.database.transaction(async (manager) => {
      await manager.update(
        SeatInvitation,
        { seatId, usedAt: IsNull(), cancelledAt: IsNull() },
        { cancelledAt: now },
      );
      await insertRows(manager, SeatInvitation, [
        { id: newId(), seatId, codeHash: sha256(code), issuedBy, expiresAt },
      ]);
    });
    return { code, expiresAt };
  }

  /** @throws Problem invalid_input for a wrong or expired code, already_done, too_many_requests */
  async claim(accountId: string, code: string): Promise<void> {
    const now = this.clock.now();
    this.refuseGuessing(accountId, now);
    const wanted = code.replace(/[\s-]/g, '').toUpperCase();
    const invitation = await this.database.manager.findOneBy(SeatInvitation, { codeHash: sha256(wanted) });
    if (!invitation || invitation.cancelledAt || invitation.usedAt || invitation.expiresAt <= now) {
      this.wrong.set(accountId, [...(this.wrong.get(accountId) ?? []), now.getTime()]);
      const message = '邀请码不对或已过期，请向上一级网格长再要一个';
      throw new Problem('invalid_input', message, { fields: [{ field: 'code', message }] });
    }
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
    this.principals.forget(accountId);
  }

  async findSeat(gridId: string, role: Role): Promise<Seat | null> {
    return this.database.manager.findOneBy(Seat, { gridId, role });
  }

  /** At most ten wrong codes an hour for one account. */
  private refuseGuessing(accountId: string, now: Date): void {
    const recent = (this.wrong.get(accountId) ?? []).filter((at) => at > now.getTime() - WRONG_WINDOW_MS);
    this.wrong.set(accountId, recent);
    if (recent.length >= WRONG_LIMIT) throw new Problem('too_many_requests', '输错次数太多，请一小时后再试');
  }
}
