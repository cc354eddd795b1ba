import { Entity, Index } from 'typeorm';
import { Id, Ref, Str, Time } from '../core/database/columns';

/** Who gave a seat or ended it, and when; append only. */
@Entity('seat_change')
@Index('ux_seat_change_key', ['actorId', 'changeKey'], { unique: true })
@Index('ix_seat_change_seat', ['seatId', 'id'])
export class SeatChange {
  @Id() id!: string;
  @Ref() seatId!: string;
  @Str(10) action!: 'give' | 'end' | 'move' | 'deputy' | 'rename' | 'dates';
  /** '' for a seat on a grid. */
  @Ref() departmentId!: string;
  @Ref() actorId!: string;
  /** Client-made, so that a repeat is answered and not done again. */
  @Str(64) changeKey!: string;
  @Time() at!: Date;
}
