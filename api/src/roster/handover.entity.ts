import { Entity, Index } from 'typeorm';
import { Id, Ref, Str, Time } from '../core/database/columns';

/** A person left a seat, and what became of the open cases (交接); append only. */
@Entity('seat_handover')
@Index('ux_seat_handover_key', ['actorId', 'handoverKey'], { unique: true })
@Index('ix_seat_handover_seat', ['seatId', 'id'])
export class SeatHandover {
  @Id() id!: string;
  @Ref() seatId!: string;
  @Ref() actorId!: string;
  @Str(64) handoverKey!: string;
  /** SHA-256 of what was sent: the same key with other content is refused. */
  @Str(64) bodyHash!: string;
  @Str(200) note!: string;
  /** The seat of the person who follows. */
  @Ref({ optional: true }) successorSeatId!: string | null;
  @Time() endsAt!: Date;
  @Time() at!: Date;
}

/** One open case of a handover: it stays with the grid or the department, or it went to another. */
@Entity('seat_handover_case')
@Index('ux_seat_handover_case', ['handoverId', 'tipId'], { unique: true })
export class SeatHandoverCase {
  @Id() id!: string;
  @Ref() handoverId!: string;
  @Ref() tipId!: string;
  @Str(10) decision!: 'stay' | 'move';
  /** Where it went. */
  @Ref({ optional: true }) toGridId!: string | null;
}
