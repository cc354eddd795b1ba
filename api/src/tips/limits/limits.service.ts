import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../../core/clock';
import { Database } from '../../core/database/database';
import type { Category } from '../category.entity';
import { AlertPeriod } from './alert-period.entity';
import { ALERT_LEVELS, type AlertLevel, limitsFor, type TipLimits } from './limits';

const FRESH_MS = 10_000;

/** Which alert is on. Periods are remembered for ten seconds: every submission asks. */
@Injectable()
export class AlertMode {
  private known: { periods: Promise<AlertPeriod[]>; at: number } | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The highest alert at an instant; null when there is none. */
  async at(now: Date): Promise<AlertLevel | null> {
    const on = (await this.periods())
      .filter(({ startsAt, endsAt }) => startsAt <= now && (endsAt === null || endsAt > now))
      .map(({ level }) => ALERT_LEVELS.indexOf(level));
    return ALERT_LEVELS[Math.max(-1, ...on)] ?? null;
  }

  /** To be called after a period was added or changed. */
  forget(): void {
    this.known = undefined;
  }

  private periods(): Promise<AlertPeriod[]> {
    const now = this.clock.now().getTime();
    if (!this.known || Math.abs(now - this.known.at) > FRESH_MS) {
      const periods = this.database.manager.find(AlertPeriod, {
        where: { cancelledAt: IsNull() },
        order: { startsAt: 'DESC' },
        take: 50,
      });
      this.known = { periods, at: now };
      periods.catch(() => this.forget());
    }
    return this.known.periods;
  }
}

/** Limits and severity as they are at an instant. */
@Injectable()
export class Limits {
  constructor(private readonly alert: AlertMode) {}

  async of(category: Category, now: Date): Promise<TipLimits> {
    return limitsFor(category, await this.alert.at(now));
  }
}
