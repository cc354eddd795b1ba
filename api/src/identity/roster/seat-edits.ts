import type { Role } from '../../core/auth/principal';
import type { Seat } from '../seat.entity';

/** What changes on the roster; dates are UTC instants at which a Beijing day begins. */
export type SeatEdit =
  | {
      kind: 'give';
      gridId: string;
      role: Role;
      departmentId: string | null;
      personName: string;
      startsAt: Date;
      endsAt: Date | null;
    }
  | { kind: 'end'; seat: Seat; endsAt: Date }
  /** The person and the account go along; the old seat ends when the new one begins. */
  | { kind: 'move'; seat: Seat; gridId: string; role: Role; startsAt: Date; endsAt: Date | null }
  /** To another department; such seats all stand on the subdistrict. */
  | { kind: 'department'; seat: Seat; departmentId: string }
  | { kind: 'dates'; seat: Seat; startsAt: Date; endsAt: Date | null }
  /** A name written wrongly; only while nobody has claimed the seat. */
  | { kind: 'rename'; seat: Seat; personName: string }
  | { kind: 'deputy'; seat: Seat; deputySeatId: string | null };
