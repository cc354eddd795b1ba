import { Injectable } from '@nestjs/common';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { IdentityService } from '../identity/identity.service';

const FRESH_MS = 10_000;

/** Who is to be told on a grid: accounts of its seats, remembered for ten seconds (asked at every submission). */
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
    const now = this.clock.now().getTime();
    const cached = this.known.get(gridId);
    if (cached && Math.abs(now - cached.at) < FRESH_MS) return cached.accounts;
    const seats = await this.identity.seatHolders(this.database.manager, [gridId]);
    const accounts = [...new Set(seats.map((seat) => seat.accountId))];
    this.known.set(gridId, { accounts, at: now });
    return accounts;
  }
}
