import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In, MoreThan } from 'typeorm';
import { CalendarService } from '../../core/calendar/calendar.service';
import { Clock } from '../../core/clock';
import { changeExactlyOne } from '../../core/database/change';
import { Database } from '../../core/database/database';
import { insertRows } from '../../core/database/insert';
import { newId } from '../../core/ids';
import type { Job } from '../../core/jobs/job';
import { JobsService } from '../../core/jobs/jobs.service';
import { formatLimit, parseLimit } from '../../core/calendar/limit';
import { Categories } from '../categories';
import { TipAlarm } from '../clocks/clock.entity';
import { duesOf } from '../clocks/dues';
import { TipClocks } from '../clocks/tip-clocks';
import { OPEN_STATES } from '../lifecycle';
import { systemLine } from '../system-line';
import { Tip, TipEvent } from '../tip.entity';
import { Limits } from './limits.service';
import { changedLimits } from './changed-limits';

const BATCH = 200;

/**
 * Keeps the limits of open tips as they would be today: after an alert began or ended, or a category's limits
 * were changed, due instants are worked out anew and the timeline says so. What was used stays used.
 */
@Injectable()
export class Recalculate implements Job, OnModuleInit {
  readonly name = 'tip-limits';
  readonly everyMs = 60_000;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: CalendarService,
    private readonly categories: Categories,
    private readonly limits: Limits,
    private readonly clocks: TipClocks,
    private readonly jobs: JobsService,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  /** One pass over all open tips; returns 0, since the next pass may wait for its time. */
  async run(): Promise<number> {
    let after = '';
    for (;;) {
      const tips = await this.database.manager.find(Tip, {
        where: { state: In([...OPEN_STATES]), id: MoreThan(after) },
        order: { id: 'ASC' },
        take: BATCH,
      });
      for (const tip of tips) await this.adjust(tip);
      const last = tips.at(-1);
      if (!last || tips.length < BATCH) return 0;
      after = last.id;
    }
  }

  private async adjust(tip: Tip): Promise<void> {
    const now = this.clock.now();
    const category = (await this.categories.byId()).get(tip.categoryId);
    const current = category ? await this.categories.byCode(category.code) : undefined;
    if (!current) return;
    const change = changedLimits(tip, await this.limits.of(current, now), now);
    if (change === null) return;
    await this.database.transaction((manager) => this.store(manager, tip, change, now));
  }

  private async store(
    manager: EntityManager,
    tip: Tip,
    change: NonNullable<ReturnType<typeof changedLimits>>,
    now: Date,
  ): Promise<void> {
    const spans = await this.clocks.spansOf(manager, [tip.id]);
    const fired = await manager.findBy(TipAlarm, { tipId: tip.id });
    const dues = duesOf(Object.assign({}, tip, change), spans, fired, this.calendars.current(), now);
    const changed = await changeExactlyOne(
      manager,
      Tip,
      { id: tip.id, version: tip.version },
      { ...change, ...dues, updatedAt: now },
    );
    // Moved at this moment: the next pass sees to it.
    if (!changed) return;
    const text = (limit: string): string => formatLimit(parseLimit(limit));
    const detail = `处置时限由${text(tip.handleLimit)}改为${text(change.handleLimit)}，签收时限改为${text(change.acceptLimit)}；已用时间照算`;
    const key = `limits-${newId()}`;
    await insertRows(manager, TipEvent, [
      systemLine(tip, { key, action: 'limits_changed', detail, at: now }),
    ]);
  }
}
