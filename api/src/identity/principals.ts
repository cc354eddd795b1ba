import { Injectable } from '@nestjs/common';
import { Clock } from '../core/clock';
import { Database } from '../core/database/database';
import { type Principal, type PrincipalSeat, PrincipalSource, type Role } from '../core/auth/principal';
import { SEAT_LEVEL } from './scope';
import { Account, RoleGrant } from './account.entity';
import { Seat } from './seat.entity';
import { asStandIn, StandIns } from './roster/stand-ins';

/** A change made by another process is seen after this time at the latest. */
const FRESH_MS = 30_000;
const LIMIT = 20_000;

/** One look-up per person and half minute instead of three queries per request. */
@Injectable()
export class Principals extends PrincipalSource {
  private readonly known = new Map<string, { principal: Principal | undefined; at: number }>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standIns: StandIns,
  ) {
    super();
  }

  async find(accountId: string): Promise<Principal | undefined> {
    const now = this.clock.now();
    const cached = this.known.get(accountId);
    if (cached && Math.abs(now.getTime() - cached.at) < FRESH_MS) return cached.principal;
    const principal = await this.load(accountId, now);
    if (this.known.size >= LIMIT) this.known.clear();
    this.known.set(accountId, { principal, at: now.getTime() });
    return principal;
  }

  forget(accountId: string): void {
    this.known.delete(accountId);
  }

  /** After changes of the roster, which also concern those who stand in for somebody. */
  forgetAll(): void {
    this.known.clear();
  }

  private async load(accountId: string, now: Date): Promise<Principal | undefined> {
    const { manager } = this.database;
    if (!(await manager.existsBy(Account, { id: accountId }))) return undefined;
    const grants = await manager.findBy(RoleGrant, { accountId });
    const own = (await manager.findBy(Seat, { accountId })).filter(
      (seat) => seat.startsAt <= now && (seat.endsAt === null || seat.endsAt > now),
    );
    const covered = await this.standIns.seatsFor(manager, own, now);
    const seats = [
      ...own.map(principalSeat),
      ...covered
        .filter(({ id }) => own.every((seat) => seat.id !== id))
        .map((seat) => asStandIn(principalSeat(seat))),
    ];
    const roles = new Set<Role>([
      'resident',
      ...grants.map((grant) => grant.role as Role),
      ...seats.map((seat) => seat.role),
    ]);
    return {
      accountId,
      roles,
      seats,
    };
  }
}

const principalSeat = ({ id, role, gridId, departmentId }: Seat): PrincipalSeat => ({
  id,
  role,
  gridId,
  departmentId,
  level: SEAT_LEVEL[role] ?? 3,
});
