import { Injectable } from '@nestjs/common';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import type { GridTree } from '../grids';
import { IdentityService } from '../identity/identity.service';
import { type Held, seatOf } from './holding';
import type { Audience } from './lifecycle';

const FRESH_MS = 10_000;

/** Who is to be told: accounts of seats, remembered for ten seconds (asked at every submission). */
@Injectable()
export class SeatHolders {
  private readonly known = new Map<string, { accounts: string[]; at: number }>();

  constructor(
    private readonly identity: IdentityService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(gridId: string | null): Promise<string[]> {
    if (!gridId) return [];
    return this.remembered(gridId, async () => {
      const seats = await this.identity.seatHolders(this.database.manager, [gridId]);
      return [...new Set(seats.map((seat) => seat.accountId))];
    });
  }

  /** Accounts that an audience stands for, when a tip is held so before and after something happened to it. */
  async ofAudience(
    audience: Exclude<Audience, 'reporter'>,
    before: Held,
    after: Held,
    tree: GridTree,
  ): Promise<string[]> {
    const seat = seatOf(audience, before, after, tree);
    return 'departmentId' in seat ? this.ofDepartment(seat.departmentId) : this.of(seat.gridId);
  }

  /** The people of a department. */
  ofDepartment(departmentId: string): Promise<string[]> {
    return this.remembered(departmentId, () =>
      this.identity.departmentHolders(this.database.manager, departmentId),
    );
  }

  private async remembered(id: string, ask: () => Promise<string[]>): Promise<string[]> {
    const now = this.clock.now().getTime();
    const cached = this.known.get(id);
    if (cached && Math.abs(now - cached.at) < FRESH_MS) return cached.accounts;
    const accounts = await ask();
    this.known.set(id, { accounts, at: now });
    return accounts;
  }
}
