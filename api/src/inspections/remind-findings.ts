import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan, MoreThan } from 'typeorm';
import { beijingDay, DAY_MS } from '../core/calendar/beijing';
import { Database, isDuplicate } from '../core/database/database';
import type { Job } from '../core/jobs/job';
import { eachById } from '../core/jobs/each-by-id';
import { JobsService } from '../core/jobs/jobs.service';
import { Log } from '../core/log/log';
import { FindingNotices } from './finding-notices';
import { FINDING_TITLES, findingReminder } from './finding-moves';
import { InspectionEntry, InspectionFinding } from './inspection.entity';
import { Inspections } from './inspections';

/** Reminds of findings a day before their last day ends and after it: once each, also after a stop. */
@Injectable()
export class RemindFindings implements Job, OnModuleInit {
  readonly name = 'finding-reminders';
  readonly everyMs = 600_000;

  constructor(
    private readonly database: Database,
    private readonly inspections: Inspections,
    private readonly notices: FindingNotices,
    private readonly jobs: JobsService,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  /** One pass; returns 0, since the next may wait for its time. */
  async run(now: Date): Promise<number> {
    await eachById(
      (after, take) =>
        this.database.manager.find(InspectionFinding, {
          where: { state: 'open', dueAt: LessThan(new Date(now.getTime() + DAY_MS)), id: MoreThan(after) },
          order: { id: 'ASC' },
          take,
        }),
      (finding) => this.attend(finding, now),
      ({ id }, error) => this.log.failure('finding reminder failed', error, { findingId: id }),
    );
    return 0;
  }

  private async attend(finding: InspectionFinding, now: Date): Promise<void> {
    const action = findingReminder(finding, now);
    if (action === null) return;
    // A new last day is reminded of anew.
    const key = `${action}-${beijingDay(finding.dueAt)}`;
    const { manager } = this.database;
    if (await manager.existsBy(InspectionEntry, { findingId: finding.id, moveKey: key })) return;
    const office = action === 'overdue' ? await this.notices.office() : [];
    const told = [...new Set([...(await this.notices.unit(finding.unitId)), ...office])];
    try {
      await this.database.transaction(async (tx) => {
        const entryId = await this.inspections.enter(tx, null, finding, { action, key, note: null });
        await this.notices.tell(tx, finding, entryId, FINDING_TITLES[action], told);
      });
    } catch (error) {
      // Another process has reminded: the unique row is the last word, whatever a lease says.
      if (!isDuplicate(error)) throw error;
    }
  }
}
