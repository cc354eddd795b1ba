import { Entity, Index } from 'typeorm';
import { Id, Int, Ref, Str, Time } from '../../core/database/columns';
import type { ClockName } from '../lifecycle';

/** A stretch in which one of a tip's clocks ran. Rows are only ever added and ended, never changed otherwise. */
@Entity('tip_clock_span')
@Index('ix_tip_clock_span_tip', ['tipId', 'startedAt'])
export class TipClockSpan {
  @Id() id!: string;
  @Ref() tipId!: string;
  @Str(10) clock!: ClockName;
  /** accept: the level (0 in triage); check: the number of the check; handle: 0. */
  @Int() round!: number;
  @Time() startedAt!: Date;
  @Time({ optional: true }) endedAt!: Date | null;
}

/**
 * Not all are clocks: rectify and hold are days that were set, their round is the day's number; judge and upward
 * run from the entry into the fast lane, their round is the number of that minute.
 */
export type AlarmClock = ClockName | 'rectify' | 'hold' | 'judge' | 'upward';

/** A threshold that was reached and acted on: once per clock, round and percentage. */
@Entity('tip_alarm')
@Index('ux_tip_alarm', ['tipId', 'clock', 'round', 'percent'], { unique: true })
export class TipAlarm {
  @Id() id!: string;
  @Ref() tipId!: string;
  @Str(10) clock!: AlarmClock;
  @Int() round!: number;
  @Int() percent!: number;
  @Time() firedAt!: Date;
}
