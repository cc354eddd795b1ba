import { Entity, Index } from 'typeorm';
import { Id, Ref, Str, Time } from '../core/database/columns';
import type { Role } from '../core/auth/principal';

/** A place on the roster (notice, annex; item 1): who stands for which grid in which role. */
@Entity('seat')
@Index('ux_seat_place', ['gridId', 'role', 'personName'], { unique: true })
@Index('ix_seat_account', ['accountId'])
export class Seat {
  @Id() id!: string;
  @Ref() gridId!: string;
  @Str(20) role!: Role;
  /** Of `department_staff`, whose seat is on the root grid. */
  @Ref({ optional: true }) departmentId!: string | null;
  /** As on the published roster. */
  @Str(20) personName!: string;
  /** The account that claimed the seat. */
  @Ref({ optional: true }) accountId!: string | null;
  @Time() startsAt!: Date;
  @Time({ optional: true }) endsAt!: Date | null;
  /** AB角: the seat whose person usually stands in; proposed when a leave is entered. */
  @Ref({ optional: true }) deputySeatId!: string | null;
}

/** A one-time code with which a person claims a seat; only its hash is kept. */
@Entity('seat_invitation')
@Index('ux_seat_invitation_code', ['codeHash'], { unique: true })
@Index('ix_seat_invitation_seat', ['seatId'])
export class SeatInvitation {
  @Id() id!: string;
  @Ref() seatId!: string;
  @Str(64) codeHash!: string;
  /** The account that issued it; null for the operator's command line. */
  @Ref({ optional: true }) issuedBy!: string | null;
  @Time() expiresAt!: Date;
  @Time({ optional: true }) usedAt!: Date | null;
  @Time({ optional: true }) cancelledAt!: Date | null;
}
