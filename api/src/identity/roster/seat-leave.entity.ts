import { Entity, Index } from 'typeorm';
import { Id, Ref, Str, Time } from '../../core/database/columns';

/**
 * A seat whose person is away (请假), and who stands in (请假代理). It begins and ends by itself: whoever asks compares
 * with the clock.
 */
@Entity('seat_leave')
@Index('ux_seat_leave_key', ['createdBy', 'createKey'], { unique: true })
@Index('ix_seat_leave_seat', ['seatId', 'untilAt'])
@Index('ix_seat_leave_stand_in', ['standInSeatId', 'untilAt'])
export class SeatLeave {
  @Id() id!: string;
  @Ref() seatId!: string;
  /** Whose person stands in; null: nobody has to, the colleagues of the grid go on. */
  @Ref({ optional: true }) standInSeatId!: string | null;
  /** Beginning of the first day in Beijing. */
  @Time() fromAt!: Date;
  /** End of the last day in Beijing, or the moment the person was back. */
  @Time() untilAt!: Date;
  @Ref() createdBy!: string;
  @Str(64) createKey!: string;
  @Time() createdAt!: Date;
  /** When it was cut short. */
  @Time({ optional: true }) endedAt!: Date | null;
  @Ref({ optional: true }) endedBy!: string | null;
}
