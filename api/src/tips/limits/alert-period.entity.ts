import { Entity, Index } from 'typeorm';
import { Id, Str, Time } from '../../core/database/columns';
import type { AlertLevel } from './limits';

/** A stretch of heavy-pollution alert. Rows are added and ended or cancelled, never deleted. */
@Entity('alert_period')
@Index('ix_alert_period_start', ['startsAt'])
@Index('ux_alert_period_key', ['startKey'], { unique: true })
export class AlertPeriod {
  @Id() id!: string;
  @Str(10) level!: AlertLevel;
  @Str(200) reason!: string;
  @Time() startsAt!: Date;
  @Time({ optional: true }) endsAt!: Date | null;
  @Time({ optional: true }) cancelledAt!: Date | null;
  /** Client-made, so that a repeated start is answered and not stored again. */
  @Str(64, { optional: true }) startKey!: string | null;
}
