import { Entity, Index } from 'typeorm';
import { Flag, Id, Ref, Str, Time } from '../core/database/columns';

/**
 * What the office says of one day, against the published calendar. Append only: a later word on the same day ends
 * the one before, and so does taking it back.
 */
@Entity('calendar_day')
@Index('ux_calendar_day_current', ['currentDay'], { unique: true })
@Index('ux_calendar_day_key', ['createdBy', 'createKey', 'day'], { unique: true })
@Index('ix_calendar_day_day', ['day', 'id'])
export class CalendarDay {
  @Id() id!: string;
  /** Beijing day, 'YYYY-MM-DD'. */
  @Str(10) day!: string;
  /** The day while this row is in force, else null: its unique index allows one row in force a day. */
  @Str(10, { optional: true }) currentDay!: string | null;
  @Flag() worked!: boolean;
  @Str(200) reason!: string;
  @Ref() createdBy!: string;
  @Str(64) createKey!: string;
  @Time() createdAt!: Date;
  @Time({ optional: true }) endedAt!: Date | null;
  @Ref({ optional: true }) endedBy!: string | null;
}
