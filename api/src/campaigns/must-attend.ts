import type { Role } from '../core/auth/principal';

/** A seat on the roster whose holder may have to attend. */
export interface RosterSeat {
  id: string;
  gridId: string;
  role: Role;
  personName: string;
  /** Null while nobody has claimed it. */
  accountId: string | null;
}

/** Somebody was at a session of the course. */
export interface Attended {
  accountId: string | null;
  seatId: string | null;
}

/** Seats whose holders still lack the training, in the order given. Pure. */
export function lackingSeats(
  seats: readonly RosterSeat[],
  roles: readonly string[],
  attended: readonly Attended[],
): RosterSeat[] {
  const byAccount = new Set(attended.flatMap(({ accountId }) => accountId ?? []));
  const bySeat = new Set(attended.flatMap(({ seatId }) => seatId ?? []));
  return seats.filter(
    (seat) =>
      roles.includes(seat.role) &&
      !bySeat.has(seat.id) &&
      !(seat.accountId !== null && byAccount.has(seat.accountId)),
  );
}
